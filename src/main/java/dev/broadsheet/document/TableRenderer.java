package dev.broadsheet.document;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import dev.broadsheet.dataset.DataLinks;
import dev.broadsheet.dataset.DataTable;

/** Renders tables, each in a box that scrolls by itself where the screen is too narrow. */
final class TableRenderer {
  private final Rendering rendering;
  private final DataLinks data;
  private int tables;

  TableRenderer(Rendering rendering, DataLinks data) {
    this.rendering = rendering;
    this.data = data;
  }

  VisitHandler<?>[] handlers() {
    return new VisitHandler<?>[] {
      new VisitHandler<>(TableBlock.class, this::table),
      new VisitHandler<>(TableHead.class, node -> rows("thead", node)),
      new VisitHandler<>(TableBody.class, node -> rows("tbody", node)),
      new VisitHandler<>(TableRow.class, node -> rows("tr", node)),
      new VisitHandler<>(TableSeparator.class, node -> {}),
      new VisitHandler<>(TableCell.class, this::cell),
      new VisitHandler<>(DataBlock.class, this::dataTable),
    };
  }

  private void table(TableBlock table) {
    open();
    rendering.children(table);
    close();
  }

  private void dataTable(DataBlock block) {
    DataTable table = block.table(rendering, data);
    if (table == null) {
      return;
    }
    open();
    DataRows.write(rendering, block.link(), table);
    close();
  }

  private void open() {
    BodyWriter out = rendering.out();
    out.line().raw("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
    tables++;
    out.hole(new BodyPart.Word("table", Integer.toString(tables))).raw("\">\n<table>\n");
  }

  private void close() {
    rendering.out().line().raw("</table>\n</div>\n");
  }

  private void rows(String tag, Node node) {
    if (node.getFirstChild() != null) {
      rendering.block(tag, node);
    }
  }

  private void cell(TableCell cell) {
    String tag = cell.isHeader() ? "th" : "td";
    rendering.out().line().raw("<" + tag);
    if (cell.isHeader()) {
      rendering.out().raw(" scope=\"col\"");
    }
    // Classes, since a Content-Security-Policy forbids style attributes and HTML the align
    // attribute.
    if (cell.getAlignment() == TableCell.Alignment.CENTER) {
      rendering.out().raw(" class=\"center\"");
    } else if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
      rendering.out().raw(" class=\"end\"");
    }
    rendering.out().raw(">");
    rendering.children(cell);
    rendering.out().raw("</" + tag + ">");
  }
}
