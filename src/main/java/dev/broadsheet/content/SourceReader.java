package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads text files, strictly as UTF-8: a byte that isn't is a problem, never a question mark. */
public final class SourceReader {
  private SourceReader() {}

  /**
   * Reads a file.
   *
   * @param onDisk the file
   * @param shown the file as messages name it
   * @param problems takes what is wrong
   * @return the text with {@code \n} as the only line end and without a byte order mark; null where
   *     it can't be read
   */
  public static @Nullable SourceText read(Path onDisk, String shown, Consumer<Problem> problems) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(onDisk);
    } catch (IOException e) {
      problems.accept(
          Problem.error(
              Location.ofFile(shown),
              "the file can't be read",
              "check that it is still there and that you may read it"));
      return null;
    }
    return decode(bytes, shown, problems);
  }

  private static @Nullable SourceText decode(
      byte[] bytes, String shown, Consumer<Problem> problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      problems.accept(notUtf8(shown, text, bytes, in.position()));
      return null;
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

  private static Problem notUtf8(String shown, String before, byte[] bytes, int at) {
    boolean utf16 = bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
    int lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    int lineEnd = at;
    while (lineEnd < bytes.length && bytes[lineEnd] != '\n' && bytes[lineEnd] != '\r') {
      lineEnd++;
    }
    // What an editor sees who opens the file as what it most probably is.
    String rest = new String(bytes, at, lineEnd - at, StandardCharsets.ISO_8859_1);
    SourceText shownText = new SourceText(shown, before + rest);
    return Problem.error(
        shownText.at(before.length(), before.length() + 1),
        String.format(Locale.ROOT, "byte 0x%02X is not UTF-8", bytes[at] & 0xFF),
        utf16
            ? "the file is in UTF-16; save it as UTF-8"
            : "the file is probably in Latin-1 or Windows-1252 (line "
                + shownText.at(lineStart, lineStart).line()
                + " would then read \""
                + shownText.text().substring(lineStart).strip()
                + "\"); save it as UTF-8");
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
