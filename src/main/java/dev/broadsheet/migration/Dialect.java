package dev.broadsheet.migration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tool that a site comes from, by whose rules its files are read. */
public enum Dialect {
  HUGO,
  JEKYLL,
  JBAKE,
  WORDPRESS,
  ZOLA;

  /** Returns what it is called on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the dialect of a word, in any case, or null. */
  public static @Nullable Dialect of(String word) {
    for (Dialect dialect : values()) {
      if (dialect.word().equalsIgnoreCase(word.strip())) {
        return dialect;
      }
    }
    return null;
  }

  /** Returns the words of all dialects. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Dialect::word).toList();
  }

  SiteReader reader() {
    return switch (this) {
      case HUGO -> HugoReader::read;
      case JEKYLL -> JekyllReader::read;
      case JBAKE -> JBakeReader::read;
      case WORDPRESS -> WordPressReader::read;
      case ZOLA -> ZolaReader::read;
    };
  }

  CallSyntax calls() {
    return switch (this) {
      case HUGO -> new HugoCalls();
      case JEKYLL -> new LiquidCalls();
      case ZOLA -> new ZolaCalls();
      case JBAKE, WORDPRESS -> (text, start) -> null;
    };
  }
}
