package dev.broadsheet.hosting;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.broadsheet.hosting.HostRules.Kind;
import dev.broadsheet.hosting.HostRules.Redirect;
import dev.broadsheet.hosting.HostRules.Single;
import dev.broadsheet.site.Permalink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What <a href="https://docs.aws.amazon.com/cli/latest/reference/">Amazon's command line</a> takes
 * for a bucket of S3 with CloudFront in front of it, part by part, each in the form of the
 * parameter that takes it: {@code website} for {@code s3api put-bucket-website}, an item of {@code
 * objects} for {@code s3 cp}, of {@code redirects} for {@code s3api put-object}, and of {@code
 * headers} for {@code cloudfront create-response-headers-policy}, in the order of the behaviours to
 * attach them to.
 */
final class S3File {
  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final HostRules rules;

  private S3File(HostRules rules) {
    this.rules = rules;
  }

  static HostFile of(HostRules rules) {
    S3File file = new S3File(rules);
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("website", file.website());
    parts.put("objects", file.objects());
    parts.put("redirects", rules.redirects().stream().map(S3File::redirect).toList());
    parts.put("headers", file.headers());
    return new HostFile("s3.json", JSON.toJson(parts) + "\n");
  }

  private Map<String, Object> website() {
    return of(
        "IndexDocument", of("Suffix", "index.html"),
        "ErrorDocument", of("Key", key(rules.base() + "404.html")));
  }

  private List<Map<String, Object>> objects() {
    List<Map<String, Object>> objects = new ArrayList<>();
    objects.add(object("*", null, false));
    objects.add(object("*.html", Header.PAGE_TYPE, false));
    for (Kind kind : rules.kinds()) {
      if (kind.type() != null || kind.lasting()) {
        objects.add(object("*" + kind.ending(), kind.type(), kind.lasting()));
      }
    }
    for (Single single : rules.singles()) {
      if (single.lasting()) {
        String path = single.path().substring(rules.base().length());
        objects.add(object(path, rules.typeOf(path), true));
      }
    }
    return objects;
  }

  private static Map<String, Object> object(
      String include, @Nullable String type, boolean lasting) {
    Map<String, Object> object = of("include", include);
    if (type != null) {
      object.put("content-type", type);
    }
    object.put("cache-control", lasting ? Header.KEEP : Header.ASK);
    return object;
  }

  private static Map<String, Object> redirect(Redirect redirect) {
    return of(
        "Key", new Permalink(redirect.from()).outputPath(),
        "WebsiteRedirectLocation", new Permalink(redirect.to()).encoded());
  }

  // CloudFront takes the first behaviour that matches.
  private List<Map<String, Object>> headers() {
    SortedMap<String, List<String>> pages = new TreeMap<>();
    for (Single single : rules.singles()) {
      if (single.path().endsWith(".html")) {
        List<String> paths = pages.computeIfAbsent(single.policy(), policy -> new ArrayList<>());
        paths.addAll(new LinkedHashSet<>(List.of(single.address(), single.path())));
      }
    }
    List<Map<String, Object>> headers = new ArrayList<>();
    pages.forEach(
        (policy, paths) ->
            headers.add(headers("broadsheet-pages-" + (headers.size() + 1), paths, policy)));
    String base = rules.base();
    List<String> kinds = rules.kinds().stream().map(kind -> base + "*" + kind.ending()).toList();
    headers.add(headers("broadsheet-files", kinds, Header.FRAMES));
    headers.add(headers("broadsheet-pages", List.of(base + "*"), rules.policy()));
    return headers;
  }

  private static Map<String, Object> headers(String name, List<String> paths, String policy) {
    Map<String, Object> security =
        of(
            Header.POLICY.replace("-", ""),
            of("Override", true, Header.POLICY.replace("-", ""), policy));
    List<Map<String, Object>> others = new ArrayList<>();
    for (Header header : Header.ALWAYS) {
      switch (header.name()) {
        case "X-Content-Type-Options" -> security.put("ContentTypeOptions", of("Override", true));
        case "Referrer-Policy" ->
            security.put("ReferrerPolicy", of("Override", true, "ReferrerPolicy", header.value()));
        default ->
            others.add(of("Header", header.name(), "Value", header.value(), "Override", true));
      }
    }
    return of(
        "PathPatterns",
        paths,
        "ResponseHeadersPolicyConfig",
        of(
            "Name",
            name,
            "SecurityHeadersConfig",
            security,
            "CustomHeadersConfig",
            of("Quantity", others.size(), "Items", others)));
  }

  private static String key(String path) {
    return path.substring(1);
  }

  /** Returns a map that keeps the order of its names and values, given in turn. */
  private static Map<String, Object> of(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
