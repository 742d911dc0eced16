package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Break;
import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.embed.PostText.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a {@link PostText} together: joins neighbouring words, and drops white space and breaks at
 * the ends of a paragraph, and empty paragraphs.
 */
final class PostTextBuilder {
  private final List<List<Run>> paragraphs = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  void add(Run run) {
    if (run instanceof Words more) {
      words.append(more.text());
    } else {
      endWords();
      runs.add(run);
    }
  }

  /** Returns whether nothing stands in the paragraph so far. */
  boolean isEmpty() {
    return words.isEmpty() && runs.isEmpty();
  }

  /** Returns whether nothing visible stands in the line so far. */
  boolean atLineStart() {
    return words.toString().isBlank()
        && (runs.isEmpty() || runs.get(runs.size() - 1) instanceof Break);
  }

  void endParagraph() {
    endWords();
    while (!runs.isEmpty() && isBlank(runs.get(runs.size() - 1))) {
      runs.remove(runs.size() - 1);
    }
    int start = 0;
    while (start < runs.size() && isBlank(runs.get(start))) {
      start++;
    }
    if (start < runs.size()) {
      List<Run> paragraph = new ArrayList<>(runs.subList(start, runs.size()));
      if (paragraph.get(0) instanceof Words first) {
        paragraph.set(0, new Words(first.text().stripLeading()));
      }
      int last = paragraph.size() - 1;
      if (paragraph.get(last) instanceof Words end) {
        paragraph.set(last, new Words(end.text().stripTrailing()));
      }
      paragraphs.add(paragraph);
    }
    runs.clear();
  }

  PostText build() {
    endParagraph();
    return new PostText(paragraphs);
  }

  private void endWords() {
    if (!words.isEmpty()) {
      runs.add(new Words(words.toString()));
      words.setLength(0);
    }
  }

  private static boolean isBlank(Run run) {
    return run instanceof Break || (run instanceof Words text && text.text().isBlank());
  }
}
