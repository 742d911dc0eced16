package dev.broadsheet.migration;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.migration.OldSite.OldPage;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages that are files.
 *
 * @param source the site
 * @param html what a page in HTML is to the tool
 * @param addresses tells where a page was published
 */
record PageReader(SourceFolder source, Markup html, Addressing addresses) {

  /** Tells where a page was published. */
  @FunctionalInterface
  interface Addressing {

    /** Returns the path from the site's root; null where nothing tells. */
    @Nullable String of(String path, OldHeader header);
  }

  /**
   * Returns a page; null where it can't be read, after a problem was told.
   *
   * @param file where it is
   * @param path its path as links name it
   * @param target what it becomes, with any ending
   */
  @Nullable OldPage read(Path file, String path, String target, Consumer<Problem> problems) {
    SourceText text = source.read(file, problems);
    if (text == null) {
      return null;
    }
    HeaderReader split = HeaderReader.read(text, problems);
    Markup markup = Markup.of(path, html);
    String markdown = Paths.withoutEnding(target) + ".md";
    if (split == null) {
      OldHeader none = OldHeader.of(Map.of(), text.at(0, 0));
      // A header that can't be read is shown with the rest, for an editor to put right.
      boolean broken = text.text().startsWith("---") || text.text().startsWith("+++");
      return new OldPage(
          path,
          markdown,
          none,
          new BodyText(text, 0, 0),
          broken ? Markup.OTHER : markup,
          addresses.of(path, none));
    }
    return new OldPage(
        path, markdown, split.header(), split.body(), markup, addresses.of(path, split.header()));
  }
}
