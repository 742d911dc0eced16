package dev.broadsheet.audit;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.SourceText;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Finds where in a site's sources something stands that was found in one of its files. */
record SourceSearch(SourceTexts sources) {

  /** A way to know it. */
  interface Way {
    @Nullable Location in(SourceText source);
  }

  /**
   * Returns where it stands; the whole of what the file was made from where no way leads to it.
   *
   * @param origin what the file was made from
   * @param ways the surest first
   */
  Location find(String origin, List<Way> ways) {
    List<SourceText> texts = sources.of(origin);
    for (Way way : ways) {
      for (SourceText source : texts) {
        Location location = way.in(source);
        if (location != null) {
          return location;
        }
      }
    }
    return Location.ofFile(origin);
  }

  /** Knows it by its text. */
  static Way text(String text) {
    return source -> {
      int at = source.text().indexOf(text);
      return at < 0 ? null : source.at(at, at + text.length());
    };
  }

  /** Knows it by its text where that is a whole address, no part of a longer one. */
  static Way address(String address) {
    return source -> {
      int at = indexOf(source.text(), address);
      return at < 0 ? null : source.at(at, at + address.length());
    };
  }

  /** Returns where an address stands in a text that is no part of a longer one, or -1. */
  static int indexOf(String text, String address) {
    for (int at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
      int end = at + address.length();
      boolean starts = at == 0 || address.startsWith("#") || !isOfAddress(text.charAt(at - 1));
      if (starts && (end == text.length() || !isOfAddress(text.charAt(end)))) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Knows it by reading a line as the whole file was read, which undoes signs that mean others.
   *
   * @param holds whether a line holds it, given the media type of its file
   */
  static Way line(BiPredicate<String, String> holds) {
    return source -> {
      String known = FileScan.typeOf(source.file());
      String type = known.isEmpty() ? "text/html" : known;
      List<String> lines = source.text().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (holds.test(type, lines.get(i))) {
          return source.line(i + 1);
        }
      }
      return null;
    };
  }

  private static boolean isOfAddress(char c) {
    return Character.isLetterOrDigit(c) || "-_~%&=".indexOf(c) >= 0;
  }
}
