package dev.broadsheet.cache;

import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codecs of what records consist of. */
final class ValueCodecs {
  private static final Codec<String> TEXT = of((v, out) -> out.writeText(v), ByteReader::readText);

  /** Those that need nothing but the type. */
  static final Map<Type, Codec<?>> SIMPLE =
      Map.ofEntries(
          Map.entry(String.class, TEXT),
          Map.entry(
              int.class, of((Integer v, ByteWriter out) -> out.writeLong(v), r -> r.readInt())),
          Map.entry(
              long.class, of((Long v, ByteWriter out) -> out.writeLong(v), r -> r.readLong())),
          Map.entry(
              boolean.class,
              of((Boolean v, ByteWriter out) -> out.writeByte(v ? 1 : 0), r -> r.readByte() == 1)),
          Map.entry(
              Integer.class,
              nullable((Integer v, ByteWriter out) -> out.writeLong(v), r -> r.readInt())),
          Map.entry(
              LocalTime.class,
              nullable(
                  (LocalTime v, ByteWriter out) -> out.writeLong(v.toNanoOfDay()),
                  r -> LocalTime.ofNanoOfDay(r.readLong()))),
          Map.entry(
              Instant.class,
              nullable(
                  (Instant v, ByteWriter out) -> out.writeText(v.toString()),
                  r -> Instant.parse(r.readString()))),
          Map.entry(
              Duration.class,
              nullable(
                  (Duration v, ByteWriter out) -> out.writeLong(v.toNanos()),
                  r -> Duration.ofNanos(r.readLong()))),
          Map.entry(
              ZoneOffset.class,
              nullable(
                  (ZoneOffset v, ByteWriter out) -> out.writeLong(v.getTotalSeconds()),
                  r -> ZoneOffset.ofTotalSeconds(r.readInt()))),
          Map.entry(Object.class, new FreeValueCodec()));

  private ValueCodecs() {}

  private static <T> Codec<T> of(BiConsumer<T, ByteWriter> write, Function<ByteReader, T> read) {
    return new Codec<>() {
      @Override
      @SuppressWarnings("NullAway") // The lambdas above say which of them take null.
      public void write(@Nullable T value, ByteWriter out) {
        write.accept(value, out);
      }

      @Override
      public @Nullable T read(ByteReader in) {
        return read.apply(in);
      }
    };
  }

  private static <T> Codec<T> nullable(
      BiConsumer<T, ByteWriter> write, Function<ByteReader, T> read) {
    return new Codec<>() {
      @Override
      public void write(@Nullable T value, ByteWriter out) {
        out.writeByte(value == null ? 0 : 1);
        if (value != null) {
          write.accept(value, out);
        }
      }

      @Override
      public @Nullable T read(ByteReader in) {
        return in.readByte() == 0 ? null : read.apply(in);
      }
    };
  }

  private static void writeAll(@Nullable Collection<?> values, Codec<Object> of, ByteWriter out) {
    out.writeLong(values == null ? 0 : values.size() + 1L);
    if (values != null) {
      values.forEach(value -> of.write(value, out));
    }
  }

  /** A constant of an enum, by its place. */
  record OfEnum(List<Object> constants) implements Codec<Object> {
    OfEnum(Object[] constants) {
      this(List.of(constants));
    }

    @Override
    public void write(@Nullable Object value, ByteWriter out) {
      out.writeLong(value == null ? 0 : constants.indexOf(value) + 1L);
    }

    @Override
    public @Nullable Object read(ByteReader in) {
      int place = in.readInt();
      return place == 0 ? null : constants.get(place - 1);
    }
  }

  /** A list, which can't be changed. */
  record OfList(Codec<Object> of) implements Codec<List<Object>> {
    @Override
    public void write(@Nullable List<Object> value, ByteWriter out) {
      writeAll(value, of, out);
    }

    @Override
    @SuppressWarnings(
        "unchecked") // List.of takes no array that may hold null, and this one has none.
    public @Nullable List<Object> read(ByteReader in) {
      int size = in.readInt() - 1;
      if (size < 0) {
        return null;
      }
      Object[] values = new Object[size];
      for (int i = 0; i < size; i++) {
        Object value = of.read(in);
        if (value == null) {
          throw new IllegalStateException("a list holds null");
        }
        values[i] = value;
      }
      return List.of(values);
    }
  }

  /** A set, which can't be changed, in the order of the one that was written. */
  record OfSet(Codec<Object> of) implements Codec<Set<Object>> {
    @Override
    public void write(@Nullable Set<Object> value, ByteWriter out) {
      writeAll(value, of, out);
    }

    @Override
    public @Nullable Set<Object> read(ByteReader in) {
      int size = in.readInt() - 1;
      if (size < 0) {
        return null;
      }
      Set<Object> values = new LinkedHashSet<>();
      for (int i = 0; i < size; i++) {
        values.add(of.read(in));
      }
      return Collections.unmodifiableSet(values);
    }
  }

  /** A map, which can't be changed, in the order of the one that was written. */
  record OfMap(Codec<Object> keys, Codec<Object> values) implements Codec<Map<Object, Object>> {
    @Override
    public void write(@Nullable Map<Object, Object> value, ByteWriter out) {
      out.writeLong(value == null ? 0 : value.size() + 1L);
      if (value != null) {
        value.forEach(
            (key, of) -> {
              keys.write(key, out);
              values.write(of, out);
            });
      }
    }

    @Override
    public @Nullable Map<Object, Object> read(ByteReader in) {
      int size = in.readInt() - 1;
      if (size < 0) {
        return null;
      }
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        map.put(keys.read(in), values.read(in));
      }
      return Collections.unmodifiableMap(map);
    }
  }

  /** A value of one of the types that a sealed interface permits. */
  record OfSealed(List<Class<?>> types, List<Codec<Object>> codecs) implements Codec<Object> {
    @Override
    public void write(@Nullable Object value, ByteWriter out) {
      int type = value == null ? -1 : types.indexOf(value.getClass());
      out.writeByte(type + 1);
      if (type >= 0) {
        codecs.get(type).write(value, out);
      }
    }

    @Override
    public @Nullable Object read(ByteReader in) {
      int type = in.readByte() - 1;
      return type < 0 ? null : codecs.get(type).read(in);
    }
  }
}
