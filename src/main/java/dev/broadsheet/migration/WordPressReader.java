package dev.broadsheet.migration;

import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.document.Slug;
import dev.broadsheet.migration.OldSite.OldFile;
import dev.broadsheet.migration.OldSite.OldPage;
import dev.broadsheet.migration.WordPressItem.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the site that a WordPress export tells of, with the pictures that lie beside it. */
final class WordPressReader {
  private static final String UPLOADS = "wp-content/uploads/";
  private static final String NO_DATE = "0000";
  // WordPress cuts each picture to the sizes of its theme.
  private static final Pattern CUT = Pattern.compile("-\\d+x\\d+(?=\\.\\w+$)");

  private static final Pattern GALLERY =
      Pattern.compile("\\[gallery\\b[^\\]]*\\bids=\"([\\d, ]+)\"[^\\]]*\\]");

  private final SourceFolder source;
  private final Consumer<Problem> problems;
  private final WordPressExport export;
  private final String file;
  private final Map<String, WordPressItem> byId = new TreeMap<>();
  private final List<OldFile> uploads;

  private WordPressReader(SourceFolder source, WordPressExport export, Consumer<Problem> problems) {
    this.source = source;
    this.export = export;
    this.problems = problems;
    file = source.shown(source.root());
    export.items().forEach(item -> byId.put(item.get("wp:post_id"), item));
    uploads = uploads();
  }

  static OldSite read(SourceFolder source, Consumer<Problem> problems) {
    try {
      return new WordPressReader(source, WordPressExport.read(source.root()), problems).site();
    } catch (IOException e) {
      problems.accept(
          Problem.error(
              Location.ofFile(source.shown(source.root())),
              "the export can't be read",
              "name the XML file that WordPress made, with -Dsource=…"));
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      problems.accept(
          Problem.error(
              new Location(source.shown(source.root()), Math.max(0, line), 0, 0, ""),
              "this is no export of WordPress: it is not well-formed XML",
              "export it again, under Tools and Export"));
    }
    return new OldSite(Map.of(), "", List.of(), List.of());
  }

  private OldSite site() {
    String baseUrl =
        channel("wp:base_blog_url").isEmpty() ? channel("link") : channel("wp:base_blog_url");
    List<OldPage> pages = new ArrayList<>();
    Map<String, String> sections = new TreeMap<>();
    for (WordPressItem item : export.items()) {
      switch (item.get("wp:post_type")) {
        case "post", "page" -> page(item, pages, sections);
        case "attachment", "nav_menu_item", "revision", "wp_global_styles", "custom_css" -> {}
        default -> left(item, "", ": it is neither an article nor a page");
      }
    }
    sections.forEach((folder, title) -> pages.add(section(folder, title)));
    return new OldSite(
        ConfigFile.settings(
            channel("title"), baseUrl, channel("language"), channel("description"), ""),
        baseUrl,
        pages,
        uploads);
  }

  private String channel(String element) {
    return export.channel().getOrDefault(element, "").strip();
  }

  private void page(WordPressItem item, List<OldPage> pages, Map<String, String> sections) {
    String status = item.get("wp:status");
    if (status.equals("trash") || status.equals("auto-draft")) {
      left(item, "", ": it is in the bin");
      return;
    }
    if (item.comments() > 0) {
      left(item, "the comments on ", " (" + item.comments() + ")");
    }
    boolean article = item.get("wp:post_type").equals("post");
    String path = article ? articlePath(item, sections) : pagePath(item);
    int line = item.lineOf("content:encoded");
    SourceText text = new SourceText(file, withGalleries(item.get("content:encoded")));
    pages.add(
        new OldPage(
            path,
            path + ".md",
            OldHeader.of(header(item, article), place(item)),
            new BodyText(text, 0, line - 1),
            Markup.HTML,
            LinkMap.pathOf(item.get("link"))));
  }

  /** Returns a text with the pictures of its galleries; where one isn't known, as it is. */
  private String withGalleries(String text) {
    return GALLERY
        .matcher(text)
        .replaceAll(
            gallery -> {
              StringBuilder pictures = new StringBuilder();
              for (String id : gallery.group(1).split(",", -1)) {
                WordPressItem picture = byId.get(id.strip());
                if (picture == null) {
                  return Matcher.quoteReplacement(gallery.group());
                }
                Element image =
                    new Element("img")
                        .attr("src", picture.get("wp:attachment_url"))
                        .attr("alt", picture.meta("_wp_attachment_image_alt"))
                        .attr("title", picture.get("excerpt:encoded").strip());
                pictures.append(new Element("figure").appendChild(image));
              }
              return Matcher.quoteReplacement(pictures.toString());
            });
  }

