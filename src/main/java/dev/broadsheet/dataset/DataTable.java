package dev.broadsheet.dataset;

import java.util.List;

/**
 * Data as an article shows it.
 *
 * @param columns the columns, in order
 * @param rows the text of their cells, row by row
 */
public record DataTable(List<Column> columns, List<List<String>> rows) {

  /**
   * A column.
   *
   * @param name its name
   * @param numeric whether nothing but numbers stands in it
   */
  public record Column(String name, boolean numeric) {}
}
