package dev.broadsheet.audit;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code srcset} as browsers do (HTML standard, "parsing a srcset attribute"). */
final class Srcset {
  private Srcset() {}

  /** Returns the addresses of its candidates. */
  static List<String> addresses(String srcset) {
    List<String> addresses = new ArrayList<>();
    int at = 0;
    while (at < srcset.length()) {
      while (at < srcset.length() && isSeparator(srcset.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < srcset.length() && !Character.isWhitespace(srcset.charAt(at))) {
        at++;
      }
      int end = at;
      boolean ended = end > start && srcset.charAt(end - 1) == ',';
      while (end > start && srcset.charAt(end - 1) == ',') {
        end--;
      }
      if (end > start) {
        addresses.add(srcset.substring(start, end));
      }
      if (!ended) {
        at = afterDescriptors(srcset, at);
      }
    }
    return addresses;
  }

  private static int afterDescriptors(String srcset, int from) {
    int depth = 0;
    for (int i = from; i < srcset.length(); i++) {
      char c = srcset.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == ',' && depth <= 0) {
        return i + 1;
      }
    }
    return srcset.length();
  }

  private static boolean isSeparator(char c) {
    return c == ',' || Character.isWhitespace(c);
  }
}
