package dev.broadsheet.document;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.broadsheet.diagnostic.Excerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The abbreviations that a text explains, and where its words have them. */
final class Abbreviations {
  private final Rendering rendering;
  private final Map<String, AbbreviationLine> lines = new LinkedHashMap<>();
  // By the character that they begin with, the longest first: "TV-A" before "TV".
  private final Map<Character, List<String>> words = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  /**
   * An abbreviation in a text.
   *
   * @param start where it begins
   * @param end where it ends
   * @param meaning what it stands for
   */
  record Use(int start, int end, String meaning) {}

  Abbreviations(Document document, Rendering rendering) {
    this.rendering = rendering;
    for (Node node : document.getChildren()) {
      if (node instanceof AbbreviationLine line) {
        add(line);
      }
    }
    words.values().forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
  }

  private void add(AbbreviationLine line) {
    String word = line.word();
    if (line.meaning().isEmpty()) {
      rendering.warning(
          line,
          "nothing says what " + Excerpt.quoted(word) + " stands for",
          "write it behind the colon, or take the line out");
      return;
    }
    AbbreviationLine first = lines.putIfAbsent(word, line);
    if (first == null) {
      words.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
    } else {
      rendering.warning(
          line,
          "the abbreviation " + Excerpt.quoted(word) + " is explained twice",
          "it is already explained on line "
              + rendering.at(first).line()
              + ", which counts; keep one of the two");
    }
  }

  /** Returns the abbreviations in a part of a text, in order. */
  List<Use> in(String text, int start, int end) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Use> uses = new ArrayList<>();
    for (int at = start; at < end; at++) {
      String word = at > 0 && isOfWord(text.charAt(at - 1)) ? null : wordAt(text, at, end);
      AbbreviationLine line = word == null ? null : lines.get(word);
      if (word != null && line != null) {
        used.add(word);
        uses.add(new Use(at, at + word.length(), rendering.typed().of(line.meaning())));
        at += word.length() - 1;
      }
    }
    return uses;
  }

  private @Nullable String wordAt(String text, int at, int end) {
    for (String word : words.getOrDefault(text.charAt(at), List.of())) {
      int behind = at + word.length();
      if (behind <= end
          && text.startsWith(word, at)
          && (behind == text.length() || !isOfWord(text.charAt(behind)))) {
        return word;
      }
    }
    return null;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** Reports what is explained in vain. */
  void check() {
    lines.forEach(
        (word, line) -> {
          if (!used.contains(word)) {
            rendering.warning(
                line,
                "the abbreviation " + Excerpt.quoted(word) + " stands nowhere in the text",
                "write it as the text has it, capitals and dots included, or take the line out");
          }
        });
  }
}