  private String articlePath(WordPressItem item, Map<String, String> sections) {
    List<Term> categories = item.terms("category");
    String section = categories.isEmpty() ? "" : Slug.of(categories.get(0).shortName());
    if (section.isEmpty() || section.equals("uncategorized")) {
      return "posts/" + name(item);
    }
    sections.putIfAbsent(section, categories.get(0).name());
    return section + "/" + name(item);
  }

  private String pagePath(WordPressItem item) {
    StringBuilder path = new StringBuilder(name(item));
    WordPressItem parent = byId.get(item.get("wp:post_parent"));
    for (int depth = 0; parent != null && depth < export.items().size(); depth++) {
      path.insert(0, name(parent) + "/");
      parent = byId.get(parent.get("wp:post_parent"));
    }
    String id = item.get("wp:post_id");
    boolean holdsOthers =
        export.items().stream()
            .anyMatch(
                other ->
                    other.get("wp:post_parent").equals(id)
                        && other.get("wp:post_type").equals("page"));
    return holdsOthers ? path + "/_index" : path.toString();
  }

  private static String name(WordPressItem item) {
    String given = Slug.of(item.get("wp:post_name"));
    String name = given.isEmpty() ? Slug.of(item.get("title")) : given;
    return name.isEmpty() ? "post-" + item.get("wp:post_id") : name;
  }

  private Map<String, Object> header(WordPressItem item, boolean article) {
    Map<String, Object> values = new LinkedHashMap<>();
    put(values, "title", item.get("title").strip());
    String date = item.get("wp:post_date");
    if (article && !date.isEmpty() && !date.startsWith(NO_DATE)) {
      values.put("date", date);
    }
    String updated = item.get("wp:post_modified");
    if (article && !updated.startsWith(NO_DATE) && !updated.equals(date)) {
      put(values, "updated", updated);
    }
    String login = item.get("dc:creator");
    put(values, "author", article ? export.authors().getOrDefault(login, login) : "");
    values.put("tags", terms(item));
    put(values, "summary", item.get("excerpt:encoded").strip());
    WordPressItem picture = byId.get(item.meta("_thumbnail_id"));
    if (picture != null) {
      Map<String, Object> image = new LinkedHashMap<>();
      image.put("src", picture.get("wp:attachment_url"));
      image.put("alt", picture.meta("_wp_attachment_image_alt"));
      put(image, "caption", picture.get("excerpt:encoded").strip());
      values.put("image", image);
    }
    boolean open =
        item.get("wp:status").equals("publish") || item.get("wp:status").equals("future");
    if (!open || !item.get("wp:post_password").isEmpty()) {
      values.put("draft", true);
    }
    if (item.get("wp:is_sticky").equals("1")) {
      values.put("featured", true);
    }
    return values;
  }

  private static List<String> terms(WordPressItem item) {
    List<String> tags = new ArrayList<>();
    item.terms("post_tag").forEach(term -> tags.add(term.name()));
    // The first category is the section.
    item.terms("category").stream().skip(1).forEach(term -> tags.add(term.name()));
    return tags;
  }

  private static void put(Map<String, Object> values, String key, String value) {
    if (!value.isBlank()) {
      values.put(key, value);
    }
  }

  private OldPage section(String folder, String title) {
    SourceText none = new SourceText(file, "");
    String name = export.categories().getOrDefault(folder, title);
    return new OldPage(
        folder + "/_index",
        folder + "/_index.md",
        OldHeader.of(Map.of("title", name), Location.ofFile(file)),
        new BodyText(none, 0, 0),
        Markup.HTML,
        null);
  }

  private void left(WordPressItem item, String before, String why) {
    String verb = before.isEmpty() ? " is" : " are";
    problems.accept(
        Problem.warning(
            place(item),
            before + Excerpt.quoted(item.get("title").strip()) + verb + " not taken along" + why,
            "copy it yourself if readers need it"));
  }

  private Location place(WordPressItem item) {
    return new Location(file, item.lineOf("title"), 0, 0, item.get("title").strip());
  }

  /** Returns the pictures and files that lie beside the export, but for those cut from others. */
  private List<OldFile> uploads() {
    Path folder = uploadsFolder();
    if (folder == null) {
      return List.of();
    }
    List<String> names = source.files(folder, problems);
    List<OldFile> files = new ArrayList<>();
    for (String name : names) {
      String whole = CUT.matcher(name).replaceFirst("");
      String taken = names.contains(whole) ? whole : name;
      files.add(new OldFile(folder.resolve(taken), UPLOADS + name, UPLOADS + taken));
    }
    return files;
  }

  private @Nullable Path uploadsFolder() {
    for (String name : List.of(UPLOADS, "uploads")) {
      Path folder = source.root().resolveSibling(name);
      if (Files.isDirectory(folder)) {
        return folder;
      }
    }
    return null;
  }
}
