package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads text files, strictly as UTF-8: a byte that isn't is a problem, never a question mark. */
public final class SourceReader {
  // What is not UTF-8 is most often this, of which Latin-1 is a part.
  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\uFFFD';

  private SourceReader() {}

  /**
   * Reads a file.
   *
   * @param onDisk the file
   * @param shown the file as messages name it
   * @param problems takes what is wrong
   * @return the text with {@code \n} as the only line end and without a byte order mark; of a file
   *     in another encoding what it most probably says, so that what else is wrong with it can be
   *     found in the same run; null where it can't be read
   */
  public static @Nullable SourceText read(Path onDisk, String shown, Consumer<Problem> problems) {
    try {
      return decode(Files.readAllBytes(onDisk), shown, problems);
    } catch (IOException e) {
      problems.accept(unreadable(shown));
      return null;
    }
  }

  /** Returns the problem of a file that can't be read. */
  public static Problem unreadable(String shown) {
    return Problem.error(
        Location.ofFile(shown),
        "the file can't be read",
        "check that it is still there and that you may read it");
  }

  /** Returns the text of a file whose bytes were read; all else is as in {@link #read}. */
  public static SourceText decode(byte[] bytes, String shown, Consumer<Problem> problems) {
    Charset wide = utf16(bytes);
    if (wide != null) {
      problems.accept(
          Problem.error(
              Location.ofFile(shown), "the file is in UTF-16, not in UTF-8", "save it as UTF-8"));
      return new SourceText(shown, oneLineEnd(shown, new String(bytes, wide), problems));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    // What isn't UTF-8 becomes this sign, which a text may also hold for what it is.
    if (text.indexOf(REPLACEMENT) >= 0) {
      text = decodeStrictly(bytes, shown, problems);
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
      problems.accept(
          Problem.warning(
              new SourceText(shown, text).at(0, 0),
              "the file begins with an invisible byte order mark, which is left out",
              "save it as UTF-8 without BOM"));
    }
    return new SourceText(shown, oneLineEnd(shown, text, problems));
  }

  private static String decodeStrictly(byte[] bytes, String shown, Consumer<Problem> problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    int firstWrong = -1;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      firstWrong = firstWrong < 0 ? out.position() : firstWrong;
      byte[] wrong = new byte[result.length()];
      in.get(wrong);
      out.put(new String(wrong, LATIN));
    }
    String text = out.flip().toString();
    if (firstWrong >= 0) {
      problems.accept(
          Problem.error(
              new SourceText(shown, text).at(firstWrong, firstWrong + 1),
              "the file is not in UTF-8",
              "it is probably in Latin-1 or Windows-1252, as which it is read here; save it as UTF-8"));
    }
    return text;
  }

  /** Returns the kind of UTF-16 that a file is in, by its mark or the zeros in its first letter. */
  private static @Nullable Charset utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    if (first == 0xFEFF || first == 0xFFFE) {
      return StandardCharsets.UTF_16;
    }
    return bytes[1] == 0 && bytes[0] != 0
        ? StandardCharsets.UTF_16LE
        : bytes[0] == 0 && bytes[1] != 0 ? StandardCharsets.UTF_16BE : null;
  }

  private static String oneLineEnd(String shown, String text, Consumer<Problem> problems) {
    int firstReturn = text.indexOf('\r');
    if (firstReturn < 0) {
      return text;
    }
    int firstFeed = text.indexOf('\n');
    boolean windows = text.startsWith("\r\n", firstReturn);
    boolean mixed = windows ? firstFeed >= 0 && firstFeed < firstReturn : firstFeed >= 0;
    if (!mixed && windows) {
      mixed = text.replace("\r\n", "").indexOf('\n') >= 0;
    }
    String unix = text.replace("\r\n", "\n").replace('\r', '\n');
    if (mixed) {
      problems.accept(
          Problem.warning(
              new SourceText(shown, unix).line(lineOf(text, firstReturn)),
              "the file mixes Windows and Unix line ends",
              "let your editor save it with one kind; both are fine"));
    }
    return unix;
  }

  private static int lineOf(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
