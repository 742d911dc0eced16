package dev.broadsheet.migration;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.frontmatter.FileNameDate;
import dev.broadsheet.migration.OldSite.OldPage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Turns the front matter of other tools into Broadsheet's.
 *
 * @param dialect the tool
 * @param links knows where pictures are
 * @param problems is told what has to be looked at
 */
record HeaderConverter(Dialect dialect, LinkRewriter links, Consumer<Problem> problems) {

  /** Returns the lines of the header, fences and all. */
  String convert(OldPage page) {
    NewHeader header = new NewHeader();
    page.header().values().forEach((key, value) -> entry(key, value, page, header));
    if (header.get("title") == null) {
      header.put("title", titleOf(page.target()));
    }
    if (page.markup() == Markup.OTHER) {
      header.put("draft", true);
    }
    FormerAddress.keep(page, header);
    return header.write(page.target(), page.header(), problems);
  }

  private void entry(String key, Object value, OldPage page, NewHeader header) {
    header.reading(key);
    boolean taken =
        switch (key.toLowerCase(Locale.ROOT)) {
          case "title" -> header.put("title", value);
          case "date", "publishdate", "pubdate", "published_at" ->
              header.put("date", value) || value.equals(header.get("date"));
          case "updated", "lastmod", "modified", "last_modified_at" -> header.put("updated", value);
          case "author", "authors", "by" -> names("authors", List.of(), value, header);
          case "tags", "categories" -> names("tags", separators(), value, header);
          case "category" -> names("tags", List.of(), value, header);
          case "summary", "description", "excerpt" -> header.put("summary", value);
          case "image", "cover", "featured_image", "thumbnail", "images" ->
              image(key, value, page, header);
          case "lang", "language", "locale" -> header.put("lang", value);
          case "slug" -> header.put("slug", value);
          case "draft" -> !Boolean.TRUE.equals(value) || header.put("draft", true);
          case "published" -> !Boolean.FALSE.equals(value) || header.put("draft", true);
          case "status" -> status(value.toString(), header);
          case "expires", "expirydate" -> header.put("expires", value);
          case "aliases", "redirect_from" -> aliases(value, header);
          case "order", "weight", "nav_order" -> header.put("order", value);
          case "featured", "sticky", "pinned", "pin" ->
              value instanceof Boolean && header.put("featured", value);
          case "toc" -> value instanceof Boolean && header.put("toc", value);
          case "canonical", "canonical_url", "canonicalurl" -> header.put("canonical", value);
          // What page this is the address of, its reader knows.
          case "url", "permalink", "path" -> page.address() != null;
          case "taxonomies", "params", "extra" -> group(key, value, page, header);
          default -> false;
        };
    if (!taken) {
      header.param(key, value);
    }
  }

  // How a tool parts the tags of one text.
  private List<String> separators() {
    return switch (dialect) {
      case JEKYLL -> List.of("\\s+");
      case JBAKE -> List.of(",");
      case HUGO, ZOLA, WORDPRESS -> List.of();
    };
  }

  private static boolean names(
      String key, List<String> separators, Object value, NewHeader header) {
    List<?> items = value instanceof List<?> list ? list : List.of(value);
    if (items.stream().anyMatch(item -> item instanceof List)) {
      return false;
    }
    boolean one = !(value instanceof List);
    header.add(
        key,
        items.stream()
            .map(item -> item instanceof Map<?, ?> map ? text(map, "name") : item.toString())
            .flatMap(
                item ->
                    one && !separators.isEmpty()
                        ? Arrays.stream(item.split(separators.get(0)))
                        : Stream.of(item))
            .map(String::strip)
            .toList());
    return items.stream().noneMatch(item -> item instanceof Map);
  }

  private static String text(Map<?, ?> map, String... keys) {
    for (String key : keys) {
      Object value = map.get(key);
      if (value != null && !(value instanceof Map) && !(value instanceof List)) {
        return value.toString();
      }
    }
    return "";
  }

  private boolean image(String key, Object value, OldPage page, NewHeader header) {
    if (value instanceof List<?> list) {
      return list.size() == 1 && image(key, list.get(0), page, header);
    }
    Map<?, ?> group = value instanceof Map<?, ?> map ? map : Map.of("src", value);
    String src = text(group, "src", "image", "path", "url", "file");
    if (src.isEmpty() || header.get("image") != null) {
      return false;
    }
    String file = links.file(src, page);
    if (file.contains("//")) {
      return false;
    }
    KeyImage.put(file, group, page.header().at(key), header, problems);
    return true;
  }

  private static boolean status(String status, NewHeader header) {
    return switch (status) {
      case "draft" -> header.put("draft", true);
      // JBake's second word leaves it to the date, as Broadsheet does.
      case "published", "published-date" -> true;
      default -> false;
    };
  }

  private static boolean aliases(Object value, NewHeader header) {
    List<?> items = value instanceof List<?> list ? list : List.of(value);
    header.add(
        "aliases",
        items.stream()
            .map(Object::toString)
            .map(alias -> alias.contains("//") ? LinkMap.pathOf(alias) : alias)
            .map(alias -> alias == null ? "" : alias)
            .map(alias -> alias.isEmpty() || alias.startsWith("/") ? alias : "/" + alias)
            .toList());
    return true;
  }

  private boolean group(String key, Object value, OldPage page, NewHeader header) {
    if (!(value instanceof Map<?, ?> map)) {
      return false;
    }
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String inner = entry.getKey().toString();
      if (key.equals("taxonomies")) {
        entry(inner, entry.getValue(), page, header);
      } else {
        header.param(inner, entry.getValue());
      }
    }
    return true;
  }

  private static String titleOf(String target) {
    String path = Paths.withoutEnding(target);
    String name = Paths.name(path);
    if (name.equals("index") || name.equals("_index")) {
      name = Paths.name(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    }
    String words = FileNameDate.of(name).slug().replaceAll("[-_]+", " ").strip();
    return words.isEmpty()
        ? name
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
