package dev.broadsheet.document;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.embed.Dash;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renders quotations that are set large: somebody's words, or the article's own once more. */
final class PullQuotes {
  private final Rendering rendering;
  private final List<Repeated> repeated = new ArrayList<>();

  /** Words that are said to be the article's, and where. */
  private record Repeated(String words, Node node) {}

  PullQuotes(Rendering rendering) {
    this.rendering = rendering;
  }

  /** Renders a quotation whose sign is taken off. */
  void render(MarkedQuote marked) {
    BlockQuote quote = marked.quote();
    Paragraph source = takeSource(quote);
    if (quote.getFirstChild() == null) {
      rendering.warning(
          quote,
          "this quotation has no words",
          "write them below the sign, each line with a > before it");
    } else if (marked.kind() == MarkedQuote.Kind.PULL) {
      pull(quote, source);
    } else {
      quote(quote, source);
    }
  }

  private void quote(BlockQuote quote, @Nullable Paragraph source) {
    rendering.out().line().raw("<figure class=\"pull\">\n");
    rendering.block("blockquote", quote);
    if (source != null) {
      rendering.out().raw("<figcaption>— ");
      rendering.children(source);
      rendering.out().raw("</figcaption>\n");
    }
    rendering.out().raw("</figure>\n");
  }

  private void pull(BlockQuote quote, @Nullable Paragraph source) {
    List<String> paragraphs = new ArrayList<>();
    for (Node block : quote.getChildren()) {
      Node first = block.getFirstChild();
      if (block instanceof Paragraph paragraph && first != null) {
        String words = rendering.typed().all(paragraph);
        paragraphs.add(words);
        repeated.add(new Repeated(words, first));
      } else {
        rendering.error(
            block,
            "only words can be pulled out of an article",
            "take this out, or begin the quotation with [!QUOTE]");
      }
    }
    String name = source == null ? "" : rendering.typed().all(source);
    rendering.out().line().hole(new BodyPart.Pull(List.copyOf(paragraphs), name)).line();
  }

  /** Takes out the last line if it begins with a dash, and returns it without that. */
  private static @Nullable Paragraph takeSource(BlockQuote quote) {
    if (!(quote.getLastChild() instanceof Paragraph last)) {
      return null;
    }
    Node first = last.getFirstChild();
    Node end = last.getLastChild();
    for (Node node = end; node != null; node = node.getPrevious()) {
      if (MarkedQuote.isLineBreak(node)) {
        first = node.getNext();
        break;
      }
    }
    String dash = first instanceof Text words ? Dash.at(words.getChars().toString(), 0) : null;
    if (dash == null || first == null || end == null) {
      return null;
    }
    BasedSequence chars = first.getChars();
    first.setChars(chars.subSequence(dash.length(), chars.length()).trimStart());
    Paragraph source =
        new Paragraph(last.baseSubSequence(first.getStartOffset(), end.getEndOffset()));
    Node lineBreak = first.getPrevious();
    Node next;
    for (Node node = first; node != null; node = next) {
      next = node.getNext();
      source.appendChild(node);
    }
    if (lineBreak == null) {
      last.unlink();
    } else {
      lineBreak.unlink();
    }
    return source;
  }

  /** Reports words that the article does not have, or no longer. */
  void check(List<BodyPart> body) {
    if (repeated.isEmpty()) {
      return;
    }
    String text = folded(PlainText.of(body, Integer.MAX_VALUE));
    for (Repeated pull : repeated) {
      // What is left out of a sentence is marked with dots.
      for (String piece : pull.words().split("…", -1)) {
        if (!text.contains(folded(piece))) {
          rendering.warning(
              pull.node(),
              "the article doesn't say " + Excerpt.quoted(piece.strip()),
              "mend it, mark what is left out with ..., or begin the quotation with [!QUOTE] if the"
                  + " words stand nowhere else");
        }
      }
    }
  }

  // Without spaces: not every script parts words with them.
  private static String folded(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    FoldedWords.split(text, word -> letters.append(FoldedWords.fold(word)));
    return letters.toString();
  }
}
