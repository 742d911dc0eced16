package dev.broadsheet.lookup;

import dev.broadsheet.embed.PostText;
import dev.broadsheet.embed.PostText.Break;
import dev.broadsheet.embed.PostText.Link;
import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.embed.PostText.Words;
import dev.broadsheet.frontmatter.PartialDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What networks send, without what no reader sees: control characters, white space at ends. */
final class Cleaned {
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\\x0B\f\u0085\u2028\u2029]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\u0085]+");

  private Cleaned() {}

  /** Returns a text as one line. */
  static String line(String text) {
    return SPACES.matcher(visible(text)).replaceAll(" ").strip();
  }

  /**
   * Returns words with their line ends as breaks, and the paragraphs that empty lines part; what
   * looks like an address is a link, as it is to those who read the article's source.
   */
  static PostText text(PostText text) {
    List<List<Run>> paragraphs = new ArrayList<>();
    List<Run> paragraph = new ArrayList<>();
    for (List<Run> line : lines(text)) {
      List<Run> words = stripped(line);
      if (words.isEmpty()) {
        end(paragraph, paragraphs);
      } else {
        if (!paragraph.isEmpty()) {
          paragraph.add(new Break());
        }
        paragraph.addAll(words);
      }
    }
    end(paragraph, paragraphs);
    return new PostText(paragraphs).linked();
  }

  /** Returns the day of a moment of ISO 8601 in the site's zone; another date if it is none. */
  static @Nullable PartialDate day(String moment, ZoneId zone, @Nullable PartialDate other) {
    try {
      return PartialDate.of(LocalDate.ofInstant(Instant.parse(moment), zone));
    } catch (DateTimeException notAMoment) {
      return other;
    }
  }

  private static void end(List<Run> paragraph, List<List<Run>> paragraphs) {
    if (!paragraph.isEmpty()) {
      paragraphs.add(List.copyOf(paragraph));
      paragraph.clear();
    }
  }

  /** Returns the lines of a text, an empty one between paragraphs. */
  private static List<List<Run>> lines(PostText text) {
    List<List<Run>> lines = new ArrayList<>();
    for (List<Run> paragraph : text.paragraphs()) {
      List<Run> line = new ArrayList<>();
      for (Run run : paragraph) {
        if (run instanceof Words words) {
          String[] parts = LINE_END.split(words.text(), -1);
          for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
              lines.add(line);
              line = new ArrayList<>();
            }
            line.add(new Words(visible(parts[i]).replace('\t', ' ')));
          }
        } else if (run instanceof Link link) {
          String words = line(link.text());
          line.add(words.isEmpty() ? new Words(" ") : new Link(words, link.url()));
        } else {
          lines.add(line);
          line = new ArrayList<>();
        }
      }
      lines.add(line);
      lines.add(List.of());
    }
    return lines;
  }

  private static List<Run> stripped(List<Run> line) {
    int start = 0;
    int end = line.size();
    while (start < end && isBlank(line.get(start))) {
      start++;
    }
    while (end > start && isBlank(line.get(end - 1))) {
      end--;
    }
    List<Run> stripped = joined(line.subList(start, end));
    if (!stripped.isEmpty() && stripped.get(0) instanceof Words first) {
      stripped.set(0, new Words(stripped(first.text(), true, false)));
    }
    int last = stripped.size() - 1;
    if (last >= 0 && stripped.get(last) instanceof Words words) {
      stripped.set(last, new Words(stripped(words.text(), false, true)));
    }
    return stripped;
  }

  /** Returns runs with neighbouring words made one, since an address may go across them. */
  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last) instanceof Words before && run instanceof Words words) {
        joined.set(last, new Words(before.text() + words.text()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private static boolean isBlank(Run run) {
    return run instanceof Words words && words.text().chars().allMatch(Cleaned::isSpace);
  }

  private static String stripped(String text, boolean atStart, boolean atEnd) {
    int start = 0;
    int end = text.length();
    while (atStart && start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (atEnd && end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Returns a text without control characters, with a sign for halves of characters. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isISOControl(c) || "\t\n\u000B\f\r\u0085".indexOf(c) >= 0)
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }
}
