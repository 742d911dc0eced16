package dev.broadsheet.migration;

import dev.broadsheet.embed.Shortcode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Jekyll's Liquid: tags {@code {% name %}}, and values {@code {{ site.baseurl }}}. */
record LiquidCalls() implements CallSyntax {
  private static final Pattern VALUE = Pattern.compile("\\{\\{-?\\s*(.*?)\\s*-?\\}\\}");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\"']([^\"']*)[\"']\\s*\\|\\s*(?:relative_url|absolute_url|prepend:\\s*site\\.\\w+)"
              + "(?:\\s*\\|\\s*prepend:\\s*site\\.\\w+)?");
  private static final Pattern ROOT =
      Pattern.compile("site\\.(?:baseurl|url)|site\\.url\\s*\\|\\s*append:\\s*site\\.baseurl");

  // https://kramdown.gettalong.org/syntax.html#attribute-list-definitions
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{:(?!:)([^}\\n]*)\\}");
  private static final Pattern ID = Pattern.compile("#([\\w-]+)");
  private static final Pattern HEADING_BEHIND =
      Pattern.compile("(?m)^(#{1,6}[ \\t][^\\n]*?)\\s*\\n(\\{#[\\w-]+\\})[ \\t]*$");

  /** Attributes say how something looks, but for the anchor of a heading. */
  private static Found attributes(String text, Matcher attributes) {
    Matcher id = ID.matcher(attributes.group(1));
    int line = text.lastIndexOf('\n', attributes.start() - 1);
    String before = text.substring(line + 1, attributes.start());
    String heading = before.isBlank() && line > 0 ? text.substring(0, line) : before;
    boolean ofHeading = heading.startsWith("#", heading.lastIndexOf('\n') + 1);
    return new Plain(ofHeading && id.find() ? "{#" + id.group(1) + "}" : "", attributes.end());
  }

  @Override
  public String tidied(String text) {
    return HEADING_BEHIND.matcher(text).replaceAll("$1 $2");
  }

  @Override
  public @Nullable Found at(String text, int start) {
    if (text.startsWith("{{", start)) {
      Matcher value = VALUE.matcher(text).region(start, text.length());
      return value.lookingAt() ? value(value.group(1), value.end()) : null;
    }
    Matcher attributes = ATTRIBUTES.matcher(text).region(start, text.length());
    if (attributes.lookingAt()) {
      return attributes(text, attributes);
    }
    Shortcode code = text.startsWith("{%", start) ? Shortcode.at(text, start) : null;
    return code == null
        ? null
        : CallSyntax.upTo(
            Pattern.compile("\\{%-?\\s*end" + Pattern.quote(code.name()) + "\\s*-?%\\}"),
            code,
            text);
  }

  // Links from the site's root are links from the content folder.
  private static @Nullable Found value(String expression, int end) {
    Matcher address = ADDRESS.matcher(expression);
    if (address.matches()) {
      String path = address.group(1);
      return new Plain(path.startsWith("/") ? path : "/" + path, end);
    }
    return ROOT.matcher(expression).matches() ? new Plain("", end) : null;
  }
}
