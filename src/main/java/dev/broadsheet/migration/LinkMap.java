package dev.broadsheet.migration;

import dev.broadsheet.content.PercentEncoding;
import dev.broadsheet.content.UrlScheme;
import dev.broadsheet.migration.OldSite.OldFile;
import dev.broadsheet.migration.OldSite.OldPage;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the links between the pages and files of a site lead, before and after it moved. */
final class LinkMap {
  /** What a link to a page's file begins with, as in Zola. */
  private static final String FILE = "@/";

  private final Map<String, OldPage> byPath = new HashMap<>();
  private final Map<String, OldPage> byName = new HashMap<>();
  private final Map<String, OldPage> byAddress = new HashMap<>();
  private final Map<String, OldFile> files = new HashMap<>();
  private final String baseUrl;
  private final String basePath;

  LinkMap(OldSite site) {
    baseUrl = withoutScheme(site.baseUrl());
    basePath = baseUrl.contains("/") ? baseUrl.substring(baseUrl.indexOf('/')) : "";
    for (OldPage page : site.pages()) {
      String path = Paths.withoutEnding(page.path());
      byPath.put(page.path(), page);
      byPath.putIfAbsent(path, page);
      byName.putIfAbsent(Paths.name(path), page);
      if (Paths.name(path).equals("index") || Paths.name(path).equals("_index")) {
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        byPath.putIfAbsent(folder, page);
        byName.putIfAbsent(Paths.name(folder), page);
      }
      if (page.address() != null) {
        byAddress.putIfAbsent(asKey(page.address()), page);
      }
    }
    site.files().forEach(file -> files.putIfAbsent(file.path(), file));
  }

  /**
   * Returns the link to the page that a call names by its file, in the form that {@link #rewritten}
   * reads; null where there is none.
   */
  @Nullable String reference(String named, OldPage from) {
    String path = withoutEnd(named);
    String end = named.substring(path.length());
    if (path.isEmpty()) {
      return end.isEmpty() ? null : end;
    }
    String sound = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String relative = Paths.resolve(from.folder(), sound);
    OldPage page = sound.startsWith("/") ? null : byPath.get(relative == null ? "" : relative);
    if (page == null) {
      page = byPath.get(sound.startsWith("/") ? sound.substring(1) : sound);
    }
    if (page == null) {
      page = byName.get(Paths.name(Paths.withoutEnding(sound)));
    }
    return page == null ? null : FILE + page.path() + end;
  }

  /** Returns what a link is to be now; null where it is to stay. */
  @Nullable String rewritten(String link, OldPage from) {
    String url = ofTheSite(link);
    if (url == null || url.startsWith("#")) {
      return null;
    }
    String path = PercentEncoding.decode(withoutEnd(url));
    String end = url.substring(withoutEnd(url).length());
    OldPage page = page(path, from);
    if (page != null) {
      String anchor = end.indexOf('#') < 0 ? "" : end.substring(end.indexOf('#'));
      boolean itself = page.equals(from) && !anchor.isEmpty();
      return itself ? anchor : Paths.relative(from.target(), page.target()) + anchor;
    }
    OldFile file = file(path, from);
    if (file == null) {
      return null;
    }
    return path.startsWith("/")
        ? "/" + file.target() + end
        : Paths.relative(from.target(), file.target()) + end;
  }

  /** Returns a link from the site's root if it leads into the site from outside, as it is else. */
  private @Nullable String ofTheSite(String link) {
    if (link.startsWith(FILE)) {
      return link;
    }
    if (UrlScheme.end(link) < 0 && !link.startsWith("//")) {
      return link;
    }
    String bare = withoutScheme(link);
    boolean own =
        !baseUrl.isEmpty()
            && bare.startsWith(baseUrl)
            && (bare.length() == baseUrl.length()
                || "/?#".indexOf(bare.charAt(baseUrl.length())) >= 0);
    if (!own) {
      return null;
    }
    String path = bare.substring(baseUrl.length());
    return path.startsWith("/") ? path : "/" + path;
  }

  private @Nullable OldPage page(String path, OldPage from) {
    if (path.startsWith(FILE)) {
      return byPath.get(path.substring(FILE.length()));
    }
    if (path.startsWith("/")) {
      OldPage page = byAddress.get(asKey(path));
      return page != null || !path.startsWith(basePath)
          ? page
          : byAddress.get(asKey(path.substring(basePath.length())));
    }
    String asFile = Paths.resolve(from.folder(), path);
    OldPage page = asFile == null ? null : byPath.get(asFile);
    if (page != null || from.address() == null) {
      return page;
    }
    String asAddress = Paths.resolve(Paths.folder(from.address()), path);
    return asAddress == null ? null : byAddress.get(asKey("/" + asAddress));
  }

  private @Nullable OldFile file(String path, OldPage from) {
    if (path.startsWith("/")) {
      OldFile file = files.get(path.substring(1));
      return file != null || basePath.isEmpty() || !path.startsWith(basePath + "/")
          ? file
          : files.get(path.substring(basePath.length() + 1));
    }
    String asFile = Paths.resolve(from.folder(), path);
    OldFile file = asFile == null ? null : files.get(asFile);
    if (file != null || from.address() == null) {
      return file;
    }
    String asAddress = Paths.resolve(Paths.folder(from.address()), path);
    return asAddress == null ? null : files.get(asAddress);
  }

  private static String withoutEnd(String link) {
    int end = 0;
    while (end < link.length() && link.charAt(end) != '#' && link.charAt(end) != '?') {
      end++;
    }
    return link.substring(0, end);
  }

  // With and without a slash at its end, or the file that a folder is served with, it is the same.
  private static String asKey(String address) {
    String key = address.endsWith("/index.html") ? Paths.folder(address) : address;
    return key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
  }

  private static String withoutScheme(String url) {
    int host = url.indexOf("//");
    String bare = host < 0 ? "" : url.substring(host + 2);
    return bare.endsWith("/") && bare.indexOf('/') == bare.length() - 1
        ? bare.substring(0, bare.length() - 1)
        : bare;
  }

  /** Returns the path of a whole address, with a slash at its beginning; null where it has none. */
  static @Nullable String pathOf(String url) {
    try {
      URI uri = URI.create(url.strip());
      return uri.getRawQuery() != null || uri.getPath() == null || uri.getPath().isEmpty()
          ? null
          : uri.getPath();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
