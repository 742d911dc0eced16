package dev.broadsheet.site;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.frontmatter.FrontMatter;
import org.jspecify.annotations.Nullable;

/** What may have a key image. */
public sealed interface Pictured permits Article, Profile {

  /** Returns the file that the image's name is relative to. */
  ContentFile source();

  /** Returns the key image, or null. */
  FrontMatter.@Nullable KeyImage image();
}
