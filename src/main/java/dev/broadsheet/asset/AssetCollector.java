package dev.broadsheet.asset;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentTree;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.document.BodyPart;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects the files that are published as they are. */
public final class AssetCollector {
  private static final Set<String> PICTURES =
      Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "svg");

  private final Site site;
  private final Set<String> used = new HashSet<>();
  private final Set<String> usedByWithheld = new HashSet<>();

  private AssetCollector(Site site) {
    this.site = site;
  }

  /**
   * Collects the site's files: every file of the content folder but those of withheld articles and
   * withdrawn posts, and the theme's assets.
   *
   * @param documents all documents that were read, the withheld ones too
   * @param problems takes files that can't be read
   */
  public static AssetManifest collect(
      Site site,
      ContentTree tree,
      List<SourceDocument> documents,
      ThemeFiles theme,
      Consumer<Problem> problems) {
    AssetCollector collector = new AssetCollector(site);
    documents.forEach(collector::note);
    Map<String, Asset> content = new HashMap<>();
    for (ContentFile file : tree.files()) {
      Permalink folder = site.folders().get(file.folder());
      if (file.kind() == ContentFile.Kind.ASSET && folder != null && collector.isPublished(file)) {
        Asset asset = asset(file, folder, problems);
        if (asset != null) {
          content.put(file.path(), asset);
        }
      }
    }
    return new AssetManifest(Map.copyOf(content), themeAssets(site, theme));
  }

  private void note(SourceDocument document) {
    boolean withheld = site.withheld().paths().contains(document.file().path());
    Set<String> references = withheld ? usedByWithheld : used;
    for (BodyPart part : document.document().body()) {
      for (String reference : references(part)) {
        add(references, reference, document.file());
      }
      if (part instanceof BodyPart.Embedded embedded) {
        for (String file : embedded.embed().withheldFiles()) {
          add(usedByWithheld, file, document.file());
        }
      }
    }
    if (document.frontMatter().image() != null) {
      add(references, document.frontMatter().image().src(), document.file());
    }
  }

  private static void add(Set<String> references, String reference, ContentFile from) {
    String path = ContentPath.resolve(reference, from);
    if (path != null) {
      references.add(path);
    }
  }

  private static List<String> references(BodyPart part) {
    if (part instanceof BodyPart.Picture picture) {
      return List.of(picture.src());
    }
    if (part instanceof BodyPart.Link link) {
      return List.of(link.target());
    }
    return part instanceof BodyPart.Embedded embedded ? embedded.embed().files() : List.of();
  }

  // The picture of a withheld article lies beside those of others where the article is a mere file.
  private boolean isPublished(ContentFile file) {
    return used.contains(file.path()) || !usedByWithheld.contains(file.path());
  }

  private static @Nullable Asset asset(
      ContentFile file, Permalink folder, Consumer<Problem> problems) {
    try {
      byte[] bytes = Files.readAllBytes(file.onDisk());
      boolean picture = PICTURES.contains(extension(file.name()));
      String name = picture ? HashedName.of(file.name(), bytes) : file.name();
      return new Asset(
          file.shown(),
          new Permalink(folder.path() + name),
          bytes,
          picture ? PictureSize.of(bytes) : null);
    } catch (IOException e) {
      problems.accept(
          Problem.error(
              Location.ofFile(file.shown()),
              "the file can't be read",
              "check that it is still there and that you may read it"));
      return null;
    }
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Map<String, Asset> themeAssets(Site site, ThemeFiles theme) {
    Map<String, Asset> assets = new HashMap<>();
    for (String name : theme.assets()) {
      ThemeFiles.ThemeFile file = theme.find(name);
      // No script is published but for a setting that needs it.
      boolean idle = name.equals(ThemeFiles.LOAD_ON_CLICK) && !site.config().embeds().loadOnClick();
      if (file != null && !idle) {
        Permalink permalink = new Permalink("/" + HashedName.of(name, file.bytes()));
        assets.put(name, new Asset(file.shown(), permalink, file.bytes(), null));
      }
    }
    return Map.copyOf(assets);
  }
}
