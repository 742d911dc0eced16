package dev.broadsheet.migration;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.document.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a site of <a href="https://gohugo.io/content-management/organization/">Hugo</a>. */
final class HugoReader {
  private static final List<String> LEFT =
      List.of("layouts", "themes", "archetypes", "assets", "data", "i18n");

  private HugoReader() {}

  static OldSite read(SourceFolder source, Consumer<Problem> problems) {
    ConfigFile config =
        ConfigFile.read(
            source,
            problems,
            "hugo.toml",
            "hugo.yaml",
            "hugo.yml",
            "hugo.json",
            "config.toml",
            "config.yaml",
            "config.yml",
            "config.json",
            "config/_default/hugo.toml",
            "config/_default/config.toml");
    Map<?, ?> permalinks =
        config.group("permalinks").get("page") instanceof Map<?, ?> pages
            ? pages
            : config.group("permalinks");
    PageReader reader =
        new PageReader(
            source, Markup.HTML_BLOCKS, (path, header) -> address(path, header, permalinks));
    FileCollector site = new FileCollector(source, reader, problems);
    site.content(source.folderOr("content"));
    site.copies(source.root().resolve("static"));
    site.leave(LEFT, "this is of Hugo's theme");
    String baseUrl = config.text("baseURL", "baseUrl", "baseurl");
    String description =
        config.group("params").get("description") instanceof String text ? text : "";
    return site.site(
        ConfigFile.settings(
            config.text("title"),
            baseUrl,
            config.text("defaultContentLanguage", "languageCode", "locale"),
            description,
            config.text("timeZone", "timezone")),
        baseUrl);
  }

  private static @Nullable String address(String path, OldHeader header, Map<?, ?> permalinks) {
    String url = header.text("url");
    if (!url.isEmpty()) {
      return url.startsWith("/") ? url : "/" + Paths.folder(path) + url;
    }
    String plain = Paths.withoutEnding(path);
    String name = Paths.name(plain);
    if (name.equals("index") || name.equals("_index")) {
      plain = plain.substring(0, Math.max(0, plain.lastIndexOf('/')));
    }
    String section = plain.contains("/") ? plain.substring(0, plain.indexOf('/')) : "";
    if (!name.equals("_index") && permalinks.get(section) instanceof String pattern) {
      return PermalinkPattern.fill(pattern, header, section, Paths.name(plain), List.of());
    }
    String slug = header.text("slug");
    String last = slug.isEmpty() ? Paths.name(plain) : slug;
    return plain.isEmpty() ? "/" : "/" + Paths.folder(plain) + urlized(last) + "/";
  }

  // https://gohugo.io/functions/urls/urlize/
  private static String urlized(String name) {
    return Slug.of(name).equals(name) ? name : name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
