package dev.broadsheet.cache;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codec of values that an editor gives freely: what the readers of YAML and TOML make. */
final class FreeValueCodec implements Codec<Object> {
  private static final int NOTHING = 0;
  private static final int TEXT = 1;
  private static final int TRUE = 2;
  private static final int FALSE = 3;
  private static final int LIST = 4;
  private static final int MAP = 5;
  private static final int LONG = 6;
  private static final int BIG_INTEGER = 7;
  private static final int BIG_DECIMAL = 8;
  private static final int DOUBLE = 9;

  private final ValueCodecs.OfList lists = new ValueCodecs.OfList(this);
  private final ValueCodecs.OfMap maps = new ValueCodecs.OfMap(this, this);

  @Override
  @SuppressWarnings("unchecked") // A list is one of objects, whatever they are.
  public void write(@Nullable Object value, ByteWriter out) {
    out.writeByte(kind(value));
    if (value instanceof List<?> list) {
      lists.write((List<Object>) list, out);
    } else if (value instanceof Map<?, ?> map) {
      maps.write((Map<Object, Object>) map, out);
    } else if (value instanceof String || value instanceof Number) {
      out.writeText(value.toString());
    }
  }

  private static int kind(@Nullable Object value) {
    if (value == null) {
      return NOTHING;
    } else if (value instanceof String) {
      return TEXT;
    } else if (value instanceof Boolean truth) {
      return truth ? TRUE : FALSE;
    } else if (value instanceof List) {
      return LIST;
    } else if (value instanceof Map) {
      return MAP;
    } else if (value instanceof Long) {
      return LONG;
    } else if (value instanceof BigInteger) {
      return BIG_INTEGER;
    } else if (value instanceof BigDecimal) {
      return BIG_DECIMAL;
    } else if (value instanceof Double) {
      return DOUBLE;
    }
    throw new IllegalArgumentException("no codec for " + value.getClass());
  }

  @Override
  public @Nullable Object read(ByteReader in) {
    int kind = in.readByte();
    return switch (kind) {
      case NOTHING -> null;
      case TEXT -> in.readText();
      case TRUE -> true;
      case FALSE -> false;
      case LIST -> lists.read(in);
      case MAP -> maps.read(in);
      case LONG -> Long.valueOf(in.readString());
      case BIG_INTEGER -> new BigInteger(in.readString());
      case BIG_DECIMAL -> new BigDecimal(in.readString());
      case DOUBLE -> Double.valueOf(in.readString());
      default -> throw new IllegalStateException("no value begins with " + kind);
    };
  }
}
