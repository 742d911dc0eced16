package dev.broadsheet.document;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.embed.Embed;
import dev.broadsheet.embed.EmbedReader;
import java.util.ArrayList;
import java.util.List;

/** Finds where in a Markdown text things from elsewhere stand, for those who edit the text. */
public final class EmbedPlaces {
  private final Parser parser = MarkdownGrammar.parser();
  private final EmbedReader reader;

  /**
   * @param reader recognises what was pasted from elsewhere
   */
  public EmbedPlaces(EmbedReader reader) {
    this.reader = reader;
  }

  /**
   * A block that is something from elsewhere.
   *
   * @param start offset in the text of its first visible character
   * @param end offset behind its last one, before words of the article's own behind it
   * @param embeds what it shows, in order; empty where a build drops it
   */
  public record Place(int start, int end, List<Embed> embeds) {}

  /**
   * Returns the places in a text, in order; none of them is in a code block or a comment, nor in a
   * blockquote, whose lines begin with signs of its own.
   *
   * @param text the file
   * @param start the offset in it at which the text begins, behind the front matter
   */
  public List<Place> in(String text, int start) {
    BasedSequence sequence = FileText.of(text);
    Document document = parser.parse(sequence.subSequence(start, text.length()));
    new EmbedFinder(parser, reader, EmbedFinder.Remarks.NONE).replaceIn(document);
    List<Place> places = new ArrayList<>();
    collect(document, text, places);
    return places;
  }

  private static void collect(Node container, String text, List<Place> places) {
    for (Node node : container.getChildren()) {
      if (node instanceof EmbedBlock block) {
        Place place = place(block, text);
        if (place.start() < place.end()) {
          places.add(place);
        }
      } else if (!(node instanceof BlockQuote)) {
        collect(node, text, places);
      }
    }
  }

  private static Place place(EmbedBlock block, String text) {
    int start = block.getStartOffset();
    int end = block.getEndOffset();
    // Words behind it, in the same block of Markdown, are blocks of their own in the tree.
    if (block.getNext() != null) {
      end = Math.min(end, block.getNext().getStartOffset());
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Place(start, end, block.embeds());
  }
}
