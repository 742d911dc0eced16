package dev.broadsheet.document;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.embed.EmbedReader;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.embed.Pasted;
import dev.broadsheet.embed.Recognised;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the blocks of a document that are something pasted from elsewhere, and replaces them. */
final class EmbedFinder {
  private final Parser parser;
  private final EmbedReader reader;
  private final Remarks remarks;
  // Where no more pasted blockquotes are closed, so that none is looked for twice.
  private @Nullable Node withoutEnd;

  private static final List<String> CODE_ENDS = List.of("</blockquote>", "</script>", "</iframe>");

  /** Hears what the editor should be told of a block. */
  interface Remarks {
    /** Hears nothing. */
    Remarks NONE =
        new Remarks() {
          @Override
          public void add(Node block, Recognised.Remark remark) {}

          @Override
          public void unsure(Node block, Recognised.Remark remark) {}
        };

    /** An embed that is shown has something odd. */
    void add(Node block, Recognised.Remark remark);

    /** What looks like an embed is left an ordinary quotation. */
    void unsure(Node block, Recognised.Remark remark);
  }

  EmbedFinder(Parser parser, EmbedReader reader, Remarks remarks) {
    this.parser = parser;
    this.reader = reader;
    this.remarks = remarks;
  }

  /** Replaces the embeds among the children of a document. */
  void replaceIn(Node container) {
    replaceIn(container, false);
  }

