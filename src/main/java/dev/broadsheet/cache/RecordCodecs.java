package dev.broadsheet.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the codec of a type by looking at it: of a record by its components, of a sealed interface
 * by the types that it permits, of a list by that of its elements. A new component of a record is
 * written as soon as it is there; nothing has to be kept in step.
 */
final class RecordCodecs {
  private final Map<Type, Codec<?>> codecs = new HashMap<>(ValueCodecs.SIMPLE);

  /** Makes one that treats a type in a way of its own. */
  <T> RecordCodecs with(Class<T> type, Codec<T> codec) {
    codecs.put(type, codec);
    return this;
  }

  /**
   * Returns the codec of a type.
   *
   * @throws IllegalArgumentException if the type holds something that can't be written
   */
  @SuppressWarnings("unchecked") // A codec is kept under the type that it is of.
  <T> Codec<T> of(Class<T> type) {
    return (Codec<T>) find(type);
  }

  @SuppressWarnings("unchecked") // as above
  private Codec<Object> find(Type type) {
    Codec<?> known = codecs.get(type);
    if (known == null) {
      // A type may hold itself, as a post holds the one that it quotes.
      Later later = new Later();
      codecs.put(type, later);
      known = make(type);
      later.codec = (Codec<Object>) known;
      codecs.put(type, known);
    }
    return (Codec<Object>) known;
  }

  private Codec<?> make(Type type) {
    if (type instanceof WildcardType wildcard) {
      return find(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof ParameterizedType generic) {
      return ofGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    if (type instanceof Class<?> of && of.isEnum()) {
      return new ValueCodecs.OfEnum(of.getEnumConstants());
    }
    if (type instanceof Class<?> of && of.isRecord()) {
      return ofRecord(of);
    }
    if (type instanceof Class<?> of && of.isSealed()) {
      return ofSealed(of);
    }
    throw new IllegalArgumentException("no codec for " + type);
  }

  private Codec<?> ofGeneric(Class<?> raw, Type[] arguments) {
    if (raw.equals(List.class)) {
      return new ValueCodecs.OfList(find(arguments[0]));
    }
    if (raw.equals(Set.class)) {
      return new ValueCodecs.OfSet(find(arguments[0]));
    }
    if (raw.equals(Map.class)) {
      return new ValueCodecs.OfMap(find(arguments[0]), find(arguments[1]));
    }
    throw new IllegalArgumentException("no codec for " + raw);
  }

  private Codec<?> ofRecord(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    List<Codec<Object>> parts = new ArrayList<>();
    for (RecordComponent component : components) {
      parts.add(find(component.getGenericType()));
    }
    return new RecordCodec(type, components, parts);
  }

  private Codec<?> ofSealed(Class<?> type) {
    List<Class<?>> permitted = new ArrayList<>();
    addPermitted(type, permitted);
    return new ValueCodecs.OfSealed(permitted, permitted.stream().map(this::find).toList());
  }

  private static void addPermitted(Class<?> type, List<Class<?>> permitted) {
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(sub -> addPermitted(sub, permitted));
    } else {
      permitted.add(type);
    }
  }

  /** Stands for a codec while that is made. */
  private static final class Later implements Codec<Object> {
    private @Nullable Codec<Object> codec;

    @Override
    public void write(@Nullable Object value, ByteWriter out) {
      made().write(value, out);
    }

    @Override
    public @Nullable Object read(ByteReader in) {
      return made().read(in);
    }

    private Codec<Object> made() {
      if (codec == null) {
        throw new IllegalStateException("used before it was made");
      }
      return codec;
    }
  }
}
