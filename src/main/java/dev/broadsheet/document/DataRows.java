package dev.broadsheet.document;

import com.vladsch.flexmark.ast.Link;
import dev.broadsheet.dataset.DataTable;
import dev.broadsheet.dataset.DataTable.Column;
import java.util.List;

/** Writes data as what a table holds. Numbers are set as they are written, at the end of cells. */
final class DataRows {
  private final BodyWriter out;
  private final List<Column> columns;

  private DataRows(BodyWriter out, List<Column> columns) {
    this.out = out;
    this.columns = columns;
  }

  /** Writes a caption, which is what a link holds, and rows. */
  static void write(Rendering rendering, Link link, DataTable table) {
    BodyWriter out = rendering.out();
    if (link.getFirstChild() != null) {
      out.raw("<caption>");
      rendering.children(link);
      out.raw("</caption>\n");
    }
    DataRows rows = new DataRows(out, table.columns());
    out.raw("<thead>\n");
    rows.row("th scope=\"col\"", "th", table.columns().stream().map(Column::name).toList());
    out.raw("</thead>\n<tbody>\n");
    // They don't count as words: a table is looked up, not read from end to end.
    table.rows().forEach(row -> rows.row("td", "td", row));
    out.raw("</tbody>\n");
  }

  private void row(String open, String close, List<String> cells) {
    out.raw("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      out.raw("<" + open + (columns.get(i).numeric() ? " class=\"end\">" : ">"));
      lines(cells.get(i));
      out.raw("</" + close + ">");
    }
    out.raw("</tr>\n");
  }

  private void lines(String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      out.raw(i == 0 ? "" : "<br>").text(lines[i]);
    }
  }
}
