package dev.broadsheet.migration;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.frontmatter.FileNameDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a site of <a
 * href="https://www.getzola.org/documentation/getting-started/directory-structure/">Zola</a>.
 */
final class ZolaReader {
  private static final List<String> LEFT = List.of("templates", "themes", "sass");

  private ZolaReader() {}

  static OldSite read(SourceFolder source, Consumer<Problem> problems) {
    ConfigFile config = ConfigFile.read(source, problems, "zola.toml", "config.toml");
    PageReader reader = new PageReader(source, Markup.HTML_BLOCKS, ZolaReader::address);
    FileCollector site = new FileCollector(source, reader, problems);
    site.content(source.folderOr("content"));
    site.copies(source.root().resolve("static"));
    site.leave(LEFT, "this is of Zola's theme");
    String baseUrl = config.text("base_url");
    return site.site(
        ConfigFile.settings(
            config.text("title"),
            baseUrl,
            config.text("default_language"),
            config.text("description"),
            ""),
        baseUrl);
  }

  private static String address(String path, OldHeader header) {
    String own = header.text("path");
    if (!own.isEmpty()) {
      return "/" + own.replaceAll("^/|/$", "") + "/";
    }
    String plain = Paths.withoutEnding(path);
    String name = Paths.name(plain);
    if (name.equals("index") || name.equals("_index")) {
      plain = plain.substring(0, Math.max(0, plain.lastIndexOf('/')));
    }
    String slug = header.text("slug");
    String last = slug.isEmpty() ? FileNameDate.of(Paths.name(plain)).slug() : slug;
    return plain.isEmpty() ? "/" : "/" + Paths.folder(plain) + last + "/";
  }
}
