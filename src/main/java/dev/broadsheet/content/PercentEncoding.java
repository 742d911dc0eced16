package dev.broadsheet.content;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The bytes that URLs write with a percent sign (RFC 3986, section 2.1), in UTF-8. */
public final class PercentEncoding {
  private PercentEncoding() {}

  /** Returns a part of a URL decoded; where a percent sign encodes nothing, as it is. */
  public static String decode(String part) {
    if (part.indexOf('%') < 0) {
      return part;
    }
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }
}
