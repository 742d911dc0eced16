package dev.broadsheet.cache;

import dev.broadsheet.data.Places;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.document.Body;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The codec of documents. What every build looks at is written as it is; the text and the places of
 * the header's values go to a file of their own, and are read when somebody asks for them.
 */
final class DocumentCodec {
  private final EntryFile store;
  private final Codec<ReadDocument> documents;
  private final Codec<Body.Pieces> bodies;
  private final Codec<Places.Written> places;

  /**
   * @param store where texts and places are kept
   */
  DocumentCodec(EntryFile store) {
    this.store = store;
    RecordCodecs plain = new RecordCodecs().with(Location.class, new LocationCodec());
    this.bodies = plain.of(Body.Pieces.class);
    this.places = plain.of(Places.Written.class);
    this.documents =
        new RecordCodecs()
            .with(Location.class, new LocationCodec())
            .with(Body.class, new BodyCodec())
            .with(Places.class, new PlacesCodec())
            .of(ReadDocument.class);
  }

  /** Returns a document without its text, which is kept in the store. */
  byte[] encode(ReadDocument document, String file) {
    ByteWriter out = new ByteWriter(file);
    documents.write(document, out);
    return out.toBytes();
  }

  /**
   * Returns a document whose text is in the store.
   *
   * @param in stands where it begins
   * @param again reads the document anew, should the store have lost a piece of it
   */
  ReadDocument decode(ByteReader in, Supplier<ReadDocument> again) {
    ReadDocument read = Objects.requireNonNull(documents.read(in));
    Body body = read.document().body();
    Places written = read.frontMatter().places();
    return new ReadDocument(
        read.frontMatter()
            .with(() -> kept(written::written, () -> again.get().frontMatter().places().written())),
        read.document().with(() -> kept(body::parts, () -> again.get().document().body().parts())),
        read.lang(),
        read.problems());
  }

  private static <T> T kept(Supplier<T> stored, Supplier<T> again) {
    try {
      return stored.get();
    } catch (LostEntryException e) {
      return again.get();
    }
  }

  /** Something that the store no longer holds. */
  private static final class LostEntryException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private <T> void store(T value, Codec<T> codec, ByteWriter out) {
    ByteWriter piece = new ByteWriter(out.file());
    codec.write(value, piece);
    try {
      Entry entry = store.append(piece.toBytes());
      out.writeLong(entry.offset());
      out.writeLong(entry.length());
      out.writeFixed(entry.checksum());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T stored(Entry entry, Codec<T> codec, String file) {
    try {
      byte[] piece = store.read(entry).orElseThrow(LostEntryException::new);
      return Objects.requireNonNull(codec.read(new ByteReader(piece, 0, file)));
    } catch (IOException e) {
      throw new LostEntryException();
    }
  }

  private static Entry entry(ByteReader in) {
    return new Entry(in.readLong(), in.readInt(), in.readFixed());
  }

  private final class BodyCodec implements Codec<Body> {
    @Override
    public void write(@Nullable Body value, ByteWriter out) {
      store(new Body.Pieces(Objects.requireNonNull(value).parts()), bodies, out);
    }

    @Override
    public Body read(ByteReader in) {
      Entry entry = entry(in);
      String file = in.file();
      return () -> stored(entry, bodies, file).parts();
    }
  }

  private final class PlacesCodec implements Codec<Places> {
    @Override
    public void write(@Nullable Places value, ByteWriter out) {
      store(Objects.requireNonNull(value).written(), places, out);
    }

    @Override
    public Places read(ByteReader in) {
      Entry entry = entry(in);
      String file = in.file();
      return () -> stored(entry, places, file);
    }
  }
}
