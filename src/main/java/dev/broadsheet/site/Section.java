package dev.broadsheet.site;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.document.ParsedDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section: a folder with articles, and the folders within it.
 *
 * @param name its folder, title, the title's language, and address
 * @param pageLang the language of its pages (BCP 47), which may not be that of a title that only
 *     another edition has
 * @param description one sentence on it, or null
 * @param source its {@code _index.md}, or null
 * @param document the text of its {@code _index.md}, or null
 * @param articles all articles in it and in the sections below, newest first
 * @param sections the sections directly below, in order
 */
public record Section(
    SectionName name,
    String pageLang,
    @Nullable String description,
    @Nullable ContentFile source,
    @Nullable ParsedDocument document,
    List<Article> articles,
    List<Section> sections) {

  /** Returns the section's title. */
  public String title() {
    return name.title();
  }

  /** Returns the section's page. */
  public Permalink permalink() {
    return name.permalink();
  }

  /** Returns its {@code _index.md}, or the folder where it has none, as messages name it. */
  public String shown() {
    return source == null ? articles.get(0).source().shownFolder(name.folder()) : source.shown();
  }

  /** Returns the title's language (BCP 47). */
  public String lang() {
    return name.lang();
  }
}
