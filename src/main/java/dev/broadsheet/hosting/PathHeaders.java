package dev.broadsheet.hosting;

import dev.broadsheet.hosting.HostRules.Kind;
import dev.broadsheet.hosting.HostRules.Single;
import dev.broadsheet.site.Permalink;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule of a {@code _headers} file: the headers of some paths.
 *
 * @param pattern a percent-encoded path, in which {@code *} stands for any text
 */
record PathHeaders(String pattern, List<Header> headers) {

  /**
   * Returns the rules for all files but singles, from the widest to the narrowest. Patterns can't
   * tell a page from other files, so all files have the headers of a page, unless a later rule says
   * otherwise.
   *
   * @param policy the policy of pages
   */
  static List<PathHeaders> common(HostRules rules, String policy) {
    String base = new Permalink(rules.base()).encoded();
    List<PathHeaders> common = new ArrayList<>();
    common.add(new PathHeaders(base + "*", Header.always(policy).toList()));
    for (Kind kind : rules.kinds()) {
      common.add(new PathHeaders(base + "*" + kind.ending(), Header.of(kind)));
    }
    return common;
  }

  /**
   * Returns the rule for a single.
   *
   * @param address its address, not encoded
   */
  static PathHeaders of(Single single, String address) {
    return new PathHeaders(new Permalink(address).encoded(), Header.of(single));
  }

  /** Returns whether every path of another rule is one of this. */
  private boolean covers(PathHeaders other) {
    int star = pattern.indexOf('*');
    return star < 0
        ? pattern.equals(other.pattern)
        : other.pattern.startsWith(pattern.substring(0, star))
            && other.pattern.endsWith(pattern.substring(star + 1));
  }

  private boolean has(String name) {
    return headers.stream().anyMatch(header -> header.name().equals(name));
  }

  /** Returns a file's text for a host where a later rule's header replaces an earlier one's. */
  static String replacing(List<PathHeaders> rules) {
    StringBuilder text = new StringBuilder();
    for (PathHeaders rule : rules) {
      text.append('\n').append(rule.pattern).append('\n');
      rule.headers.forEach(header -> text.append(line(header)));
    }
    return text.toString();
  }

  /** Returns a file's text for a host that joins the headers of all rules, unless told not to. */
  static String joining(List<PathHeaders> rules) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rules.size(); i++) {
      PathHeaders rule = rules.get(i);
      List<PathHeaders> wider = rules.subList(0, i).stream().filter(r -> r.covers(rule)).toList();
      text.append('\n').append(rule.pattern).append('\n');
      for (Header header : rule.headers) {
        if (wider.stream().anyMatch(r -> r.has(header.name()))) {
          text.append("  ! ").append(header.name()).append('\n');
        }
        text.append(line(header));
      }
    }
    return text.toString();
  }

  private static String line(Header header) {
    return "  " + header.name() + ": " + header.value() + "\n";
  }
}
