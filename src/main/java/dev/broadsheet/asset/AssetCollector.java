package dev.broadsheet.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentTree;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.image.ImageCache;
import dev.broadsheet.image.ImageFormat;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects the files that are published beside the pages, on all processors. */
public final class AssetCollector {
  private final Site site;
  private final AssetUse use;
  private final PictureFiles pictures;
  private final Consumer<Problem> problems;

  private AssetCollector(
      Site site, AssetUse use, PictureFiles pictures, Consumer<Problem> problems) {
    this.site = site;
    this.use = use;
    this.pictures = pictures;
    this.problems = problems;
  }

  /**
   * Collects the site's files: every file of the content folder but those of withheld articles and
   * withdrawn posts, and the theme's assets.
   *
   * @param sites the editions, first the main one, which tells of all files
   * @param documents all documents that were read, the withheld ones too
   * @param cache what earlier builds made of pictures
   * @param problems takes files that can't be read, and pictures that are none
   */
  public static AssetManifest collect(
      List<Site> sites,
      ContentTree tree,
      List<SourceDocument> documents,
      ThemeFiles theme,
      ImageCache cache,
      Consumer<Problem> problems) {
    Site site = sites.get(0);
    AssetUse use = AssetUse.of(documents, site.withheld().paths());
    PictureFiles pictures = new PictureFiles(site.config().images(), cache, use, problems);
    AssetCollector collector = new AssetCollector(site, use, pictures, problems);
    Map<String, Asset> content = new ConcurrentHashMap<>();
    tree.files().parallelStream()
        .filter(file -> file.kind() == ContentFile.Kind.ASSET && use.isPublished(file.path()))
        .forEach(
            file -> {
              Asset asset = collector.asset(file);
              if (asset != null) {
                content.put(file.path(), asset);
              }
            });
    return new AssetManifest(
        Map.copyOf(content), themeAssets(site, theme), ArticleCards.draw(sites, cache));
  }

  private @Nullable Asset asset(ContentFile file) {
    Permalink folder = site.folders().get(file.folder());
    if (folder == null) {
      return null;
    }
    ImageFormat format = ImageFormat.ofName(file.name());
    try {
      if (format == null) {
        UnshownFormats.check(file, use, problems);
        byte[] bytes = Files.readAllBytes(file.onDisk());
        return new Asset(file.shown(), new Permalink(folder.path() + file.name()), bytes, null);
      }
      return format == ImageFormat.SVG
          ? pictures.drawing(file, folder)
          : pictures.make(file, folder, format);
    } catch (IOException e) {
      problems.accept(
          Problem.error(
              Location.ofFile(file.shown()),
              "the file can't be read",
              "check that it is still there and that you may read it"));
      return null;
    }
  }

  // No script is published but for a setting that needs it.
  private static boolean isIdle(String name, SiteConfig config) {
    return (name.equals(ThemeFiles.LOAD_ON_CLICK) && !config.embeds().loadOnClick())
        || (name.equals(ThemeFiles.SEARCH) && config.search() == null);
  }

  private static Map<String, Asset> themeAssets(Site site, ThemeFiles theme) {
    Map<String, Asset> assets = new HashMap<>();
    for (String name : theme.assets()) {
      ThemeFiles.ThemeFile file = theme.find(name);
      if (file != null && !isIdle(name, site.config())) {
        byte[] bytes = name.endsWith(".css") ? compact(file.bytes()) : file.bytes();
        Permalink permalink = new Permalink("/" + HashedName.of(name, bytes));
        assets.put(name, new Asset(file.shown(), permalink, bytes, null));
      }
    }
    return Map.copyOf(assets);
  }

  private static byte[] compact(byte[] css) {
    return CompactCss.of(new String(css, UTF_8)).getBytes(UTF_8);
  }
}
