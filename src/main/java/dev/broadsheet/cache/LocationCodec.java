package dev.broadsheet.cache;

import dev.broadsheet.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * The codec of places. Nearly all lie in the file that the bytes are about, whose name is not
 * written.
 */
final class LocationCodec implements Codec<Location> {
  private static final int NONE = 0;
  private static final int HERE = 1;
  private static final int ELSEWHERE = 2;

  @Override
  public void write(@Nullable Location value, ByteWriter out) {
    if (value == null) {
      out.writeByte(NONE);
      return;
    }
    boolean here = value.file().equals(out.file());
    out.writeByte(here ? HERE : ELSEWHERE);
    if (!here) {
      out.writeText(value.file());
    }
    out.writeLong(value.line());
    out.writeLong(value.column());
    out.writeLong(value.length());
    out.writeText(value.lineText());
  }

  @Override
  public @Nullable Location read(ByteReader in) {
    int kind = in.readByte();
    return kind == NONE
        ? null
        : new Location(
            kind == HERE ? in.file() : in.readString(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readString());
  }
}
