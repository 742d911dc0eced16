package dev.broadsheet.migration;

import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.YamlReader;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.frontmatter.FrontMatterParser;
import dev.broadsheet.frontmatter.HeaderData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the front matter off a page: YAML between {@code ---}, TOML between {@code +++}, JSON
 * between braces, or JBake's {@code key=value} above a line of tildes.
 *
 * @param header the front matter
 * @param body the text behind it
 */
record HeaderReader(OldHeader header, BodyText body) {
  private static final String JBAKE_END = "~~~~~~";

  /**
   * Returns header and text; null where there is no header, or, after a problem was told, one that
   * can't be read.
   */
  static @Nullable HeaderReader read(SourceText source, Consumer<Problem> problems) {
    String text = source.text();
    if (text.startsWith("---") || text.startsWith("+++")) {
      List<Problem> found = new ArrayList<>();
      HeaderData data = FrontMatterParser.data(source, found::add);
      found.forEach(problem -> problems.accept(asWarning(problem)));
      return data == null ? null : of(data.data(), source, data.bodyStart());
    }
    int end = text.startsWith("{") ? text.indexOf("\n}") : -1;
    if (end < 0) {
      return jbake(source);
    }
    Mapping json =
        new YamlReader().read(source, 0, end + 2, problem -> problems.accept(asWarning(problem)));
    return json == null ? null : of(json, source, end + 2);
  }

  private static HeaderReader of(Mapping data, SourceText source, int bodyStart) {
    return new HeaderReader(
        OldHeader.of(data, source.at(0, 0)), new BodyText(source, bodyStart, 0));
  }

  // https://jbake.org/docs/latest/#_metadata_header
  private static @Nullable HeaderReader jbake(SourceText source) {
    String text = source.text();
    int end = text.startsWith(JBAKE_END) ? 0 : text.indexOf("\n" + JBAKE_END) + 1;
    if (end == 0 && !text.startsWith(JBAKE_END)) {
      return null;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, Location> places = new LinkedHashMap<>();
    int at = 0;
    for (String line : text.substring(0, end).split("\n", -1)) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        String key = line.substring(0, equals).strip();
        values.put(key, line.substring(equals + 1).strip());
        places.put(key, source.at(at, at + equals));
      } else if (!line.isBlank()) {
        return null;
      }
      at += line.length() + 1;
    }
    int lineEnd = text.indexOf('\n', end);
    int bodyStart = lineEnd < 0 ? text.length() : lineEnd + 1;
    return new HeaderReader(
        new OldHeader(values, places, source.at(0, 0)), new BodyText(source, bodyStart, 0));
  }

  // What can't be read is kept as text: that stops nothing.
  private static Problem asWarning(Problem problem) {
    return Problem.warning(problem.location(), problem.message(), problem.hint());
  }
}
