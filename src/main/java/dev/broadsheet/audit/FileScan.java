package dev.broadsheet.audit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Chooses how a file is looked through, by what it is. */
final class FileScan {
  private FileScan() {}

  /**
   * Looks through a file.
   *
   * @param type its media type in lower case
   * @return what was read of markup, else null
   */
  static @Nullable Document scan(String type, String text, LeakCollector leaks) {
    switch (type) {
      case "text/html", "application/xhtml+xml" -> {
        return new MarkupScan(leaks).html(text);
      }
      case "image/svg+xml", "text/xml", "application/xml" -> {
        return new MarkupScan(leaks).xml(text);
      }
      case "application/atom+xml", "application/rss+xml" -> {
        return new FeedScan(leaks).xml(text);
      }
      case "application/feed+json", "application/manifest+json", "application/json" ->
          new JsonScan(leaks).scan(text);
      case "text/css" -> new CssScan(leaks).scan(text);
      case "text/javascript", "application/javascript" ->
          new ScriptScan(leaks).scan("script", text);
      default -> {
        // Pictures, fonts and plain texts make a browser fetch nothing.
      }
    }
    return null;
  }

  /** Returns the text of a file, in UTF-8 unless a byte order mark says otherwise. */
  static String textOf(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    boolean wide = mark == 0xfeff || mark == 0xfffe;
    return new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  /** Returns the media type that a web server gives a file, empty where it fetches nothing. */
  static String typeOf(String path) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "html", "htm", "xhtml" -> "text/html";
      case "svg" -> "image/svg+xml";
      case "xml", "atom", "rss" -> "application/atom+xml";
      case "css" -> "text/css";
      case "js", "mjs" -> "text/javascript";
      case "json", "webmanifest" -> "application/json";
      default -> "";
    };
  }
}
