package dev.broadsheet.hosting;

import dev.broadsheet.hosting.HostRules.Kind;
import dev.broadsheet.hosting.HostRules.Redirect;
import dev.broadsheet.hosting.HostRules.Single;
import dev.broadsheet.site.Permalink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An include for the {@code server} block of <a href="https://nginx.org/en/docs/">nginx</a>. A
 * {@code location} with an {@code add_header} of its own would lose all those around it, so the
 * headers that differ have their values in variables.
 */
final class NginxFile {
  private final HostRules rules;
  private final StringBuilder text = new StringBuilder(HostFile.COMMENT);

  private NginxFile(HostRules rules) {
    this.rules = rules;
  }

  static HostFile of(HostRules rules) {
    NginxFile file = new NginxFile(rules);
    file.line("set $broadsheet_policy " + quoted(Header.FRAMES) + ";");
    file.line("set $broadsheet_cache " + quoted(Header.ASK) + ";");
    file.line("location " + quoted(rules.base()) + " {");
    file.everywhere();
    file.location("~ " + quoted("\\.html$"), rules.policy(), Header.PAGE_TYPE, false);
    // The first pattern that matches counts.
    List<Kind> narrowestFirst = new ArrayList<>(rules.kinds());
    Collections.reverse(narrowestFirst);
    narrowestFirst.forEach(file::kind);
    rules.singles().forEach(file::single);
    rules.redirects().forEach(file::redirect);
    rules.gone().forEach(file::gone);
    file.line("}");
    return new HostFile("nginx.conf", file.text.toString());
  }

  private void everywhere() {
    line("  index index.html;");
    line("  absolute_redirect off;");
    line("  error_page 404 " + quoted(withoutDollar(rules.base() + "404.html")) + ";");
    line("  add_header " + Header.POLICY + " $broadsheet_policy always;");
    line("  add_header " + Header.CACHE + " $broadsheet_cache always;");
    for (Header header : Header.ALWAYS) {
      line("  add_header " + header.name() + " " + quoted(header.value()) + " always;");
    }
  }

  private void kind(Kind kind) {
    String pattern = kind.ending().replace(".", "\\.") + "$";
    if (kind.type() != null || kind.lasting()) {
      location("~ " + quoted(pattern), null, kind.type(), kind.lasting());
    }
  }

  private void single(Single single) {
    // A location that is named is not one of the patterns too.
    String type = single.path().endsWith(".html") ? Header.PAGE_TYPE : rules.typeOf(single.path());
    location("= " + quoted(single.path()), single.policy(), type, single.lasting());
  }

  private void location(
      String what, @Nullable String policy, @Nullable String type, boolean lasting) {
    line("  location " + what + " {");
    if (policy != null) {
      line("    set $broadsheet_policy " + quoted(policy) + ";");
    }
    if (lasting) {
      line("    set $broadsheet_cache " + quoted(Header.KEEP) + ";");
    }
    if (type != null) {
      line("    types {}");
      line("    default_type " + quoted(type) + ";");
    }
    line("  }");
  }

  private void redirect(Redirect redirect) {
    for (String source : redirect.sources()) {
      String to = quoted(withoutDollar(new Permalink(redirect.to()).encoded()));
      line("  location = " + quoted(source) + " { return 301 " + to + "; }");
    }
  }

  private void gone(String address) {
    for (String source : HostRules.forms(address)) {
      line("  location = " + quoted(source) + " { return 410; }");
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  // It would begin the name of a variable, and nginx knows no way to write one.
  private static String withoutDollar(String address) {
    return address.replace("$", "%24");
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
