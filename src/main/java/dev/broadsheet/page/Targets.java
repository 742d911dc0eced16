package dev.broadsheet.page;

import dev.broadsheet.asset.Asset;
import dev.broadsheet.asset.AssetManifest;
import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentPath;
import dev.broadsheet.content.ContentTree;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Site;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that a link can lead to within a site. */
public final class Targets {
  private final Site main;
  private final AssetManifest assets;
  private final Set<String> files = new HashSet<>();
  private final Map<String, Target> byContentPath = new HashMap<>();
  private final Map<String, Target> byAddress = new HashMap<>();
  private final Map<String, EditionTargets> byEdition = new HashMap<>();

  /**
   * @param editions the editions of the site with their pages, first that in the main language
   * @param assets its files
   * @param tree all files of the content folder
   */
  public Targets(List<Edition> editions, AssetManifest assets, ContentTree tree) {
    this.main = editions.get(0).site();
    this.assets = assets;
    tree.files().forEach(file -> files.add(file.path()));
    for (Edition edition : editions) {
      edition.pages().forEach(page -> address(page.permalink(), null));
      EditionTargets targets = new EditionTargets(edition, this::address);
      byContentPath.putAll(targets.own());
      if (!edition.site().config().isMain()) {
        byEdition.put(edition.site().config().language(), targets);
      }
    }
    assets
        .content()
        .forEach((path, asset) -> byContentPath.put(path, new Target(asset.permalink(), null)));
    assets.content().values().forEach(asset -> address(asset.permalink(), null));
  }

  /**
   * What a link leads to.
   *
   * @param permalink its address
   * @param document its text, if it has one, whose anchors a link may name
   */
  record Target(Permalink permalink, @Nullable ParsedDocument document) {}

  private Target address(Permalink permalink, @Nullable ParsedDocument document) {
    Target target = new Target(permalink, document);
    byAddress.put(permalink.path(), target);
    return target;
  }

  /**
   * Returns what a reference leads to, or null.
   *
   * @param reference as an editor wrote it: a content file from the file's own folder, or with a
   *     slash at its start from the content folder, or the address of a page
   * @param from the file that it stands in; what is there in its edition too, is found in that
   */
  @Nullable Target find(String reference, ContentFile from) {
    String path = ContentPath.resolve(reference, from);
    if (path == null) {
      return null;
    }
    EditionTargets edition = byEdition.get(from.language());
    Target target = edition == null ? null : edition.find(path);
    if (target == null) {
      target = byContentPath.get(path);
    }
    return target == null && reference.startsWith("/") ? byAddress("/" + path, edition) : target;
  }

  private @Nullable Target byAddress(String address, @Nullable EditionTargets edition) {
    Target target = edition == null ? null : byAddress(edition.root() + address);
    return target == null ? byAddress(address) : target;
  }

  // A server gives the index of a folder, with or without a slash behind it.
  private @Nullable Target byAddress(String address) {
    Target target = byAddress.get(address);
    target = target == null ? byAddress.get(address + "/") : target;
    return target == null ? byAddress.get(address + "/index.html") : target;
  }

  /** Returns the file of the content folder that a reference means, or null. */
  public @Nullable Asset asset(String reference, ContentFile from) {
    String path = ContentPath.resolve(reference, from);
    return path == null ? null : assets.content().get(path);
  }

  /** Returns whether a content path is that of an article, section or file not published. */
  boolean isWithheld(String path) {
    Set<String> withheld = main.withheld().paths();
    boolean article =
        withheld.contains(path)
            || withheld.contains(path + "/index.md")
            || withheld.contains(path + "/_index.md");
    int slash = path.lastIndexOf('/');
    return article
        || (files.contains(path)
            && !path.endsWith(".md")
            && !main.folders().containsKey(slash < 0 ? "" : path.substring(0, slash)));
  }

  /** Returns whether a content path is that of a file, be it one that can't be published. */
  boolean isFile(String path) {
    return files.contains(path);
  }

  /** Returns the content paths that a link may name, sorted. */
  List<String> contentPaths() {
    return byContentPath.keySet().stream().sorted().toList();
  }

  /**
   * Returns what a link is to have as its address, with its query and fragment; the reference
   * itself where it leads nowhere.
   *
   * @param addresses how an address of the site is written where the link is shown
   */
  public String href(String reference, ContentFile from, Function<Permalink, String> addresses) {
    Target target = find(reference, from);
    return target == null ? reference : addresses.apply(target.permalink()) + suffix(reference);
  }

  private static String suffix(String reference) {
    int query = reference.indexOf('?');
    int fragment = reference.indexOf('#');
    int start = query < 0 ? fragment : fragment < 0 ? query : Math.min(query, fragment);
    return start < 0 ? "" : reference.substring(start);
  }
}
