package dev.broadsheet.hosting;

import dev.broadsheet.audit.AuditedOutput;
import dev.broadsheet.config.HostingService;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.HostingSettings;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.output.OutputFile;
import dev.broadsheet.output.OutputTree;
import dev.broadsheet.output.SitePath;
import dev.broadsheet.page.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Writes down for the hosts that the settings name what they are to send with each file: the policy
 * that the page has in itself, and the other headers that keep a reader's browser with the site;
 * how long to keep it; its type; and where former addresses lead to.
 */
public final class Hosting {
  private static final Comparator<OutputFile> BY_PATH = Comparator.comparing(OutputFile::path);

  private final HostingSettings settings;
  private final Location location;
  private final List<OutputFile> files;
  private final Consumer<Problem> problems;
  private final Map<String, String> includes = new TreeMap<>();

  private Hosting(
      HostingSettings settings, Location location, OutputTree tree, Consumer<Problem> problems) {
    this.settings = settings;
    this.location = location;
    this.files = new ArrayList<>(tree.files());
    this.problems = problems;
  }

  /**
   * Makes a site ready for its hosts.
   *
   * @param pages its pages
   * @param audited its files
   * @param gone the addresses that are given up
   * @param problems takes what a host can't be told, files of the editor's that are in the way, and
   *     hosts that can't be chosen together
   */
  public static HostedOutput prepare(
      SiteConfig config,
      List<Page> pages,
      AuditedOutput audited,
      Set<String> gone,
      Consumer<Problem> problems) {
    HostingSettings settings = config.hosting();
    if (settings.location() == null || settings.services().isEmpty()) {
      return new HostedOutput(audited.tree(), Map.of());
    }
    String base = URI.create(config.baseUrl()).getPath();
    HostRules rules = new HostRulesMaker(base, audited).make(Redirects.of(pages, base), gone);
    Hosting hosting = new Hosting(settings, settings.location(), audited.tree(), problems);
    hosting.add(rules);
    return new HostedOutput(new OutputTree(List.copyOf(hosting.files)), hosting.includes);
  }

  private void add(HostRules rules) {
    if (settings.services().contains(HostingService.NETLIFY)
        && settings.services().contains(HostingService.CLOUDFLARE)) {
      problems.accept(
          Problem.error(
              location,
              "\"netlify\" and \"cloudflare\" read files of the same names in different ways",
              "choose one of them"));
      return;
    }
    settings.services().stream().distinct().forEach(service -> add(service, rules));
    files.sort(BY_PATH);
  }

  private void add(HostingService service, HostRules rules) {
    switch (service) {
      case NETLIFY -> NetlifyFiles.of(rules).forEach(file -> publish(service, file));
      case CLOUDFLARE ->
          CloudflareFiles.of(rules, location, problems).forEach(file -> publish(service, file));
      case APACHE -> publish(service, ApacheFile.of(rules));
      case NGINX -> include(NginxFile.of(rules));
      case S3 -> include(S3File.of(rules));
    }
  }

  private void include(HostFile file) {
    includes.put(file.name(), file.text());
  }

  private void publish(HostingService service, HostFile file) {
    String key = SitePath.fold(file.name());
    for (OutputFile other : files) {
      String path = SitePath.fold(other.path());
      if (path.equals(key) || path.startsWith(key + "/")) {
        problems.accept(
            Problem.error(
                Location.ofFile(other.origin()),
                "\"%s\" is what Broadsheet makes for %s".formatted(file.name(), service.word()),
                "take this file away, or take \""
                    + service.word()
                    + "\" out of \"hosting\" in site.yml to write the rules yourself"));
        return;
      }
    }
    byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
    files.add(new OutputFile(file.name(), bytes, "site.yml", true));
  }
}
