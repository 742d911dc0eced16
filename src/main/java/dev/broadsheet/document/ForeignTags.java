package dev.broadsheet.document;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags that an author wrote, kept from reaching into markup that is not theirs: an end tag of
 * nothing is left out, and emphasis that is never ended ends with the block that it began in. A
 * parser of HTML would let the first end a section and the second run to the end of the page.
 */
final class ForeignTags {
  // Comments and attribute values may hold signs that look like tags.
  private static final Pattern TAG =
      Pattern.compile(
          "<!--.*?-->|<(/?)([A-Za-z][^\\s/>]*+)(?:\"[^\"]*\"|'[^']*'|[^>\"'])*+>", Pattern.DOTALL);
  // What HTML, section 13.2.4.3, calls formatting (opened again in every block that follows), and
  // what takes all that follows for text.
  private static final Set<String> ENDLESS =
      Set.of(
          "a",
          "b",
          "big",
          "code",
          "em",
          "font",
          "i",
          "nobr",
          "s",
          "small",
          "strike",
          "strong",
          "tt",
          "u",
          "script",
          "style",
          "textarea",
          "title",
          "iframe",
          "xmp",
          "noembed",
          "noframes",
          "select",
          "template");
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  /** More than anybody writes, and less than jsoup 1.24.1 keeps count of. */
  private static final int DEEPEST = 250;

  private final Rendering rendering;
  private final Deque<String> open = new ArrayDeque<>();

  ForeignTags(Rendering rendering) {
    this.rendering = rendering;
  }

  /** Returns how many elements are open: what {@link #closeTo} takes. */
  int depth() {
    return open.size();
  }

  /** Returns a node's markup without the end tags of nothing. */
  String balance(Node node, String markup) {
    StringBuilder kept = new StringBuilder(markup.length());
    Matcher tag = TAG.matcher(markup);
    int from = 0;
    while (tag.find()) {
      String name = tag.group(2) == null ? "" : tag.group(2).toLowerCase(Locale.ROOT);
      boolean end = !name.isEmpty() && !tag.group(1).isEmpty();
      if (name.equals("plaintext")) {
        // Nothing would ever end it.
        kept.append(markup, from, tag.start());
        from = tag.end();
      } else if (end && !open.contains(name)) {
        kept.append(markup, from, tag.start());
        from = tag.end();
        rendering.warning(
            node,
            "the end tag </" + name + "> ends nothing",
            "take it out, or open the element before it");
      } else if (end) {
        kept.append(markup, from, tag.start());
        from = tag.start();
        // Elements within it end with it.
        for (String inner = open.pop(); !inner.equals(name); inner = open.pop()) {
          kept.append(ENDLESS.contains(inner) ? "</" + inner + ">" : "");
        }
      } else if (!name.isEmpty() && !VOID.contains(name)) {
        if (open.size() < DEEPEST) {
          open.push(name);
          continue;
        }
        kept.append(markup, from, tag.start());
        from = tag.end();
        rendering.warning(
            node,
            "HTML stands more than " + DEEPEST + " elements deep here",
            "end the elements before it; <" + name + "> is left out");
      }
    }
    return kept.append(markup, from, markup.length()).toString();
  }

  /** Ends the emphasis and the like that is open at the end of a block and was not at its start. */
  void closeTo(int depth) {
    while (open.size() > depth && ENDLESS.contains(open.peek())) {
      rendering.out().raw("</" + open.pop() + ">");
    }
  }

  /** Does the same at the end of a block of HTML, which may open a link around what follows. */
  void closeButLinksTo(int depth) {
    while (open.size() > depth && ENDLESS.contains(open.peek()) && !open.peek().equals("a")) {
      rendering.out().raw("</" + open.pop() + ">");
    }
  }
}
