package dev.broadsheet.hosting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One Content-Security-Policy that permits what any of several does. Where they name addresses, it
 * names the hosts of these: a hundred films of one host would make too long a header.
 */
final class PolicyUnion {
  private static final String DEFAULT = "default-src";
  private static final String NONE = "'none'";

  private PolicyUnion() {}

  /**
   * Returns the union of policies, each either {@link Header#FRAMES}, which forbids nothing else,
   * or one with a {@code default-src}.
   */
  static String of(List<String> policies) {
    List<Map<String, List<String>>> all = policies.stream().map(PolicyUnion::directives).toList();
    if (all.stream().anyMatch(policy -> !policy.containsKey(DEFAULT))) {
      return Header.FRAMES;
    }
    Map<String, Set<String>> union = new LinkedHashMap<>();
    all.forEach(policy -> policy.keySet().forEach(name -> union.put(name, new TreeSet<>())));
    union.forEach(
        (name, sources) -> {
          for (Map<String, List<String>> policy : all) {
            policy.getOrDefault(name, policy.getOrDefault(DEFAULT, List.of())).stream()
                .map(PolicyUnion::host)
                .forEach(sources::add);
          }
          if (sources.size() > 1) {
            sources.remove(NONE);
          }
        });
    return union.entrySet().stream()
        .map(directive -> directive.getKey() + " " + String.join(" ", directive.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String host(String source) {
    int scheme = source.indexOf("://");
    int path = scheme < 0 ? -1 : source.indexOf('/', scheme + "://".length());
    return path < 0 ? source : source.substring(0, path);
  }

  private static Map<String, List<String>> directives(String policy) {
    Map<String, List<String>> directives = new LinkedHashMap<>();
    for (String directive : policy.split("; ", -1)) {
      List<String> words = new ArrayList<>(Arrays.asList(directive.split(" ", -1)));
      directives.put(words.remove(0), words);
    }
    return directives;
  }
}
