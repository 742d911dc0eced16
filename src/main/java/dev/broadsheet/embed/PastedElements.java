package dev.broadsheet.embed;

import dev.broadsheet.embed.Recognised.Remark;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * A block of HTML with one embed or more in it. Each element is shown to the reader of each form in
 * turn; what stands beside the embeds is the credit of a frame, or the article's own.
 *
 * @param readers the readers, in the order in which they are asked
 */
record PastedElements(List<ElementReader> readers) implements FormReader<Pasted.Html> {
  // No page builder nests as deep; each reader looks through all that is within an element.
  private static final int DEEPEST = 40;

  @Override
  public @Nullable Recognised read(Pasted.Html pasted) {
    if (pasted.source().indexOf('<') < 0) {
      return null;
    }
    // In X's code a line end that is a character reference is the poster's own.
    boolean ofX = pasted.source().contains("twitter-");
    PastedHtml html =
        PastedHtml.parse(
            ofX
                ? pasted.source().replace("&#10;", "<br>").replace("&#xA;", "<br>")
                : pasted.source());
    Search search = new Search(readers);
    html.body().filter(search);
    if (search.elements.isEmpty()) {
      return null;
    }
    List<Embed> embeds = new ArrayList<>(search.embeds);
    List<Remark> remarks = new ArrayList<>(search.remarks);
    String rest = "";
    if (!html.showsOnly(search.elements)) {
      boolean textFirst = html.textBefore(search.elements.get(0));
      html.remove(search.elements);
      MediaCard credited =
          embeds.size() == 1 && embeds.get(0) instanceof MediaCard card
              ? FrameCredit.on(card, html.body())
              : null;
      if (credited != null) {
        embeds.set(0, credited);
      } else {
        String behind = behindCode(pasted.source());
        rest = html.showsWords(behind) ? behind : html.source();
        if (textFirst) {
          remarks.add(
              new Remark(
                  "what is embedded is shown before the text that stands in the same block of HTML",
                  "put blank lines around the code, outside of any other element"));
        }
      }
    }
    return new Recognised(search.form, List.copyOf(embeds), rest, List.copyOf(remarks));
  }

  // Words behind the last tag are Markdown, which an empty line would have kept out of the block.
  private static String behindCode(String source) {
    return source.substring(source.lastIndexOf('>') + 1).strip();
  }

  /** The walk through a block. */
  private static final class Search implements NodeFilter {
    private final List<ElementReader> readers;
    private final List<Element> elements = new ArrayList<>();
    private final List<Embed> embeds = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private String form = "";

    Search(List<ElementReader> readers) {
      this.readers = readers;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (!(node instanceof Element element) || depth == 0) {
        return FilterResult.CONTINUE;
      }
      if (depth > DEEPEST) {
        return FilterResult.SKIP_ENTIRELY;
      }
      for (ElementReader reader : readers) {
        EmbedMaker.Made made = reader.read(element);
        if (made != null) {
          form = elements.isEmpty() ? reader.form() : form;
          elements.add(element);
          embeds.add(made.embed());
          remarks.addAll(made.remarks());
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      return FilterResult.CONTINUE;
    }
  }
}
