package dev.broadsheet.hosting;

import dev.broadsheet.hosting.HostRules.Kind;
import dev.broadsheet.hosting.HostRules.Redirect;
import dev.broadsheet.hosting.HostRules.Single;
import dev.broadsheet.site.Permalink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The {@code .htaccess} at the root of the site, which <a
 * href="https://httpd.apache.org/docs/2.4/howto/htaccess.html">Apache httpd</a> 2.4 reads where
 * {@code AllowOverride} lets it. Without mod_headers it makes every answer an error, rather than
 * leave the headers out in silence.
 */
final class ApacheFile {
  private final HostRules rules;
  private final StringBuilder text = new StringBuilder(HostFile.COMMENT);

  private ApacheFile(HostRules rules) {
    this.rules = rules;
  }

  static HostFile of(HostRules rules) {
    ApacheFile file = new ApacheFile(rules);
    file.everywhere();
    file.redirects();
    file.pages();
    rules.kinds().forEach(file::kind);
    file.singles();
    return new HostFile(".htaccess", file.text.toString());
  }

  private void everywhere() {
    line("DirectoryIndex index.html");
    line("ErrorDocument 404 " + quoted(new Permalink(rules.base() + "404.html").encoded()));
    Header.always(Header.FRAMES).forEach(header -> header("", header));
    header("", new Header(Header.CACHE, Header.ASK));
  }

  private void redirects() {
    for (Redirect redirect : rules.redirects()) {
      String from = oneOf(redirect.sources().stream().map(ApacheFile::regex));
      // Apache encodes the new address itself, and has these stand for what the pattern matched.
      String to = redirect.to().replace("$", "\\$").replace("&", "\\&");
      line("RedirectMatch 301 " + quoted(from) + " " + quoted(to));
    }
    for (String gone : rules.gone()) {
      String from = oneOf(HostRules.forms(gone).stream().map(ApacheFile::regex));
      line("RedirectMatch 410 " + quoted(from));
    }
  }

  private void pages() {
    line("<FilesMatch " + quoted("\\.html$") + ">");
    line("  ForceType " + quoted(Header.PAGE_TYPE));
    header("  ", new Header(Header.POLICY, rules.policy()));
    line("</FilesMatch>");
  }

  private void kind(Kind kind) {
    if (kind.type() == null && !kind.lasting()) {
      return;
    }
    line("<FilesMatch " + quoted(regex(kind.ending()) + "$") + ">");
    if (kind.type() != null) {
      line("  ForceType " + quoted(kind.type()));
    }
    if (kind.lasting()) {
      header("  ", new Header(Header.CACHE, Header.KEEP));
    }
    line("</FilesMatch>");
  }

  private void singles() {
    Map<List<Header>, List<Single>> alike =
        rules.singles().stream()
            .collect(Collectors.groupingBy(Header::of, LinkedHashMap::new, Collectors.toList()));
    alike.forEach(
        (headers, singles) -> {
          String paths = oneOf(singles.stream().map(ApacheFile::regex));
          line("<If " + quoted("%{REQUEST_URI} =~ m#" + paths + "#") + ">");
          headers.forEach(header -> header("  ", header));
          line("</If>");
        });
  }

  private void header(String indent, Header header) {
    line(indent + "Header always set " + header.name() + " " + quoted(header.value()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private static String quoted(String value) {
    return '"' + value.replace("\"", "\\\"") + '"';
  }

  private static String oneOf(Stream<String> patterns) {
    return patterns.collect(Collectors.joining("|", "^(?:", ")$"));
  }

  private static String regex(Single single) {
    String address = single.address();
    return regex(address) + (address.equals(single.path()) ? "" : "(?:index\\.html)?");
  }

  /** Returns a pattern (PCRE) that matches a text alone, without any character of Apache's own. */
  private static String regex(String literal) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '/' || c == '-' || c == '_' || c > 0x7f) {
        pattern.append(c);
      } else if (c == '.') {
        pattern.append("\\.");
      } else {
        pattern.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
      }
    }
    return pattern.toString();
  }
}
