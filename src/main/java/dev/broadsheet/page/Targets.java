package dev.broadsheet.page;

import dev.broadsheet.asset.Asset;
import dev.broadsheet.asset.AssetManifest;
import dev.broadsheet.asset.ContentPath;
import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentTree;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Author;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Profile;
import dev.broadsheet.site.Section;
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
  private final Site site;
  private final AssetManifest assets;
  private final Set<String> files = new HashSet<>();
  private final Map<String, Target> byContentPath = new HashMap<>();
  private final Map<String, Target> byAddress = new HashMap<>();

  /**
   * @param site the site
   * @param assets its files
   * @param pages its pages, the front page among them
   * @param tree all files of the content folder
   */
  public Targets(Site site, AssetManifest assets, List<Page> pages, ContentTree tree) {
    this.site = site;
    this.assets = assets;
    tree.files().forEach(file -> files.add(file.path()));
    for (Page page : pages) {
      Target target = address(page.permalink(), null);
      if (page instanceof Page.HomePage) {
        byContentPath.put("", target);
        byContentPath.put("_index.md", target);
      }
    }
    site.articles().forEach(this::article);
    site.pages().forEach(this::article);
    site.sections().forEach(this::section);
    site.profiles().forEach(this::profile);
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

  private void article(Article article) {
    document(article.permalink(), article.document(), article.source());
  }

  private void profile(Author author, Profile profile) {
    document(author.permalink(), profile.document(), profile.source());
  }

  private void document(Permalink permalink, ParsedDocument document, ContentFile source) {
    Target target = address(permalink, document);
    String path = source.path();
    byContentPath.put(path, target);
    if (path.endsWith("/index.md")) {
      byContentPath.put(path.substring(0, path.length() - "/index.md".length()), target);
    }
  }

  private void section(Section section) {
    Target target = address(section.permalink(), section.document());
    byContentPath.put(section.name().folder(), target);
    byContentPath.put(section.name().folder() + "/_index.md", target);
    section.sections().forEach(this::section);
  }

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
   * @param from the file that it stands in
   */
  @Nullable Target find(String reference, ContentFile from) {
    String path = ContentPath.resolve(reference, from);
    if (path == null) {
      return null;
    }
    Target target = byContentPath.get(path);
    return target == null && reference.startsWith("/") ? byAddress("/" + path) : target;
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
    Set<String> withheld = site.withheld().paths();
    boolean article =
        withheld.contains(path)
            || withheld.contains(path + "/index.md")
            || withheld.contains(path + "/_index.md");
    int slash = path.lastIndexOf('/');
    return article
        || (files.contains(path)
            && !path.endsWith(".md")
            && !site.folders().containsKey(slash < 0 ? "" : path.substring(0, slash)));
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
