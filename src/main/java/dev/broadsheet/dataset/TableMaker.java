package dev.broadsheet.dataset;

import dev.broadsheet.data.DataValue;
import dev.broadsheet.data.DataValue.Entry;
import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.data.DataValue.Sequence;
import dev.broadsheet.data.ScalarKind;
import dev.broadsheet.dataset.DataTable.Column;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes tables of data: of a list whose items are groups with the same keys. */
public final class TableMaker {
  /** More is not read in an article, and slow on a phone. */
  private static final int MOST_ROWS = 2000;

  private static final int MOST_COLUMNS = 50;

  /** A number as people write them, with a sign, a currency or a unit of percent. */
  private static final Pattern NUMBER =
      Pattern.compile("[-+−–]?\\p{Sc}?\\s?[-+−–]?\\d(?:[\\d.,'’\\s]*\\d)?\\s?[%‰\\p{Sc}]?");

  private final Location place;
  private final Consumer<Problem> problems;
  private boolean wrong;

  private TableMaker(Location place, Consumer<Problem> problems) {
    this.place = place;
    this.problems = problems;
  }

  /**
   * Makes the table of a file.
   *
   * @param chosen the columns to show, each with where it is named; none for all
   * @param place where the table is asked for
   * @param problems takes what is wrong, at that place or in the file
   * @return the table; null where there is none, which was reported
   */
  public static @Nullable DataTable make(
      DataFile file, Map<String, Location> chosen, Location place, Consumer<Problem> problems) {
    return file.value() == null
        ? null
        : new TableMaker(place, problems).table(file.value(), file.path(), chosen);
  }

  private @Nullable DataTable table(DataValue value, String path, Map<String, Location> chosen) {
    if (!(value instanceof Sequence list)) {
      error(value.location(), "a table is made of a list, not of " + value.describe());
      return null;
    }
    if (list.items().isEmpty()) {
      problems.accept(
          Problem.error(
              value.location(),
              "there are no rows in this file",
              "add some, or take the link to it out of the article"));
      return null;
    }
    Set<String> known = new LinkedHashSet<>();
    for (DataValue item : list.items()) {
      if (item instanceof Mapping row) {
        row.entries().forEach(entry -> known.add(entry.key()));
      } else {
        error(item.location(), "a row of a table is a group of keys, not " + item.describe());
        return null;
      }
    }
    chosen.forEach((name, where) -> checkColumn(name, where, path, known));
    Set<String> names = chosen.isEmpty() ? known : chosen.keySet();
    checkSize(path, list.items().size(), "rows", MOST_ROWS);
    checkSize(path, names.size(), "columns", MOST_COLUMNS);
    if (wrong) {
      return null;
    }
    List<List<String>> rows = new ArrayList<>(list.items().size());
    for (DataValue item : list.items()) {
      rows.add(cells((Mapping) item, names));
    }
    return wrong ? null : new DataTable(columns(names, rows), List.copyOf(rows));
  }

  private void checkColumn(String name, Location where, String path, Set<String> known) {
    if (!known.contains(name)) {
      wrong = true;
      String hint =
          known.stream().map(Excerpt::quoted).collect(Collectors.joining(", ", "it has ", ""));
      problems.accept(
          Problem.error(
              where,
              path + " has no column " + Excerpt.quoted(name),
              Suggestion.hint(name, known, hint)));
    }
  }

  private void checkSize(String path, int count, String what, int most) {
    if (count > most) {
      wrong = true;
      problems.accept(
          Problem.error(
              place,
              "%s has %d %s, and a table in an article may have %d"
                  .formatted(path, count, what, most),
              "show a part of it, from a smaller file or with fewer columns, and put the whole beside"
                  + " the article for those who want it"));
    }
  }

  private List<String> cells(Mapping row, Set<String> names) {
    Map<String, DataValue> values = new HashMap<>();
    for (Entry entry : row.entries()) {
      values.put(entry.key(), entry.value());
    }
    return names.stream()
        .map(name -> values.containsKey(name) ? text(values.get(name)) : "")
        .toList();
  }

  private String text(@Nullable DataValue value) {
    if (value instanceof Scalar scalar) {
      return scalar.kind() == ScalarKind.NOTHING ? "" : scalar.text().strip();
    }
    if (value instanceof Sequence list
        && list.items().stream().allMatch(item -> item instanceof Scalar)) {
      return list.items().stream()
          .map(this::text)
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(", "));
    }
    if (value != null && !wrong) {
      error(value.location(), "a cell of a table is a single value, not " + value.describe());
    }
    return "";
  }

  private void error(Location where, String message) {
    wrong = true;
    problems.accept(
        Problem.error(
            where,
            message,
            "a table is a list of groups with the same keys, such as\n- name: A4\n  width: 210"));
  }

  private static List<Column> columns(Set<String> names, List<List<String>> rows) {
    List<Column> columns = new ArrayList<>();
    for (String name : names) {
      int index = columns.size();
      List<String> filled =
          rows.stream().map(row -> row.get(index)).filter(cell -> !cell.isEmpty()).toList();
      boolean numeric =
          !filled.isEmpty() && filled.stream().allMatch(cell -> NUMBER.matcher(cell).matches());
      columns.add(new Column(name, numeric));
    }
    return List.copyOf(columns);
  }
}
