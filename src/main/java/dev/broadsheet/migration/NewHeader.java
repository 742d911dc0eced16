package dev.broadsheet.migration;

import dev.broadsheet.data.YamlWriter;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.frontmatter.FrontMatterParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The front matter of an article as it will be written. */
final class NewHeader {
  private static final List<String> ORDER =
      List.of(
          "title",
          "date",
          "updated",
          "authors",
          "tags",
          "summary",
          "image",
          "lang",
          "slug",
          "draft",
          "expires",
          "aliases",
          "order",
          "featured",
          "toc",
          "canonical");
  private static final Pattern PROFILE =
      Pattern.compile("authors/(?!_index\\.)[^/]+(?:/index)?\\.md");

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, Object> params = new LinkedHashMap<>();
  private final Map<String, String> origins = new HashMap<>();
  private String origin = "";

  /** Notes the key of the old header that values are read of from here on. */
  void reading(String key) {
    origin = key;
  }

  /** Sets a key that has no value yet, and returns whether it did. */
  boolean put(String key, Object value) {
    if (value.toString().isEmpty() || values.putIfAbsent(key, value) != null) {
      return false;
    }
    origins.put(key, origin);
    return true;
  }

  /** Adds to a key that holds a list, each item once. */
  void add(String key, List<String> items) {
    Set<Object> all = new LinkedHashSet<>();
    if (values.get(key) instanceof List<?> before) {
      all.addAll(before);
    }
    items.stream().filter(item -> !item.isBlank()).forEach(all::add);
    if (!all.isEmpty()) {
      values.put(key, List.copyOf(all));
      origins.putIfAbsent(key, origin);
    }
  }

  /** Keeps a value that Broadsheet has no key for. */
  void param(String key, Object value) {
    params.putIfAbsent(key, value);
  }

  @Nullable Object get(String key) {
    return values.get(key);
  }

  /**
   * Returns the lines of the header, fences and all. A value that a build would refuse is a param.
   *
   * @param target the file that it is for
   * @param old the header that the values are from
   */
  String write(String target, OldHeader old, Consumer<Problem> problems) {
    while (true) {
      String text = "---\n" + YamlWriter.write(ordered()) + "---\n";
      List<Problem> found = new ArrayList<>();
      SourceText source = new SourceText(target, text);
      if (PROFILE.matcher(target).matches()) {
        FrontMatterParser.parseProfile(source, found::add);
      } else {
        FrontMatterParser.parse(source, found::add);
      }
      String refused = found.isEmpty() ? null : key(text, found.get(0).location().line());
      Object value = refused == null ? null : values.remove(refused);
      if (refused == null || value == null) {
        return text;
      }
      String from = origins.getOrDefault(refused, refused);
      param(from, value);
      problems.accept(
          Problem.warning(
              old.at(from),
              "the value of "
                  + Excerpt.quoted(from)
                  + " can't be used, so it is kept under \"params\": "
                  + found.get(0).message(),
              found.get(0).hint()));
    }
  }

  private Map<String, Object> ordered() {
    Map<String, Object> ordered = new LinkedHashMap<>();
    for (String key : ORDER) {
      Object value = values.get(key);
      if (value != null) {
        ordered.put(key, value);
      }
    }
    if (!params.isEmpty()) {
      ordered.put("params", params);
    }
    return ordered;
  }

  /** Returns the key that a line of the header belongs to. */
  private static String key(String text, int line) {
    List<String> lines = text.lines().toList();
    for (int i = Math.min(line, lines.size()) - 1; i >= 0; i--) {
      String words = lines.get(i);
      int colon = words.indexOf(':');
      if (colon > 0 && Character.isLetter(words.charAt(0))) {
        return words.substring(0, colon);
      }
    }
    return "";
  }
}
