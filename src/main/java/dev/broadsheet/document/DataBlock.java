package dev.broadsheet.document;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.dataset.DataFile;
import dev.broadsheet.dataset.DataLinks;
import dev.broadsheet.dataset.DataTable;
import dev.broadsheet.dataset.TableMaker;
import dev.broadsheet.diagnostic.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of nothing but a link to a data file, which stands for a table: {@code [The
 * caption](../data/prices.csv "the, columns")}.
 */
final class DataBlock extends Block {
  private final Link link;
  private final String path;

  private DataBlock(Link link, String path) {
    super(link.getChars());
    this.link = link;
    this.path = path;
  }

  /** Puts such blocks in the place of the paragraphs of a document that stand for tables. */
  static void replaceIn(Document document, DataLinks data) {
    Node next;
    for (Node node = document.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof Paragraph
          && node.getFirstChild() instanceof Link link
          && link.getNext() == null) {
        String path = data.path(link.getUrl().unescape());
        if (path != null) {
          node.insertBefore(new DataBlock(link, path));
          node.unlink();
        }
      }
    }
  }

  /** Returns the link, whose words are the caption. */
  Link link() {
    return link;
  }

  /** Returns the table; null where there is none, which is then noted as a problem. */
  @Nullable DataTable table(Rendering rendering, DataLinks data) {
    rendering.dependOn(path, data.fingerprint(path));
    Location place = rendering.at(link);
    DataFile file = data.file(path, place, rendering::report);
    return file == null
        ? null
        : TableMaker.make(file, columns(rendering), place, rendering::report);
  }

  /** Returns the columns that the link's title names, each with its place. */
  private Map<String, Location> columns(Rendering rendering) {
    Map<String, Location> columns = new LinkedHashMap<>();
    for (BasedSequence name : link.getTitle().split(",")) {
      if (!name.isBlank()) {
        columns.putIfAbsent(name.unescape().strip(), rendering.at(name.trim()));
      }
    }
    return columns;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
