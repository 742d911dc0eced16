package dev.broadsheet.build;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Mistakes that are made by code: bytes and files that git, or an editor, would put right. */
final class MadeMistakes {
  private static final String HEADER = "---\ntitle: Café\n---\n\nTekst.\n\n";

  /** What makes a mistake in a sound site. */
  interface Mistake {
    void make(MistakenSite site) throws IOException;
  }

  /** By name. */
  static final Map<String, Mistake> ALL =
      Map.ofEntries(
          Map.entry(
              "byte-order-mark",
              site -> site.write("content/nieuws/byte-order-mark.md", "\uFEFF" + HEADER)),
          Map.entry(
              "latin-1-bytes",
              site ->
                  site.write(
                      "content/nieuws/latin-1-bytes.md",
                      HEADER.getBytes(StandardCharsets.ISO_8859_1))),
          Map.entry(
              "utf-16-bytes",
              site ->
                  site.write(
                      "content/nieuws/utf-16-bytes.md", HEADER.getBytes(StandardCharsets.UTF_16))),
          Map.entry(
              "windows-line-ends",
              site ->
                  site.write(
                      "content/nieuws/windows-line-ends.md",
                      "---\r\ntitle: Titel\r\ndatum: 2021\r\n---\r\n\r\n[weg](nergens-c.md)\r\n")),
          Map.entry(
              "mixed-line-ends",
              site ->
                  site.write(
                      "content/nieuws/mixed-line-ends.md",
                      "---\ntitle: Titel\n---\n\nEen.\r\nTwee.\n")),
          Map.entry(
              "latin-1-template",
              site -> {
                site.write(
                    "content/nieuws/latin-1-template.md",
                    "---\ntitle: Titel\ntemplate: latin-1\n---\n\nTekst.\n");
                site.write(
                    "templates/latin-1.ftlh",
                    "<p>Café</p>\n".getBytes(StandardCharsets.ISO_8859_1));
              }),
          Map.entry(
              "data-of-many-rows",
              site -> {
                site.write("content/data/many-rows.csv", "nummer\n" + "1\n".repeat(2001));
                site.write(
                    "content/nieuws/data-of-many-rows.md",
                    "---\ntitle: Titel\n---\n\n[Nummers](../data/many-rows.csv)\n");
              }),
          Map.entry(
              "data-of-many-bytes",
              site ->
                  site.write("content/data/many-bytes.csv", "nummer\n" + "1\n".repeat(1_000_000))),
          Map.entry("unreadable-file", MadeMistakes::unreadable),
          Map.entry(
              "link-out-of-the-content",
              site -> {
                site.write("elsewhere.md", HEADER);
                Files.createSymbolicLink(
                    site.base().resolve("content/nieuws/link-out.md"),
                    site.base().resolve("elsewhere.md"));
              }),
          Map.entry(
              "line-end-in-a-file-name",
              site -> site.write("content/nieuws/een\ntwee.md", HEADER + "[weg](nergens-d.md)")),
          Map.entry(
              "quotations-in-each-other",
              site ->
                  site.write(
                      "content/nieuws/quotations-in-each-other.md",
                      HEADER + ">".repeat(300) + " Tekst.\n")),
          Map.entry(
              "lists-in-each-other",
              site ->
                  site.write(
                      "content/nieuws/lists-in-each-other.md",
                      HEADER + "- ".repeat(300) + "Tekst.\n")),
          Map.entry("no-settings", site -> site.delete("content/site.yml")),
          Map.entry("no-content-folder", site -> site.delete("content")),
          Map.entry(
              "empty-content-folder",
              site -> {
                site.delete("content/site.yml");
                site.delete("content/nieuws");
              }),
          Map.entry("no-article", site -> site.delete("content/nieuws")),
          Map.entry("output-is-a-file", site -> site.write("site-output", "")),
          Map.entry("output-inside-content", site -> site.output("content/uit")),
          Map.entry("output-is-the-project", site -> site.output("")),
          Map.entry(
              "someone-elses-page-in-the-output",
              site -> site.write("site-output/index.html", "<p>Van een ander</p>")),
          Map.entry(
              "strict",
              site -> {
                site.strict();
                site.write("content/nieuws/strict.md", HEADER + "Een.[^bron]\n");
              }));

  /** Those that hide others, being about the site as a whole or its one file of settings. */
  static final Set<String> ALONE =
      Set.of(
          "no-settings",
          "no-content-folder",
          "empty-content-folder",
          "no-article",
          "output-is-a-file",
          "output-inside-content",
          "output-is-the-project",
          "someone-elses-page-in-the-output",
          "strict",
          "unreadable-file",
          "checks",
          "checks-settings",
          "corrections-page-at-anothers-address",
          "folder-called-as-a-language",
          "language-listed-twice",
          "language-without-articles",
          "section-without-title-in-a-language",
          "menu-link-to-nowhere",
          "privacy-page-at-anothers-address",
          "privacy-settings",
          "section-without-a-folder",
          "settings-as-bad-yaml",
          "settings-without-the-needful");

  private MadeMistakes() {}

  private static void unreadable(MistakenSite site) throws IOException {
    site.write("content/nieuws/unreadable-file.md", HEADER);
    Path file = site.base().resolve("content/nieuws/unreadable-file.md");
    boolean forbidden = file.toFile().setReadable(false) && !Files.isReadable(file);
    assumeThat(forbidden).as("run by root, who may read all").isTrue();
  }
}
