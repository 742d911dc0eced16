package dev.broadsheet.hosting;

/**
 * A file of rules for a host.
 *
 * @param name its name
 * @param text its content
 */
record HostFile(String name, String text) {
  /** What stands above rules, in a language where {@code #} begins a comment. */
  static final String COMMENT =
      "# Broadsheet makes this file from the pages of the site, because of \"hosting\" in site.yml.\n";
}
