package dev.broadsheet.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Chooses how a file is looked through, by what it is. */
final class FileScan {
  private static final String ATOM = "application/atom+xml";
  private static final String JSON = "application/json";

  private FileScan() {}

  /**
   * Looks through a file.
   *
   * @param type its media type in lower case
   * @param leaks takes what it would fetch
   * @param links takes what leads somewhere
   */
  static void file(String type, byte[] bytes, LeakCollector leaks, LinkScan links) {
    if (!plain(type, bytes, leaks, links)) {
      text(type, textOf(bytes), leaks, links);
    }
  }

  /** Looks through a file without a parser and returns whether it is plain enough for that. */
  static boolean plain(String type, byte[] bytes, LeakCollector leaks, LinkScan links) {
    return switch (type) {
      case ATOM -> plainXml(bytes, leaks, links);
      case JSON -> plainJson(bytes, leaks, links);
      default -> false;
    };
  }

  private static boolean plainXml(byte[] xml, LeakCollector leaks, LinkScan links) {
    List<Tag> plain = PlainXml.read(xml, links.texts());
    if (plain != null) {
      new MarkupScan(leaks).plain(plain, new FeedScan(leaks), links);
    }
    return plain != null;
  }

  // What is shown of a file that turns out not to be plain is shown again, and counts once.
  private static boolean plainJson(byte[] json, LeakCollector leaks, LinkScan links) {
    JsonLinks named = JsonLinks.ofFile();
    boolean plain = PlainJson.read(Slice.whole(json), links.texts(), JsonScan.ofFile(leaks), named);
    if (plain) {
      links.addAll(named.links());
    }
    return plain;
  }

  /** Looks through the text of a file; all else is as in {@link #file}. */
  static void text(String type, String text, LeakCollector leaks, LinkScan links) {
    switch (type) {
      case "text/html", "application/xhtml+xml" -> new MarkupScan(leaks).html(text, links);
      case "image/svg+xml", "text/xml", "application/xml" -> new MarkupScan(leaks).xml(text, links);
      // Markup may also stand in a feed as it is, and in other XML files.
      case ATOM, "application/rss+xml" ->
          new MarkupScan(leaks).xml(text, new FeedScan(leaks), links);
      case "application/feed+json", "application/manifest+json", JSON -> json(text, leaks, links);
      case "text/css" -> {
        new CssScan(leaks).scan(text);
        links.css(text);
      }
      case "text/javascript", "application/javascript" ->
          new ScriptScan(leaks).scan("script", text);
      default -> {
        // Pictures, fonts and plain texts make a browser fetch nothing.
      }
    }
  }

  private static void json(String text, LeakCollector leaks, LinkScan links) {
    JsonLinks named = JsonLinks.ofFile();
    JsonText.read(text, links.texts(), JsonScan.ofFile(leaks), named);
    links.addAll(named.links());
  }

  /** Returns the text of a file, in UTF-8 unless a byte order mark says otherwise. */
  static String textOf(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    boolean wide = mark == 0xfeff || mark == 0xfffe;
    return new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  /** Returns whether a media type is that of pages. */
  static boolean isPage(String type) {
    return type.equals("text/html");
  }

  /** Returns the media type that a web server gives a file, empty where it fetches nothing. */
  static String typeOf(String path) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "html", "htm", "xhtml" -> "text/html";
      case "svg" -> "image/svg+xml";
      case "xml", "atom", "rss" -> ATOM;
      case "css" -> "text/css";
      case "js", "mjs" -> "text/javascript";
      case "json", "webmanifest" -> JSON;
      default -> "";
    };
  }
}
