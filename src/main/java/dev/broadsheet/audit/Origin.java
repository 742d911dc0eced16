package dev.broadsheet.audit;

import dev.broadsheet.content.UrlScheme;
import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A site's own host, which its pages may contact.
 *
 * @param own the host in lower case
 */
record Origin(String own) {
  /** No host at all, so that every host is another's. */
  static final Origin NOWHERE = new Origin("");

  private static final Set<String> NETWORK_SCHEMES = Set.of("http", "https", "ws", "wss", "ftp");

  /**
   * Returns the host that a browser would contact for an address, null where it would contact none
   * but the site's own.
   *
   * @param address as it stands in an attribute or style sheet, escapes of that language decoded;
   *     read as the URL standard says: white space within is dropped, a backslash is a slash,
   *     slashes after the scheme may be lacking or more than two
   */
  @Nullable String foreignHost(String address) {
    // Most links of a site begin so, and lead to itself whatever follows.
    if (address.startsWith(".") || address.startsWith("#")) {
      return null;
    }
    String url = UrlScheme.asRead(address);
    int colon = UrlScheme.end(url);
    if (colon > 0 && !NETWORK_SCHEMES.contains(url.substring(0, colon).toLowerCase(Locale.ROOT))) {
      return null;
    }
    if (colon < 0 && !url.startsWith("//")) {
      return null;
    }
    int start = Math.max(colon + 1, 0);
    while (start < url.length() && url.charAt(start) == '/') {
      start++;
    }
    int end = start;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = hostOf(url.substring(start, end));
    return host.isEmpty() || host.equals(own) ? null : host;
  }

  /** Returns the text behind {@code scheme:} where the address has the scheme, else null. */
  static @Nullable String afterScheme(String address, String scheme) {
    String url = UrlScheme.asRead(address);
    int colon = UrlScheme.end(url);
    return colon > 0 && url.substring(0, colon).equalsIgnoreCase(scheme)
        ? url.substring(colon + 1)
        : null;
  }

  private static String hostOf(String authority) {
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int port = host.startsWith("[") ? host.indexOf(':', host.indexOf(']') + 1) : host.indexOf(':');
    String name = port < 0 ? host : host.substring(0, port);
    return isPlain(name) ? name : ascii(DataAddress.decoded(name));
  }

  // As most hosts are written: what follows would not change it.
  private static boolean isPlain(String host) {
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-')) {
        return false;
      }
    }
    return true;
  }

  // URL standard, section 3.5: percent-encoding is undone, other scripts are put into ASCII. A host
  // that can't be is no host, but a browser may read more than the JDK does, so it still counts.
  private static String ascii(String host) {
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return host.toLowerCase(Locale.ROOT);
    }
  }
}
