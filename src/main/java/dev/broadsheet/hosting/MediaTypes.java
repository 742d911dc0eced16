package dev.broadsheet.hosting;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The media types (IANA) that servers often don't know, or send without the encoding. */
final class MediaTypes {
  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("atom", "application/atom+xml; charset=utf-8"),
          Map.entry("avif", "image/avif"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("htm", Header.PAGE_TYPE),
          Map.entry("idx", "text/plain; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("opml", "text/x-opml; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("xml", "application/xml"));

  /** The types of feeds, by the names that Broadsheet gives them. */
  static final Map<String, String> FEEDS =
      Map.of(
          "feed.xml", "application/atom+xml; charset=utf-8",
          "feed.json", "application/feed+json");

  private MediaTypes() {}

  /** Returns the media type of files with an extension, null where every server knows it. */
  static @Nullable String of(String extension) {
    return BY_EXTENSION.get(extension.toLowerCase(Locale.ROOT));
  }
}
