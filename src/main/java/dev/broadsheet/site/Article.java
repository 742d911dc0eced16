package dev.broadsheet.site;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.frontmatter.FrontMatter;
import dev.broadsheet.frontmatter.PartialDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article, or a page that belongs to no section.
 *
 * @param source the file it was read from
 * @param frontMatter its header
 * @param document its text
 * @param permalink its address
 * @param lang its language (BCP 47)
 * @param date when it was published, or null
 * @param section the section it stands in; null for a page that belongs to none
 * @param authors its authors
 * @param tags its tags
 */
public record Article(
    ContentFile source,
    FrontMatter frontMatter,
    ParsedDocument document,
    Permalink permalink,
    String lang,
    @Nullable PartialDate date,
    @Nullable SectionName section,
    List<Author> authors,
    List<Tag> tags)
    implements Pictured {

  /** Returns the headline. */
  public String title() {
    return frontMatter.title();
  }

  /** Returns one or two sentences on it, or null. */
  public @Nullable String summary() {
    return frontMatter.summary();
  }

  /** Returns when it was last changed in substance, or null. */
  public @Nullable PartialDate updated() {
    return frontMatter.updated();
  }

  /** Returns what was wrong and is mended. */
  public List<FrontMatter.Correction> corrections() {
    return frontMatter.corrections();
  }

  /** Returns where it has its facts from. */
  public List<FrontMatter.Source> sources() {
    return frontMatter.sources();
  }

  /** Returns the key image, or null. */
  @Override
  public FrontMatter.@Nullable KeyImage image() {
    return frontMatter.image();
  }

  /** Returns the editor's free values. */
  public Map<String, Object> params() {
    return frontMatter.params();
  }

  /** Returns how many minutes reading takes, at 230 words a minute; at least 1. */
  public int minutes() {
    return Math.max(1, Math.round(document.words() / 230f));
  }
}
