package dev.broadsheet.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Texts made of the golden cases by changes at random, the same ones for the same seed. */
final class Mutations {
  private static final Path GOLDEN = Path.of("test/resources/dev/broadsheet");
  private static final int LONGEST = 24_000;
  private static final List<String> TOKENS =
      List.of(
          "twitter-tweet",
          "mastodon-embed",
          "bluesky-embed",
          "instagram-media",
          "tiktok-embed",
          "fb-post",
          "reddit-embed-bq",
          "text-post-media",
          "wp-block-embed",
          "codepen",
          "tweet",
          "youtube",
          "blockquote",
          "iframe",
          "object",
          "script",
          "figure",
          "amp-twitter",
          "href",
          "src",
          "cite",
          "class",
          "className",
          "data-attrs",
          "data-href",
          "https://",
          "//",
          "twitter.com",
          "x.com",
          "bsky.app",
          "mastodon.social",
          "&mdash;",
          "—",
          "--",
          "(@",
          "@",
          "August 7, 2021",
          "7 augustus 2021",
          "2021-08-07",
          "{{<",
          ">}}",
          "{%",
          "%}",
          "[embed]");
  private static final List<String> OPENINGS =
      List.of(
          "<div>",
          "<blockquote>",
          "<blockquote class=twitter-tweet>",
          "<p>",
          "<a href=//a.b>",
          "<b>",
          "<table><tr><td>",
          "<svg>",
          "<!--",
          "> ",
          "- ",
          "1. ",
          "[",
          "![",
          "(",
          "(@",
          "*",
          "&lt;div&gt;",
          "{{< ",
          "{% ",
          "{\"a\":[",
          "\\",
          "`",
          "<",
          "&",
          "&amp;",
          "\n> ",
          "\n",
          "— ",
          "@",
          "\"",
          "'",
          "|",
          "[^1]:",
          "  \n",
          "\t",
          "://",
          "https://a.b/(",
          "%41",
          "x ");
  private static final List<String> SIGNS =
      List.of(
          "\u0000",
          "\u0001",
          "\u001f",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u00ad",
          "\u0130",
          "\u0131",
          "\u017f",
          "\u0301",
          "\u05d0",
          "\u0627",
          "\u0660",
          "\u061c",
          "\u200b",
          "\u200d",
          "\u200e",
          "\u200f",
          "\u2028",
          "\u2029",
          "\u202a",
          "\u202e",
          "\u202c",
          "\u2066",
          "\u2069",
          "\u3000",
          "\u212a",
          "\ufb00",
          "\ufdd0",
          "\ufdd1",
          "\ufe0f",
          "\ufeff",
          "\ufffe",
          "\uff1c",
          "\ufffd",
          "\ud83d",
          "\ude00",
          "\ud83d\ude00",
          "\ud83c\uddf3\ud83c\uddf1",
          "\udbff\udfff",
          "\r");

  private final List<String> seeds;
  private final Random random;

  Mutations(long seed) throws IOException {
    seeds = seeds();
    random = new Random(seed);
  }

  private static List<String> seeds() throws IOException {
    List<String> seeds = new ArrayList<>();
    for (Path file : files("embed", ".txt")) {
      for (String part : Files.readString(file).split("(?m)^=== .*\n")) {
        seeds.add(part.split("(?m)^---\n?", 2)[0].strip());
      }
    }
    for (Path file : files("document", ".md")) {
      seeds.add(Files.readString(file));
    }
    seeds.removeIf(String::isBlank);
    return seeds;
  }

  private static List<Path> files(String folder, String extension) throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
    }
  }

  /** Returns another text. */
  String next() {
    StringBuilder text = new StringBuilder(any(seeds));
    for (int changes = random.nextInt(6); changes >= 0; changes--) {
      change(text);
      text.setLength(Math.min(text.length(), LONGEST));
    }
    return text.toString();
  }

  private void change(StringBuilder text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(200)));
    String slice = text.substring(from, to);
    switch (random.nextInt(14)) {
      case 0 -> text.insert(from, any(seeds));
      case 1 -> text.replace(from, to, slice(any(seeds)));
      case 2 -> text.setLength(from);
      case 3 -> text.delete(0, from);
      case 4 -> text.delete(from, to);
      case 5 -> text.insert(from, slice.repeat(1 + many() / (1 + slice.length())));
      case 6 -> swapToken(text, from);
      case 7 -> text.insert(random.nextBoolean() ? 0 : from, any(OPENINGS).repeat(many() / 8));
      case 8 -> text.insert(from, " data-x=\"" + any(SIGNS).repeat(many()) + "\" ");
      case 9 -> text.insert(from, any(SIGNS).repeat(1 + random.nextInt(3)));
      case 10 -> text.replace(from, to, encoded(slice));
      case 11 -> text.replace(from, to, slice.toUpperCase(Locale.ROOT));
      case 12 -> replaceLineEnds(text);
      default -> text.replace(from, to, any(OPENINGS) + slice + any(OPENINGS));
    }
  }

  private int many() {
    return 1 + random.nextInt(1 << (1 + random.nextInt(13)));
  }

  private void swapToken(StringBuilder text, int from) {
    for (int tries = 0; tries < 20; tries++) {
      String token = any(TOKENS);
      int at = text.indexOf(token, from);
      at = at < 0 ? text.indexOf(token) : at;
      if (at >= 0) {
        text.replace(at, at + token.length(), any(TOKENS));
        return;
      }
    }
  }

  private String encoded(String slice) {
    return switch (random.nextInt(4)) {
      case 0 -> slice.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
      case 1 -> slice.replaceAll("\\p{Punct}", "\\\\$0");
      case 2 -> slice.replace("\"", "&quot;").replace("\n", "\\n");
      default -> slice.replace(" ", "%20").replace("/", "%2F");
    };
  }

  private void replaceLineEnds(StringBuilder text) {
    List<String> ends = List.of(" ", "\n\n", "\n> ", "\r\n", "\n    ", "<br>", "\n- ", "\\\n");
    String changed = text.toString().replace("\n", any(ends));
    text.setLength(0);
    text.append(changed);
  }

  private String slice(String text) {
    int from = random.nextInt(text.length());
    return text.substring(from, Math.min(text.length(), from + random.nextInt(200)));
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
