package dev.broadsheet.data;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes YAML 1.2 as an editor would: a key a line, lists and groups indented by two spaces. */
public final class YamlWriter {
  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setIndent(2)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .setSplitLines(false)
          .setBestLineBreak("\n")
          .build();

  private YamlWriter() {}

  /**
   * Returns the lines of keys with their values, each with its end; of no keys, the empty text.
   *
   * @param values strings, numbers, booleans, lists and maps
   */
  public static String write(Map<String, ?> values) {
    return values.isEmpty() ? "" : new Dump(SETTINGS).dumpToString(values);
  }
}
