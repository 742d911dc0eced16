package dev.broadsheet.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.broadsheet.data.DataValue.Entry;
import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.data.DataValue.Sequence;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV (<a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>) as a list of groups,
 * one for each row, with the names of the first row as their keys. Commas, semicolons, which Excel
 * writes in much of Europe, and tabs part cells: whichever the first line has most of. All values
 * are text. Empty lines are passed over.
 */
public final class CsvRows {
  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final Pattern PLACE = Pattern.compile("record starting at line (\\d+)");

  // A wrong separator makes all rows wrong.
  private static final int MOST_PROBLEMS = 5;

  private final SourceText source;
  private final char separator;
  private final Consumer<Problem> problems;
  private List<String> names = List.of();
  private int wrong;

  private CsvRows(SourceText source, Consumer<Problem> problems) {
    this.source = source;
    this.separator = separator(source.text());
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @param problems is told what can't be read, and rows with too few or too many cells
   * @return the rows; null where the file is not valid
   */
  public static @Nullable DataValue read(SourceText source, Consumer<Problem> problems) {
    return new CsvRows(source, problems).rows();
  }

  private static char separator(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    char best = SEPARATORS[0];
    int most = 0;
    for (char candidate : SEPARATORS) {
      int count = 0;
      boolean quoted = false;
      for (int i = 0; i < line.length(); i++) {
        quoted ^= line.charAt(i) == '"';
        count += !quoted && line.charAt(i) == candidate ? 1 : 0;
      }
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  private @Nullable Sequence rows() {
    List<DataValue> rows = new ArrayList<>();
    String csv = source.text().substring(source.start());
    try {
      Iterator<CsvRecord> records =
          CsvReader.builder()
              .fieldSeparator(separator)
              .allowUnclosedQuote(false)
              .trimWhitespacesAroundQuotes(true)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(csv)
              .iterator();
      if (records.hasNext()) {
        header(records.next());
      }
      while (records.hasNext() && wrong < MOST_PROBLEMS) {
        row(records.next(), rows);
      }
    } catch (CsvParseException e) {
      unread(String.valueOf(e.getMessage()));
    }
    return wrong > 0 ? null : new Sequence(rows, source.at(0, 0));
  }

  private void header(CsvRecord header) {
    Location place = place(header);
    names = header.getFields().stream().map(String::strip).toList();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (name.isEmpty()) {
        error(
            place,
            "column " + (i + 1) + " has no name",
            "the first row names the columns; give this one a name, or take it out");
      } else if (!seen.add(name)) {
        error(
            place,
            "two columns are called " + Excerpt.quoted(name),
            "give one of them another name, or take it out");
      }
    }
  }

  private void row(CsvRecord row, List<DataValue> rows) {
    Location place = place(row);
    List<String> cells = row.getFields();
    if (cells.size() != names.size()) {
      String sign = separator == '\t' ? "a tab" : "\"" + separator + "\"";
      error(
          place,
          "this row has "
              + count(cells.size(), "cell")
              + ", and the first row names "
              + count(names.size(), "column"),
          cells.size() > names.size()
              ? "a cell that has " + sign + " in it stands between quotes: \"…\""
              : "an empty cell needs its " + sign + " too");
      return;
    }
    List<Entry> entries = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      Scalar cell = new Scalar(cells.get(i).strip(), ScalarKind.TEXT, place);
      entries.add(new Entry(names.get(i), place, cell));
    }
    rows.add(new Mapping(entries, place));
  }

  private void unread(String complaint) {
    Matcher place = PLACE.matcher(complaint);
    Location row =
        place.find()
            ? source.line(Integer.parseInt(place.group(1)))
            : Location.ofFile(source.file());
    if (complaint.startsWith("Unclosed quote")) {
      error(row, "a quote that opens in this row is never closed", "close it with \"");
    } else if (complaint.startsWith("Unexpected character after closing quote")) {
      error(
          row,
          "something stands behind a quote that closes in this row",
          "a quote within a cell is written twice: \"say \"\"cheese\"\" now\"");
    } else {
      error(row, "this row can't be read as CSV", "shorten it, or look for a quote too many");
    }
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private Location place(CsvRecord row) {
    return source.line((int) row.getStartingLineNumber());
  }

  private void error(Location place, String message, String hint) {
    wrong++;
    problems.accept(Problem.error(place, message, hint));
  }
}
