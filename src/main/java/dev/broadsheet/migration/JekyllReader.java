package dev.broadsheet.migration;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.migration.OldSite.OldPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a site of <a href="https://jekyllrb.com/docs/structure/">Jekyll</a>. */
final class JekyllReader {
  private static final Set<String> OF_THE_TOOL =
      Set.of(
          "Gemfile",
          "Gemfile.lock",
          "Rakefile",
          "_config.yml",
          "package.json",
          "package-lock.json",
          "LICENSE",
          "README.md",
          "CHANGELOG.md");
  private static final int DASHES = 3;

  private final SourceFolder source;
  private final ConfigFile config;
  private final FileCollector site;
  private final Consumer<Problem> problems;
  private final Set<String> left = new LinkedHashSet<>();

  private JekyllReader(SourceFolder source, ConfigFile config, Consumer<Problem> problems) {
    this.source = source;
    this.config = config;
    this.problems = problems;
    site =
        new FileCollector(
            source, new PageReader(source, Markup.HTML_BLOCKS, this::address), problems);
  }

  static OldSite read(SourceFolder source, Consumer<Problem> problems) {
    ConfigFile config =
        ConfigFile.read(source, problems, "_config.yml", "_config.yaml", "_config.toml");
    return new JekyllReader(source, config, problems).site();
  }

  private OldSite site() {
    for (String path : source.files(source.root(), problems)) {
      if (!OF_THE_TOOL.contains(path) && !path.endsWith(".gemspec")) {
        file(path);
      }
    }
    for (String folder : left) {
      source.leave(source.root().resolve(folder), "this is of Jekyll's theme", problems);
    }
    String baseUrl = config.text("url") + config.text("baseurl");
    return site.site(
        ConfigFile.settings(
            config.text("title", "name"),
            baseUrl,
            config.text("lang", "locale", "language"),
            config.text("description"),
            config.text("timezone")),
        baseUrl);
  }

  private void file(String path) {
    Path file = source.root().resolve(path);
    int hidden = path.startsWith("_") ? 0 : path.indexOf("/_") + 1;
    if (hidden == 0 && !path.startsWith("_")) {
      if (hasHeader(file)) {
        pageOrTheme(file, path);
      } else {
        site.file(file, path, path);
      }
      return;
    }
    String before = path.substring(0, hidden);
    String folder = path.substring(hidden).replaceFirst("/.*", "");
    String within = path.substring(Math.min(path.length(), hidden + folder.length() + 1));
    boolean posts = folder.equals("_posts") || folder.equals("_drafts");
    if (!posts && !config.group("collections").containsKey(folder.substring(1))) {
      left.add(before + folder);
    } else if (!hasHeader(file) && !Markup.isText(path)) {
      site.file(
          file,
          before + folder.substring(1) + "/" + within,
          before + folder.substring(1) + "/" + within);
    } else {
      String section =
          posts ? before.isEmpty() ? "posts/" : before : before + folder.substring(1) + "/";
      article(file, path, section + within, folder.equals("_drafts"));
    }
  }

  private void article(Path file, String path, String target, boolean draft) {
    for (OldPage page : site.read(file, path, target)) {
      site.page(
          !draft
              ? page
              : new OldPage(
                  page.path(),
                  page.target(),
                  page.header().with("draft", true),
                  page.body(),
                  page.markup(),
                  null));
    }
  }

  // A style sheet or a feed with a header is a template, not a text.
  private void pageOrTheme(Path file, String path) {
    if (Markup.isText(path)) {
      site.page(file, path, path);
    } else {
      left.add(path);
    }
  }

  private static boolean hasHeader(Path file) {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(DASHES), StandardCharsets.ISO_8859_1).equals("---");
    } catch (IOException e) {
      return false;
    }
  }

  private @Nullable String address(String path, OldHeader header) {
    String own = header.text("permalink");
    String plain = Paths.withoutEnding(path);
    String style = config.text("permalink");
    boolean post = ("/" + path).contains("/_posts/");
    if (!own.isEmpty() && !own.contains(":")) {
      return own.startsWith("/") ? own : "/" + own;
    }
    if (post) {
      return PermalinkPattern.fill(
          own.isEmpty() ? pattern(style) : own,
          header,
          "",
          Paths.name(plain),
          categories(path, header));
    }
    if (path.startsWith("_")) {
      String folder = plain.substring(1, plain.indexOf('/'));
      Object of = config.group("collections").get(folder);
      Object pattern = of instanceof Map<?, ?> map ? map.get("permalink") : null;
      return PermalinkPattern.fill(
          pattern == null ? "/:collection/:name.html" : pattern.toString(),
          header,
          "_" + folder,
          Paths.name(plain),
          List.of());
    }
    if (Paths.name(plain).equals("index")) {
      return "/" + Paths.folder(plain);
    }
    boolean pretty = style.equals("pretty") || style.endsWith("/");
    return "/" + plain + (pretty ? "/" : ".html");
  }

  private static String pattern(String style) {
    return switch (style) {
      case "", "date" -> "/:categories/:year/:month/:day/:title:output_ext";
      case "pretty" -> "/:categories/:year/:month/:day/:title/";
      case "none" -> "/:categories/:title:output_ext";
      default -> style;
    };
  }

  private static List<String> categories(String path, OldHeader header) {
    String before = path.substring(0, Math.max(0, path.indexOf("_posts/") - 1));
    Object several = header.values().get("categories");
    Stream<String> named =
        several instanceof List<?> list
            ? list.stream().map(Object::toString)
            : Stream.concat(
                Stream.of(header.text("categories").split("\\s+")),
                Stream.of(header.text("category")));
    return Stream.concat(Stream.of(before.split("/")), named)
        .filter(category -> !category.isBlank())
        .distinct()
        .toList();
  }
}