  /** Returns whether there is an embed. */
  private boolean replaceIn(Node container, boolean quoted) {
    boolean found = false;
    Node next;
    for (Node node = container.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof ListBlock || node instanceof ListItem) {
        found |= replaceIn(node, quoted);
        continue;
      }
      Node last = node instanceof HtmlBlock ? endOfPastedQuote(node) : node;
      // The words of an ordinary quotation are somebody else's, whatever they look like.
      Pasted pasted = quoted && node instanceof Paragraph ? null : pasted(node, last);
      Recognised recognised = pasted == null ? null : read(pasted);
      if (recognised != null) {
        next = last.getNext();
        replace(node, last, recognised);
        found = true;
      } else if (pasted instanceof Pasted.Quote quote) {
        boolean inside = replaceIn(node, true);
        // The handle in the last line may be of a post within.
        if (!inside || node.getLastChild() instanceof Paragraph) {
          doubt(node, reader.doubt(quote));
        }
        found |= inside;
      } else if (node instanceof Paragraph && !quoted) {
        leftover(node);
      }
    }
    return found;
  }

  /** Tells of a shortcode in a paragraph, but not of one in a sample of code. */
  private void leftover(Node paragraph) {
    BasedSequence chars = paragraph.getChars();
    String source = chars.toString();
    boolean braces = source.indexOf('{') >= 0 && (source.contains("{%") || source.contains("{{"));
    if (braces || source.startsWith("[")) {
      // From the end, so that what is before stays in its place.
      StringBuilder words =
          new StringBuilder(
              paragraph.baseSubSequence(chars.getStartOffset(), chars.getEndOffset()));
      cutCode(paragraph, chars.getStartOffset(), words);
      Recognised.Remark remark = reader.unreadShortcode(words.toString());
      if (remark != null) {
        remarks.add(paragraph, remark);
      }
    }
  }

  private static void cutCode(Node parent, int start, StringBuilder words) {
    for (Node node = parent.getLastChild(); node != null; node = node.getPrevious()) {
      if (node instanceof Code) {
        words.delete(node.getStartOffset() - start, node.getEndOffset() - start);
      } else {
        cutCode(node, start, words);
      }
    }
  }

  private void doubt(Node node, Recognised.@Nullable Remark doubt) {
    if (doubt != null) {
      remarks.unsure(node, doubt);
    }
  }

  private @Nullable Recognised read(Pasted pasted) {
    Recognised code = pasted instanceof Pasted.Html html ? codeBeforeWords(html.source()) : null;
    return code == null ? reader.read(pasted) : code;
  }

  /** Without an empty line, Markdown takes the words behind a network's code for a part of it. */
  private @Nullable Recognised codeBeforeWords(String source) {
    int end = endOfCode(source);
    String rest = source.substring(end).strip();
    if (end == 0 || rest.isEmpty() || rest.startsWith("<")) {
      return null;
    }
    Recognised code = reader.read(new Pasted.Html(source.substring(0, end)));
    return code == null
        ? null
        : new Recognised(code.form(), code.embeds(), rest, code.remarks(), code.certainty());
  }

  // In the text itself: in lower case some letters become two, and places shift.
  private static int endOfCode(String source) {
    for (int at = source.lastIndexOf("</"); at >= 0; at = source.lastIndexOf("</", at - 1)) {
      for (String tag : CODE_ENDS) {
        if (source.regionMatches(true, at, tag, 0, tag.length())) {
          return at + tag.length();
        }
      }
    }
    return 0;
  }

  private static @Nullable Pasted pasted(Node node, Node last) {
    if (node instanceof BlockQuote quote) {
      MarkedQuote marked = MarkedQuote.of(quote);
      // The sign says what it is, whoever is named beneath it.
      return marked == null || marked.kind().isAlert() ? QuotedText.of(node) : null;
    }
    // WordPress says in a comment what a block shows.
    if (node instanceof HtmlBlock || node instanceof HtmlCommentBlock) {
      return new Pasted.Html(source(node, last));
    }
    if (node instanceof Paragraph) {
      Pasted picture = linkedPicture(node);
      return picture == null ? paragraph(node.getChars().toString().strip()) : picture;
    }
    return null;
  }

  /** Returns the source of blocks in a row, without the signs of the quotation they stand in. */
  private static String source(Node node, Node last) {
    BasedSequence whole = node.baseSubSequence(node.getStartOffset(), last.getEndOffset());
    if (!(node.getParent() instanceof BlockQuote)) {
      return whole.toString();
    }
    StringBuilder source = new StringBuilder(whole.length());
    for (Node block = node; block != null; block = block.getNext()) {
      BasedSequence chars =
          block instanceof HtmlBlockBase html ? html.getContentChars() : block.getChars();
      source.append(chars.normalizeEOL()).append("\n");
      if (block.equals(last)) {
        break;
      }
    }
    return source.toString();
  }

  private static Pasted paragraph(String source) {
    // Tags that Markdown takes for text of a line (video, object) still stand alone in a paragraph.
    boolean html = source.startsWith("<") && source.endsWith(">") && source.indexOf("</") > 0;
    return html ? new Pasted.Html(source) : new Pasted.Paragraph(source);
  }

  private static @Nullable Pasted linkedPicture(Node paragraph) {
    if (paragraph.getFirstChild() instanceof Link link
        && link.getNext() == null
        && link.getFirstChild() instanceof Image image
        && image.getNext() == null) {
      String title = link.getTitle().isNotNull() ? link.getTitle().unescape() : null;
      MediaCard.Poster poster =
          new MediaCard.Poster(image.getUrl().unescape(), image.getText().unescape());
      return new Pasted.LinkedPicture(link.getUrl().unescape(), poster, title);
    }
    return null;
  }

  /**
   * Markdown ends a block of HTML at a blank line, a network's code doesn't: where a pasted
   * blockquote isn't closed in its block, it goes on to the block that closes it.
   */
  private Node endOfPastedQuote(Node block) {
    String source = block.getChars().toString().toLowerCase(Locale.ROOT);
    if (!source.startsWith("<blockquote")
        || source.contains("</blockquote")
        || (block.getParent() != null && block.getParent().equals(withoutEnd))) {
      return block;
    }
    for (Node node = block.getNext(); node != null; node = node.getNext()) {
      if (node.getChars().toString().toLowerCase(Locale.ROOT).contains("</blockquote")) {
        return node;
      }
    }
    withoutEnd = block.getParent();
    return block;
  }

  private void replace(Node first, Node last, Recognised recognised) {
    BasedSequence source = first.baseSubSequence(first.getStartOffset(), last.getEndOffset());
    recognised.remarks().forEach(remark -> remarks.add(first, remark));
    EmbedBlock place = new EmbedBlock(source, recognised);
    first.insertBefore(place);
    String rest = recognised.rest();
    if (!rest.isEmpty()) {
      insertRest(place, source, rest);
    }
    Node after = last.getNext();
    Node next;
    for (Node node = first; node != null && node != after; node = next) {
      next = node.getNext();
      node.unlink();
    }
  }

  // Parsed from the file's own characters, so that places in messages stay right.
  private void insertRest(Node place, BasedSequence source, String rest) {
    int start = source.toString().lastIndexOf(rest);
    BasedSequence chars =
        start < 0 ? FileText.of(rest) : source.subSequence(start, start + rest.length());
    Document parsed = parser.parse(chars);
    Node at = place;
    Node next;
    for (Node node = parsed.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      at.insertAfter(node);
      at = node;
    }
  }
}
