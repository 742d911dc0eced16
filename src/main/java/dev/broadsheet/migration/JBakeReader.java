package dev.broadsheet.migration;

import dev.broadsheet.diagnostic.Problem;
import java.util.List;
import java.util.function.Consumer;

/** Reads a site of <a href="https://jbake.org/docs/latest/">JBake</a>. */
final class JBakeReader {
  private JBakeReader() {}

  static OldSite read(SourceFolder source, Consumer<Problem> problems) {
    ConfigFile config = ConfigFile.read(source, problems, "jbake.properties", "custom.properties");
    boolean folders = config.text("uri.noExtension").equals("true");
    String prefix = config.text("uri.noExtension.prefix").replaceFirst("^/", "");
    String ending =
        config.text("output.extension").isEmpty() ? ".html" : config.text("output.extension");
    PageReader reader =
        new PageReader(
            source,
            Markup.HTML,
            (path, header) -> {
              String plain = Paths.withoutEnding(path);
              return Paths.name(plain).equals("index")
                  ? "/" + Paths.folder(plain)
                  : "/" + plain + (folders && path.startsWith(prefix) ? "/" : ending);
            });
    FileCollector site = new FileCollector(source, reader, problems);
    site.content(source.folderOr("content"));
    site.copies(source.root().resolve("assets"));
    site.leave(List.of("templates"), "this is of JBake's theme");
    String baseUrl = config.text("site.host");
    return site.site(
        ConfigFile.settings(
            config.text("site.title", "blog.title", "site.name"),
            baseUrl,
            config.text("site.language", "site.lang"),
            config.text("site.description", "blog.description"),
            ""),
        baseUrl);
  }
}
