package dev.broadsheet.hosting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A header field of an answer (RFC 9110). */
record Header(String name, String value) {
  static final String POLICY = "Content-Security-Policy";
  static final String CACHE = "Cache-Control";
  static final String TYPE = "Content-Type";

  /** How long browsers keep what may change under its address: they ask each time. */
  static final String ASK = "public, max-age=0, must-revalidate";

  /** How long browsers keep what has the hash of its content in its address. */
  static final String KEEP = "public, max-age=31536000, immutable";

  static final String PAGE_TYPE = "text/html; charset=utf-8";

  /**
   * The policy of what is no page. A policy with what is fetched would keep browsers from showing a
   * film or a document that is opened by itself.
   */
  static final String FRAMES = "frame-ancestors 'self'";

  /**
   * What no page of text asks of a reader's device, or tells advertisers. The features that players
   * use (autoplay, fullscreen, picture-in-picture) are left as they are: a page's own.
   */
  private static final List<String> OFF =
      List.of(
          "accelerometer",
          "browsing-topics",
          "camera",
          "display-capture",
          "geolocation",
          "gyroscope",
          "hid",
          "idle-detection",
          "local-fonts",
          "magnetometer",
          "microphone",
          "midi",
          "payment",
          "screen-wake-lock",
          "serial",
          "usb",
          "xr-spatial-tracking");

  /** What every answer has, whatever it is. */
  static final List<Header> ALWAYS =
      List.of(
          new Header("Cross-Origin-Opener-Policy", "same-origin"),
          new Header(
              "Permissions-Policy",
              OFF.stream().map(feature -> feature + "=()").collect(Collectors.joining(", "))),
          new Header("Referrer-Policy", "same-origin"),
          new Header("X-Content-Type-Options", "nosniff"));

  /** Returns what files of a kind have besides what every answer has. */
  static List<Header> of(HostRules.Kind kind) {
    List<Header> headers = new ArrayList<>();
    headers.add(new Header(POLICY, FRAMES));
    if (kind.type() != null) {
      headers.add(new Header(TYPE, kind.type()));
    }
    if (kind.lasting()) {
      headers.add(new Header(CACHE, KEEP));
    }
    return headers;
  }

  /** Returns what a single file has besides what every answer has. */
  static List<Header> of(HostRules.Single single) {
    Header policy = new Header(POLICY, single.policy());
    return single.lasting() ? List.of(policy, new Header(CACHE, KEEP)) : List.of(policy);
  }

  /** Returns the policy of a page with what only a header can say: who may show it in a frame. */
  static String policyOf(String metaPolicy) {
    return metaPolicy + "; " + FRAMES;
  }

  /** Returns what every answer has, with a policy. */
  static Stream<Header> always(String policy) {
    return Stream.concat(Stream.of(new Header(POLICY, policy)), ALWAYS.stream());
  }
}
