package dev.broadsheet.audit;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.UrlStyle;
import dev.broadsheet.content.PercentEncoding;
import dev.broadsheet.content.UrlScheme;
import dev.broadsheet.diagnostic.Suggestion;
import dev.broadsheet.output.SitePath;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which address leads to which file of the site (RFC 3986, section 5.2; the URL standard). */
final class SiteAddresses {
  private static final String INDEX = "index.html";

  private final String site;
  private final String authority;
  private final String base;
  private final UrlStyle style;
  private final Set<String> paths;
  private final Map<String, Destination> served;

  /**
   * @param paths the site's files, from its root
   */
  SiteAddresses(SiteConfig config, Set<String> paths) {
    this.site = config.baseUrl();
    URI url = URI.create(site);
    this.authority = authority(url.getScheme(), url.getRawAuthority());
    this.base = url.getPath();
    this.style = config.urls();
    this.paths = paths;
    this.served = served(paths);
  }

  // A server gives the index of a folder, with or without a slash behind it.
  private static Map<String, Destination> served(Set<String> paths) {
    Map<String, Destination> served = new HashMap<>();
    for (String path : paths) {
      Destination file = new Destination(path, true);
      served.put(path, file);
      if (path.equals(INDEX)) {
        served.put("", file);
      } else if (path.endsWith("/" + INDEX)) {
        String folder = path.substring(0, path.length() - INDEX.length() - 1);
        served.put(folder + "/", file);
        if (!paths.contains(folder)) {
          served.put(folder, file);
        }
      }
    }
    return served;
  }

  /**
   * Where an address of the site leads.
   *
   * @param path the file, or where it would be
   * @param found whether there is such a file
   */
  record Destination(String path, boolean found) {}

  /**
   * Returns where an address leads; null where that is not within the site.
   *
   * @param address as a browser has it, character references and the like undone
   * @param from the file that it stands in
   */
  @Nullable Destination of(String address, String from) {
    if (address.startsWith(site) && isPlain(address, site.length())) {
      return served(address.substring(site.length()));
    }
    String near = fromFolder(address, from);
    return near == null ? read(address, from) : reached(near);
  }

  private @Nullable Destination read(String address, String from) {
    String url = UrlScheme.asRead(address);
    url = cut(cut(url, '#'), '?');
    int colon = UrlScheme.end(url);
    String path = url;
    if (colon > 0 || url.startsWith("//")) {
      String scheme = colon > 0 ? url.substring(0, colon) : "https";
      if (!isWeb(scheme) || !url.startsWith("//", colon + 1)) {
        return null;
      }
      int slash = url.indexOf('/', colon + 3);
      int end = slash < 0 ? url.length() : slash;
      if (!authority(scheme, url.substring(colon + 3, end)).equals(authority)) {
        return null;
      }
      path = slash < 0 ? "/" : url.substring(slash);
    }
    if (path.isEmpty()) {
      return new Destination(from, true);
    }
    return path.startsWith("/") ? fromHost(path) : fromFile(path, from);
  }

  private @Nullable Destination fromHost(String path) {
    String whole = withoutDots("", PercentEncoding.decode(path));
    String root = base.substring(1);
    if (whole == null || !(whole + "/").startsWith(root)) {
      // The host's other sites are not ours, but where the site has what is asked for, it is meant.
      Destination meant = whole == null ? null : served(whole);
      return meant != null && meant.found() && !meant.path().equals(INDEX)
          ? new Destination(meant.path(), false)
          : null;
    }
    return served(whole.length() < root.length() ? "" : whole.substring(root.length()));
  }

  private Destination fromFile(String reference, String from) {
    String path = withoutDots(SitePath.folder(from), PercentEncoding.decode(reference));
    if (path == null) {
      return new Destination(PercentEncoding.decode(reference), false);
    }
    return reached(path);
  }

  // A tree of files is read from a disk too, where nobody gives the index of a folder.
  private Destination reached(String path) {
    return style == UrlStyle.FILE ? new Destination(path, paths.contains(path)) : served(path);
  }

  private Destination served(String path) {
    Destination file = served.get(path);
    if (file != null) {
      return file;
    }
    boolean folder = path.isEmpty() || path.endsWith("/");
    return new Destination(folder ? path + INDEX : path, false);
  }

  // Most links of a site are written so plainly that they need no more than to be put behind the
  // folder that they go up to; null where one isn't.
  private static @Nullable String fromFolder(String address, String from) {
    int folder = from.lastIndexOf('/') + 1;
    int start = 0;
    while (folder > 0 && address.startsWith("../", start)) {
      folder = from.lastIndexOf('/', folder - 2) + 1;
      start += 3;
    }
    return address.isEmpty() || !isPlain(address, start)
        ? null
        : from.substring(0, folder).concat(address.substring(start));
  }

  // Whether what follows is a path by which nothing but itself is meant.
  private static boolean isPlain(String address, int start) {
    char before = '/';
    for (int i = start; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean dots = before == '/' && (c == '.' || c == '/');
      if (dots || c <= ' ' || c == '\\' || c == '%' || c == '#' || c == '?' || c == ':') {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** Returns the path from the site's root; null where it leads out of it. */
  private static @Nullable String withoutDots(String folder, String path) {
    List<String> parts = new ArrayList<>();
    for (String part : (folder + "/" + path).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return null;
        }
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    boolean toFolder = path.endsWith("/") || path.endsWith("/.") || path.endsWith("..");
    String joined = String.join("/", parts);
    return (toFolder || path.equals(".")) && !joined.isEmpty() ? joined + "/" : joined;
  }

  /** Returns what is to be done about an address that leads to no file. */
  String hint(String path) {
    if (paths.contains(path)) {
      return "the site is published under " + base + "; is \"" + base + path + "\" meant?";
    }
    if (paths.contains(path.isEmpty() ? INDEX : slashed(path) + INDEX)) {
      return "the site's pages are files (urls: file), so name it: " + slashed(path) + INDEX;
    }
    String folded = SitePath.fold(path);
    for (String other : paths) {
      if (SitePath.fold(other).equals(folded)) {
        return "did you mean \"/" + shown(other) + "\"? capitals count";
      }
    }
    String closest = Suggestion.closest(path, paths.stream().sorted().toList());
    return closest == null
        ? "the site has no file \"" + path + "\"; put it there, or mend the address"
        : "did you mean \"/" + shown(closest) + "\"?";
  }

  private static String slashed(String path) {
    return path.isEmpty() || path.endsWith("/") ? path : path + "/";
  }

  private String shown(String path) {
    boolean index =
        style == UrlStyle.DIRECTORY && (path.equals(INDEX) || path.endsWith("/" + INDEX));
    return index ? path.substring(0, path.length() - INDEX.length()) : path;
  }

  private static boolean isWeb(String scheme) {
    return scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
  }

  private static String authority(String scheme, String authority) {
    String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    String usual = scheme.equalsIgnoreCase("http") ? ":80" : ":443";
    return host.endsWith(usual) ? host.substring(0, host.length() - usual.length()) : host;
  }

  private static String cut(String url, char at) {
    int index = url.indexOf(at);
    return index < 0 ? url : url.substring(0, index);
  }
}
