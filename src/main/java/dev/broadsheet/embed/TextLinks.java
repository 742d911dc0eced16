package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Link;
import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.embed.PostText.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the addresses in a post's words, also those glued to the word before them. */
final class TextLinks {
  // An id of t.co is letters and digits only, so that what is glued behind it can be told apart.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://t\\.co/[A-Za-z0-9]++"
              + "|https?://[^\\s\\p{Z}<>\"“”«»]++"
              + "|(?<![\\w.@/-])(?:t\\.co|pic\\.twitter\\.com|pic\\.x\\.com)/[A-Za-z0-9]++",
          Pattern.CASE_INSENSITIVE);

  private TextLinks() {}

  /** Returns the words as runs, in order, none of them lost. */
  static List<Run> find(String text) {
    List<Run> runs = new ArrayList<>();
    int done = 0;
    // Most words hold no address; the slash is cheap to look for.
    Matcher matcher = ADDRESS.matcher(text.indexOf('/') < 0 ? "" : text);
    while (matcher.find()) {
      int end = end(text, matcher.start(), matcher.end());
      // X shortens what it shows with an ellipsis: such an address leads nowhere.
      boolean cut = end < text.length() && text.charAt(end) == '…';
      String found = text.substring(matcher.start(), end);
      WebAddress address =
          cut
              ? null
              : WebAddress.parse(
                  found.regionMatches(true, 0, "http", 0, 4) ? found : "https://" + found);
      if (address != null) {
        if (matcher.start() > done) {
          runs.add(new Words(text.substring(done, matcher.start())));
        }
        runs.add(new Link(found, address.url()));
        done = end;
      }
    }
    if (done < text.length()) {
      runs.add(new Words(text.substring(done)));
    }
    return runs;
  }

  /** Leaves out the punctuation of the sentence, as GitHub's autolinks do. */
  private static int end(String text, int start, int matched) {
    int end = matched;
    int closing = balance(text, start, end);
    while (end > start) {
      char c = text.charAt(end - 1);
      if (c == ')' && closing > 0) {
        closing--;
      } else if (".,;:!?'’…*_~".indexOf(c) < 0) {
        break;
      }
      end--;
    }
    return end;
  }

  private static int balance(String text, int start, int end) {
    int balance = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      balance += c == ')' ? 1 : c == '(' ? -1 : 0;
    }
    return balance;
  }
}
