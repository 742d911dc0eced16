package dev.broadsheet.hosting;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a web server has to know of a site. Paths are those that a browser asks for: from the host's
 * root, with the path of the site's address, not percent-encoded.
 *
 * @param base the path of the site's address, with a slash at both ends
 * @param policy the Content-Security-Policy of every page that is no single
 * @param kinds all files but pages, by how their names end, a narrower kind after a wider one
 * @param singles the files for which that is not true
 * @param redirects the former addresses
 * @param gone the addresses that are given up
 */
record HostRules(
    String base,
    String policy,
    List<Kind> kinds,
    List<Single> singles,
    List<Redirect> redirects,
    List<String> gone) {

  /**
   * Files that are alike.
   *
   * @param ending how their names end: {@code .svg}, {@code feed.xml}
   * @param type their media type where servers often get it wrong, or null
   * @param lasting whether an address never gets another content
   */
  record Kind(String ending, @Nullable String type, boolean lasting) {}

  /**
   * A file that differs from others like it.
   *
   * @param path where it is, with {@code index.html}
   * @param policy its Content-Security-Policy
   * @param lasting whether its address never gets another content
   */
  record Single(String path, String policy, boolean lasting) {
    /** Returns the path, where it is that of a folder's page that of the folder. */
    String address() {
      return path.endsWith("/index.html")
          ? path.substring(0, path.length() - "index.html".length())
          : path;
    }
  }

  /** A former address, and the one that took its place. */
  record Redirect(String from, String to) {
    /** Returns the former address in all its forms. */
    List<String> sources() {
      return forms(from);
    }
  }

  /** Returns an address, and where it ends in a slash also without it. */
  static List<String> forms(String address) {
    return address.endsWith("/")
        ? List.of(address, address.substring(0, address.length() - 1))
        : List.of(address);
  }

  /** Returns a path without the {@code .html} at its end, as some hosts serve it too. */
  static String withoutHtml(String path) {
    return path.endsWith(".html") ? path.substring(0, path.length() - ".html".length()) : path;
  }

  /** Returns the media type of the kind that a file is of, or null. */
  @Nullable String typeOf(String path) {
    return kinds.stream()
        .filter(kind -> path.endsWith(kind.ending()))
        .map(Kind::type)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Returns the Content-Security-Policies of singles, sorted. */
  SortedSet<String> otherPolicies() {
    SortedSet<String> policies = new TreeSet<>();
    singles.forEach(single -> policies.add(single.policy()));
    return policies;
  }
}
