package dev.broadsheet.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The names by which a template sees values: {@code page}, and {@code data.prices} within them. */
final class KnownNames {
  private KnownNames() {}

  /** Returns the names in a model and, with what stands before their dots, in maps within it. */
  static List<String> of(Map<String, ?> model) {
    List<String> names = new ArrayList<>();
    add("", model, names);
    return names.stream().sorted().toList();
  }

  private static void add(String before, Map<?, ?> values, List<String> names) {
    values.forEach(
        (key, value) -> {
          String name = before + key;
          names.add(name);
          if (value instanceof Map<?, ?> inner) {
            add(name + ".", inner, names);
          }
        });
  }
}
