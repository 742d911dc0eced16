package dev.broadsheet.hosting;

import dev.broadsheet.hosting.HostRules.Redirect;
import dev.broadsheet.hosting.HostRules.Single;
import dev.broadsheet.site.Permalink;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The files that Netlify reads at the root of what is published: <a
 * href="https://docs.netlify.com/routing/headers/">{@code _headers}</a>, whose later rules replace
 * what earlier ones say, and <a href="https://docs.netlify.com/routing/redirects/">{@code
 * _redirects}</a>.
 */
final class NetlifyFiles {
  private NetlifyFiles() {}

  static List<HostFile> of(HostRules rules) {
    return List.of(
        new HostFile("_headers", HostFile.COMMENT + headers(rules)),
        new HostFile("_redirects", HostFile.COMMENT + redirects(rules)));
  }

  private static String headers(HostRules rules) {
    List<PathHeaders> all = new ArrayList<>(PathHeaders.common(rules, rules.policy()));
    for (Single single : rules.singles()) {
      // A page answers to all of these.
      for (String address :
          new LinkedHashSet<>(
              List.of(single.address(), single.path(), HostRules.withoutHtml(single.address())))) {
        all.add(PathHeaders.of(single, address));
      }
    }
    return PathHeaders.replacing(all);
  }

  private static String redirects(HostRules rules) {
    StringBuilder lines = new StringBuilder("\n");
    for (Redirect redirect : rules.redirects()) {
      // With the exclamation mark also where a file stands. A slash at the end makes no difference.
      lines.append(encoded(redirect.from())).append(' ').append(encoded(redirect.to()));
      lines.append(" 301!\n");
    }
    if (!rules.base().equals("/")) {
      String base = encoded(rules.base());
      lines.append(base).append("* ").append(base).append("404.html 404\n");
    }
    return lines.toString();
  }

  private static String encoded(String path) {
    return new Permalink(path).encoded();
  }
}
