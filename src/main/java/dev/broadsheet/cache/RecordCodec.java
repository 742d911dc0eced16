package dev.broadsheet.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codec of a record: its components in their order. */
final class RecordCodec implements Codec<Object> {
  private final Constructor<?> constructor;
  private final Method[] accessors;
  private final Codec<Object>[] parts;

  @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of a generic type.
  RecordCodec(Class<?> type, RecordComponent[] components, List<Codec<Object>> parts) {
    this.parts = parts.toArray(new Codec[0]);
    this.accessors = new Method[components.length];
    for (int i = 0; i < components.length; i++) {
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
    }
    try {
      constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has it", e);
    }
  }

  @Override
  public void write(@Nullable Object value, ByteWriter out) {
    out.writeByte(value == null ? 0 : 1);
    if (value != null) {
      try {
        for (int i = 0; i < parts.length; i++) {
          parts[i].write(accessors[i].invoke(value), out);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("an accessor of a record failed", e);
      }
    }
  }

  @Override
  public @Nullable Object read(ByteReader in) {
    if (in.readByte() == 0) {
      return null;
    }
    @Nullable Object[] values = new Object[parts.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = parts[i].read(in);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the constructor of a record failed", e);
    }
  }
}
