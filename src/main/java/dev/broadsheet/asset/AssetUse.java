package dev.broadsheet.asset;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentPath;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.document.BodyPart;
import dev.broadsheet.frontmatter.FrontMatter;
import dev.broadsheet.site.SourceDocument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which files of the content folder articles and sections use, by their content paths. */
final class AssetUse {
  private final Set<String> withheld;
  private final Map<String, Location> shown = new HashMap<>();
  private final Set<String> linked = new HashSet<>();
  private final Set<String> usedByWithheld = new HashSet<>();

  private AssetUse(Set<String> withheld) {
    this.withheld = withheld;
  }

  /**
   * @param documents all documents that were read, the withheld ones too
   * @param withheld the content paths of those
   */
  static AssetUse of(List<SourceDocument> documents, Set<String> withheld) {
    AssetUse use = new AssetUse(withheld);
    documents.forEach(use::note);
    return use;
  }

  /** Returns where a file is first shown as a picture, or null if it is shown nowhere. */
  @Nullable Location shownAt(String path) {
    return shown.get(path);
  }

  /** Returns whether a link leads to a file. */
  boolean isLinked(String path) {
    return linked.contains(path);
  }

  /**
   * Returns whether a file may be published. The picture of a withheld article lies beside those of
   * others where the article is a mere file.
   */
  boolean isPublished(String path) {
    return shown.containsKey(path) || linked.contains(path) || !usedByWithheld.contains(path);
  }

  private void note(SourceDocument document) {
    ContentFile file = document.file();
    for (BodyPart part : document.document().references()) {
      if (part instanceof BodyPart.Picture picture) {
        show(picture.src(), picture.location(), file);
      } else if (part instanceof BodyPart.Link link) {
        link(link.target(), file);
      } else if (part instanceof BodyPart.Embedded embedded) {
        embedded.embed().files().forEach(src -> show(src, embedded.location(), file));
        embedded.embed().withheldFiles().forEach(src -> add(usedByWithheld, src, file));
      }
    }
    FrontMatter.KeyImage image = document.frontMatter().image();
    if (image != null) {
      show(image.src(), image.location(), file);
    }
  }

  private void show(String src, Location location, ContentFile from) {
    if (withheld.contains(from.path())) {
      add(usedByWithheld, src, from);
      return;
    }
    String path = ContentPath.resolve(src, from);
    if (path != null) {
      shown.putIfAbsent(path, location);
    }
  }

  private void link(String target, ContentFile from) {
    add(withheld.contains(from.path()) ? usedByWithheld : linked, target, from);
  }

  private static void add(Set<String> paths, String reference, ContentFile from) {
    String path = ContentPath.resolve(reference, from);
    if (path != null) {
      paths.add(path);
    }
  }
}
