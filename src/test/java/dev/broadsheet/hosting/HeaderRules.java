package dev.broadsheet.hosting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A {@code _headers} file, read as the hosts' own programs for trying sites out do. */
record HeaderRules(List<Rule> rules) {

  /** A pattern of paths, and the lines beneath it. */
  record Rule(Pattern path, List<String> lines) {}

  static HeaderRules parse(String text) {
    List<Rule> rules = new ArrayList<>();
    for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      if (line.startsWith("/")) {
        String regex = Pattern.quote(line).replace("*", "\\E.*\\Q");
        rules.add(new Rule(Pattern.compile(regex), new ArrayList<>()));
      } else {
        rules.get(rules.size() - 1).lines().add(line.strip());
      }
    }
    return new HeaderRules(rules);
  }

  /** Netlify: what a later rule says takes the place of what an earlier one said. */
  Map<String, String> replacing(String path) {
    Map<String, String> headers = new TreeMap<>();
    lines(path).forEach(line -> headers.put(name(line), value(line)));
    return headers;
  }

  /** Cloudflare: what rules say is joined, but for what is detached with an exclamation mark. */
  Map<String, String> joining(String path) {
    Map<String, String> headers = new TreeMap<>();
    for (String line : lines(path)) {
      if (line.startsWith("! ")) {
        headers.remove(line.substring(2));
      } else {
        headers.merge(name(line), value(line), (first, second) -> first + ", " + second);
      }
    }
    return headers;
  }

  private List<String> lines(String path) {
    return rules.stream()
        .filter(rule -> rule.path().matcher(path).matches())
        .flatMap(rule -> rule.lines().stream())
        .toList();
  }

  private static String name(String line) {
    return line.substring(0, line.indexOf(": "));
  }

  private static String value(String line) {
    return line.substring(line.indexOf(": ") + 2);
  }
}
