package dev.broadsheet.embed;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web, taken apart leniently: what strangers paste is seldom a valid URI (RFC
 * 3986). Characters that no URL may hold are percent-encoded, so that {@link #url()} is safe and
 * valid wherever it is written.
 *
 * @param scheme {@code http} or {@code https}
 * @param host the host in lower case, without a trailing dot; with the port if there is one
 * @param path the path with its leading slash, or empty
 * @param query the query without {@code ?}, or empty
 * @param fragment the fragment without {@code #}, or empty
 */
record WebAddress(String scheme, String host, String path, String query, String fragment) {
  private static final int LONGEST = 4096;

  /** Returns the address, or null if the text is not one of http or https with a public host. */
  static @Nullable WebAddress parse(String text) {
    String address = text.strip();
    if (address.length() > LONGEST) {
      return null;
    }
    String scheme;
    int start;
    if (address.regionMatches(true, 0, "https://", 0, 8)) {
      scheme = "https";
      start = 8;
    } else if (address.regionMatches(true, 0, "http://", 0, 7)) {
      scheme = "http";
      start = 7;
    } else if (address.startsWith("//")) {
      scheme = "https";
      start = 2;
    } else {
      return null;
    }
    int hostEnd = first(address, start, "/?#");
    String host = host(address.substring(start, hostEnd));
    if (host == null) {
      return null;
    }
    int pathEnd = first(address, hostEnd, "?#");
    int queryEnd = first(address, pathEnd, "#");
    return new WebAddress(
        scheme,
        host,
        encoded(address.substring(hostEnd, pathEnd)),
        pathEnd < queryEnd ? encoded(address.substring(pathEnd + 1, queryEnd)) : "",
        queryEnd < address.length() ? encoded(address.substring(queryEnd + 1)) : "");
  }

  /** Returns the whole address. */
  String url() {
    return scheme
        + "://"
        + host
        + path
        + (query.isEmpty() ? "" : "?" + query)
        + (fragment.isEmpty() ? "" : "#" + fragment);
  }

  /** Returns the host as readers know it: without {@code www.} and port. */
  String shownHost() {
    int port = host.indexOf(':');
    String name = port < 0 ? host : host.substring(0, port);
    return name.startsWith("www.") ? name.substring(4) : name;
  }

  /** Returns the decoded value of a parameter of the query, or null if it is missing or empty. */
  @Nullable String parameter(String name) {
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && equals + 1 < pair.length() && pair.substring(0, equals).equals(name)) {
        return decoded(pair.substring(equals + 1));
      }
    }
    return null;
  }

  /** Returns the same address with only the parameters whose names are kept. */
  WebAddress keeping(Predicate<String> parameters) {
    StringBuilder kept = new StringBuilder();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (!pair.isEmpty() && parameters.test(equals < 0 ? pair : pair.substring(0, equals))) {
        kept.append(kept.isEmpty() ? "" : "&").append(pair);
      }
    }
    return new WebAddress(scheme, host, path, kept.toString(), fragment);
  }

  private static @Nullable String host(String text) {
    String host = text.toLowerCase(Locale.ROOT);
    if (host.endsWith(".")) {
      host = host.substring(0, host.length() - 1);
    }
    boolean afterDot = true;
    boolean dotted = false;
    int port = host.indexOf(':');
    for (int i = 0; i < (port < 0 ? host.length() : port); i++) {
      char c = host.charAt(i);
      if (c == '.' ? afterDot : !(Character.isLetterOrDigit(c) || c == '-' || c == '_')) {
        return null;
      }
      dotted |= c == '.';
      afterDot = c == '.';
    }
    boolean goodPort =
        port < 0 || host.substring(port + 1).chars().allMatch(c -> c >= '0' && c <= '9');
    return dotted && !afterDot && goodPort ? host : null;
  }

  private static int first(String text, int from, String stops) {
    int at = from;
    while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static String encoded(String part) {
    StringBuilder encoded = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean strayPercent =
          c == '%'
              && !(i + 2 < part.length()
                  && Character.digit(part.charAt(i + 1), 16) >= 0
                  && Character.digit(part.charAt(i + 2), 16) >= 0);
      if (c <= ' ' || c == 0x7f || strayPercent || "\"<>\\^`{|}[]#".indexOf(c) >= 0) {
        encoded.append('%').append(hex(c >> 4)).append(hex(c));
      } else if (!Character.isSpaceChar(c) && !Character.isISOControl(c)) {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit & 15, 16));
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return value;
    }
  }
}
