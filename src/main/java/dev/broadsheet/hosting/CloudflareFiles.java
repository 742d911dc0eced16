package dev.broadsheet.hosting;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.hosting.HostRules.Redirect;
import dev.broadsheet.hosting.HostRules.Single;
import dev.broadsheet.site.Permalink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that Cloudflare Pages reads at the root of what is published: <a
 * href="https://developers.cloudflare.com/pages/configuration/headers/">{@code _headers}</a> and <a
 * href="https://developers.cloudflare.com/pages/configuration/redirects/">{@code _redirects}</a>.
 * It joins the headers of all rules that concern a path, but for those that a rule detaches first.
 */
final class CloudflareFiles {
  private static final int MOST_RULES = 100;
  private static final int LONGEST_LINE = 2000;
  private static final int MOST_REDIRECTS = 2000;

  private final HostRules rules;
  private final Location location;
  private final Consumer<Problem> problems;

  private CloudflareFiles(HostRules rules, Location location, Consumer<Problem> problems) {
    this.rules = rules;
    this.location = location;
    this.problems = problems;
  }

  /**
   * Returns the files.
   *
   * @param location where the host is chosen
   * @param problems takes warnings of what is more than Cloudflare takes
   */
  static List<HostFile> of(HostRules rules, Location location, Consumer<Problem> problems) {
    CloudflareFiles files = new CloudflareFiles(rules, location, problems);
    return List.of(
        new HostFile("_headers", HostFile.COMMENT + files.headers()),
        new HostFile("_redirects", HostFile.COMMENT + files.redirects()));
  }

  private String headers() {
    List<PathHeaders> all = new ArrayList<>(PathHeaders.common(rules, fitting(rules.policy())));
    for (Single single : rules.singles()) {
      Single fitting = new Single(single.path(), fitting(single.policy()), single.lasting());
      all.add(PathHeaders.of(fitting, address(single)));
    }
    if (all.size() > MOST_RULES) {
      warn(
          "Cloudflare takes "
              + MOST_RULES
              + " rules for headers, and this site needs "
              + all.size(),
          "its pages now share one header that permits what any of them needs; the policy in each"
              + " page is as strict as before");
      String shared =
          PolicyUnion.of(
              Stream.concat(Stream.of(rules.policy()), rules.otherPolicies().stream()).toList());
      all = PathHeaders.common(rules, fitting(shared));
      all = all.subList(0, Math.min(all.size(), MOST_RULES));
    }
    return PathHeaders.joining(all);
  }

  /** Returns the policy, or one that leaves it to the page where a line can't hold it. */
  private String fitting(String policy) {
    if (policy.length() + Header.POLICY.length() + "  : ".length() <= LONGEST_LINE) {
      return policy;
    }
    warn(
        "Cloudflare takes headers of " + LONGEST_LINE + " characters, and a policy here has more",
        "the pages that have it keep it, without the header; scripts and styles in files of their"
            + " own make a policy shorter");
    return Header.FRAMES;
  }

  // Cloudflare sends readers from page.html to page, and from index.html to its folder.
  private static String address(Single single) {
    return HostRules.withoutHtml(single.address());
  }

  private String redirects() {
    List<String> lines = lines(true);
    if (lines.size() > MOST_REDIRECTS) {
      lines = lines(false);
    }
    if (lines.size() > MOST_REDIRECTS) {
      warn(
          "Cloudflare takes " + MOST_REDIRECTS + " redirects, and this site has " + lines.size(),
          "the last ones are left out; take aliases away that nobody follows any more, or enter"
              + " these as Bulk Redirects");
      lines = lines.subList(0, MOST_REDIRECTS);
    }
    return lines.stream().collect(Collectors.joining("", "\n", ""));
  }

  private List<String> lines(boolean withoutSlashToo) {
    List<String> lines = new ArrayList<>();
    for (Redirect redirect : rules.redirects()) {
      List<String> sources = withoutSlashToo ? redirect.sources() : List.of(redirect.from());
      for (String source : sources) {
        lines.add(encoded(source) + " " + encoded(redirect.to()) + " 301\n");
      }
    }
    return lines;
  }

  private static String encoded(String path) {
    return new Permalink(path).encoded();
  }

  private void warn(String message, String hint) {
    problems.accept(Problem.warning(location, message, hint));
  }
}
