package dev.broadsheet.document;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads the outline of a text from its tree, before anything in that is replaced. */
final class OutlineReader {
  private final SourceText source;
  private final List<Outline.Title> headings = new ArrayList<>();
  private final List<Outline.Anchor> links = new ArrayList<>();
  private final List<Outline.Photo> pictures = new ArrayList<>();

  private OutlineReader(SourceText source) {
    this.source = source;
  }

  static Outline read(SourceText source, Document document) {
    OutlineReader reader = new OutlineReader(source);
    reader.children(document);
    return new Outline(
        List.copyOf(reader.headings), List.copyOf(reader.links), List.copyOf(reader.pictures));
  }

  private void children(Node parent) {
    for (Node node : parent.getChildren()) {
      if (node instanceof Heading heading) {
        BasedSequence text = heading.getText();
        headings.add(
            new Outline.Title(heading.getLevel(), text.toString(), at(heading.getChars())));
      } else if (node instanceof Link link) {
        links.add(new Outline.Anchor(words(link), at(link.getText())));
      } else if (node instanceof LinkRef link && link.isDefined()) {
        links.add(new Outline.Anchor(words(link), at(link.getChars())));
      } else if (node instanceof AutoLink link) {
        links.add(new Outline.Anchor(link.getText().toString(), at(link.getText())));
      } else if (node instanceof Image image) {
        BasedSequence alt = image.getText();
        pictures.add(new Outline.Photo(image.getUrl().unescape(), words(image), at(alt)));
      } else if (node instanceof Text text && isInText(text)) {
        addresses(text.getChars());
      }
      boolean quoted = node instanceof BlockQuote || node instanceof Code;
      if (!quoted && !(node instanceof FencedCodeBlock) && !(node instanceof IndentedCodeBlock)) {
        children(node);
      }
    }
  }

  private void addresses(BasedSequence text) {
    for (AutoLinks.Part part : AutoLinks.cut(text.toString())) {
      if (part.url() != null && !part.url().startsWith("mailto:")) {
        BasedSequence address = text.subSequence(part.start(), part.end());
        links.add(new Outline.Anchor(address.toString(), at(address)));
      }
    }
  }

  // An address alone in its paragraph becomes a card; in a link it was looked at with that.
  private static boolean isInText(Text text) {
    boolean alone =
        text.getPrevious() == null && text.getNext() == null && text.getChars().indexOf(' ') < 0;
    return !(alone && text.getParent() instanceof Paragraph)
        && !(text.getParent() instanceof LinkNodeBase)
        && !(text.getParent() instanceof RefNode);
  }

  private static String words(Node node) {
    return new TextCollectingVisitor().collectAndGetText(node);
  }

  private Location at(BasedSequence text) {
    return source.at(text.getStartOffset(), text.getEndOffset());
  }
}
