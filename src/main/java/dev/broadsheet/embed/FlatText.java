package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Link;
import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.embed.PostText.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph's runs as one string, so that a byline can be looked for across them, and the way
 * back to the runs.
 *
 * @param runs the runs
 * @param text their words, with {@code \n} for a break
 */
record FlatText(List<Run> runs, String text) {

  static FlatText of(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(text(run));
    }
    return new FlatText(runs, text.toString());
  }

  /** Returns the link that the character at an offset is in, with its end, or null. */
  @Nullable LinkAt linkAt(int offset) {
    int start = 0;
    for (Run run : runs) {
      int end = start + text(run).length();
      if (offset < end) {
        return run instanceof Link link && offset >= start ? new LinkAt(link, end) : null;
      }
      start = end;
    }
    return null;
  }

  /** A link, and the offset behind its last character. */
  record LinkAt(Link link, int end) {}

  /** Returns the runs between two offsets; of a link that an offset cuts, only words are left. */
  List<Run> slice(int from, int to) {
    List<Run> slice = new ArrayList<>();
    int start = 0;
    for (Run run : runs) {
      String text = text(run);
      int end = start + text.length();
      if (start >= from && end <= to) {
        slice.add(run);
      } else if (end > from && start < to) {
        slice.add(
            new Words(text.substring(Math.max(from, start) - start, Math.min(to, end) - start)));
      }
      start = end;
    }
    return slice;
  }

  private static String text(Run run) {
    if (run instanceof Words words) {
      return words.text();
    }
    return run instanceof Link link ? link.text() : "\n";
  }
}
