package dev.broadsheet.site;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.frontmatter.FrontMatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a site tells of an author: {@code content/authors/NAME.md}.
 *
 * @param source the file it was read from
 * @param frontMatter its header
 * @param document the biography
 * @param lang its language (BCP 47)
 */
public record Profile(
    ContentFile source, FrontMatter frontMatter, ParsedDocument document, String lang)
    implements Pictured {

  /** Returns one or two sentences on the author, or null. */
  public @Nullable String summary() {
    return frontMatter.summary();
  }

  /** Returns the portrait, or null. */
  @Override
  public FrontMatter.@Nullable KeyImage image() {
    return frontMatter.image();
  }

  /** Returns where the author is to be found elsewhere. */
  public List<FrontMatter.ProfileLink> links() {
    return frontMatter.links();
  }
}
