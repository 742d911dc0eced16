package dev.broadsheet.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a host has to send with a file of {@link HostedSite}, told from the file itself. */
final class ExpectedHeaders {
  static final String ASK = "public, max-age=0, must-revalidate";

  private static final Map<String, String> TYPES =
      Map.of(
          "feed.json", "application/feed+json",
          "feed.xml", "application/atom+xml; charset=utf-8",
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "opml", "text/x-opml; charset=utf-8",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8",
          "webmanifest", "application/manifest+json",
          "xml", "application/xml");

  private static final String PERMISSIONS =
      "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(),"
          + " gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(),"
          + " microphone=(), midi=(), payment=(), screen-wake-lock=(), serial=(), usb=(),"
          + " xr-spatial-tracking=()";

  private ExpectedHeaders() {}

  static Map<String, String> of(String file, byte[] bytes) {
    Map<String, String> headers = new TreeMap<>();
    String name = file.substring(file.lastIndexOf('/') + 1);
    String ending = file.substring(file.lastIndexOf('.') + 1);
    headers.put("Content-Type", TYPES.containsKey(name) ? TYPES.get(name) : TYPES.get(ending));
    boolean hashed = file.matches(".*\\.[0-9a-f]{10}\\.[a-z]+");
    headers.put("Cache-Control", hashed ? "public, max-age=31536000, immutable" : ASK);
    headers.put("Content-Security-Policy", policyWithin(file, bytes) + "frame-ancestors 'self'");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Permissions-Policy", PERMISSIONS);
    headers.put("Referrer-Policy", "same-origin");
    headers.put("X-Content-Type-Options", "nosniff");
    return headers;
  }

  /** Returns the policy that stands in a page, empty where there is none. */
  private static String policyWithin(String file, byte[] bytes) {
    if (!file.endsWith(".html")) {
      return "";
    }
    Element meta =
        Jsoup.parse(new String(bytes, StandardCharsets.UTF_8))
            .selectFirst("meta[http-equiv=Content-Security-Policy]");
    assertThat(meta == null).as(file).isEqualTo(file.equals("copied.html"));
    return meta == null ? "" : meta.attr("content") + "; ";
  }
}
