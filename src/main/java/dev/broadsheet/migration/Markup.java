package dev.broadsheet.migration;

import java.util.Locale;
import java.util.Set;

/** The language of a page's text. */
enum Markup {
  MARKDOWN,
  /** HTML that Markdown holds as it is. */
  HTML_BLOCKS,
  /** HTML that is written anew as Markdown. */
  HTML,
  /** One that Broadsheet doesn't read. */
  OTHER;

  private static final Set<String> MARKDOWN_ENDINGS = Set.of("md", "markdown", "mkd", "mdown");
  private static final Set<String> HTML_ENDINGS = Set.of("html", "htm");
  private static final Set<String> OTHER_ENDINGS =
      Set.of("adoc", "asciidoc", "asc", "ad", "org", "rst", "textile", "pandoc");

  /** Returns whether a file's name tells that it holds a text. */
  static boolean isText(String name) {
    String ending = ending(name);
    return MARKDOWN_ENDINGS.contains(ending)
        || HTML_ENDINGS.contains(ending)
        || OTHER_ENDINGS.contains(ending);
  }

  /** Returns the language of a file of texts, {@code html} being what HTML is to the tool. */
  static Markup of(String name, Markup html) {
    String ending = ending(name);
    return MARKDOWN_ENDINGS.contains(ending)
        ? MARKDOWN
        : HTML_ENDINGS.contains(ending) ? html : OTHER;
  }

  /** Returns what a file's name ends in, in lower case. */
  static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
