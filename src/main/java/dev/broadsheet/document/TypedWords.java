package dev.broadsheet.document;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** Sets the words of texts, each seen within the paragraph, heading or cell that it stands in. */
final class TypedWords {
  private final Typographer typographer;
  private @Nullable Node paragraph;
  private String markdown = "";

  TypedWords(Typographer typographer) {
    this.typographer = typographer;
  }

  /**
   * Returns a part of a text with printer's signs.
   *
   * @param words the text's characters
   */
  String of(Text text, String words, int start, int end) {
    if (!typographer.needsWork(words, start, end)) {
      return words.substring(start, end);
    }
    Node around = paragraphOf(text);
    if (!around.equals(paragraph)) {
      paragraph = around;
      markdown = around.baseSubSequence(around.getStartOffset(), around.getEndOffset()).toString();
    }
    int at = text.getStartOffset() - around.getStartOffset();
    // Where the parser has put a text together from pieces, it is seen by itself.
    return at >= 0 && markdown.startsWith(words, at)
        ? typographer.apply(markdown, at + start, at + end)
        : typographer.apply(words, start, end);
  }

  /** Returns words that stand in no paragraph, with printer's signs. */
  String of(String words) {
    return typographer.apply(words, 0, words.length());
  }

  /** Returns all words that a node holds, without the numbers of footnotes. */
  String all(Node node) {
    StringBuilder text = new StringBuilder();
    collect(node, text);
    return text.toString().strip();
  }

  private void collect(Node node, StringBuilder text) {
    for (Node child : node.getChildren()) {
      if (child instanceof Text words) {
        String source = words.getChars().toString();
        text.append(of(words, source, 0, source.length()));
      } else if (child instanceof Code code) {
        text.append(code.getText());
      } else if (child instanceof HtmlEntity) {
        text.append(child.getChars().unescape());
      } else if (child instanceof AutoLink link) {
        text.append(link.getText());
      } else if (child instanceof MailLink mail) {
        text.append(mail.getText());
      } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
        text.append(' ');
      } else if (!(child instanceof Footnote)) {
        collect(child, text);
      }
    }
  }

  private static Node paragraphOf(Node text) {
    Node node = text;
    while (!(node instanceof Block || node instanceof TableCell) && node.getParent() != null) {
      node = node.getParent();
    }
    return node;
  }
}
