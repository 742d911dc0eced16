package dev.broadsheet.build;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentTree;
import dev.broadsheet.content.SourceReader;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.frontmatter.FrontMatterParser;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the language of each text: its own, or else its section's, or else its edition's. */
final class SectionLanguages {
  private final Map<Place, String> languages = new HashMap<>();

  /** A folder in an edition. */
  private record Place(String edition, String folder) {}

  /**
   * Reads the headers of all sections ahead of everything else: without its language no text can be
   * read. What is wrong with them is said when they are read as a whole.
   */
  SectionLanguages(ContentTree tree) {
    for (ContentFile file : tree.files()) {
      if (file.kind() == ContentFile.Kind.SECTION_INDEX) {
        SourceText text = SourceReader.read(file.onDisk(), file.shown(), problem -> {});
        String lang =
            text == null ? null : FrontMatterParser.parse(text, problem -> {}).frontMatter().lang();
        if (lang != null) {
          languages.put(new Place(file.language(), file.folder()), lang);
        }
      }
    }
  }

  /**
   * Returns the language of a text.
   *
   * @param own what its header says, or null
   */
  String of(ContentFile file, @Nullable String own) {
    if (own != null) {
      return own;
    }
    for (String f = file.folder(); !languages.isEmpty() && !f.isEmpty(); ) {
      String lang = languages.get(new Place(file.language(), f));
      if (lang != null) {
        return lang;
      }
      f = f.substring(0, Math.max(0, f.lastIndexOf('/')));
    }
    return file.language();
  }
}
