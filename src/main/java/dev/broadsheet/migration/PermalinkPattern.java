package dev.broadsheet.migration;

import dev.broadsheet.frontmatter.FileNameDate;
import dev.broadsheet.frontmatter.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The patterns by which <a href="https://gohugo.io/configuration/permalinks/">Hugo</a> and <a
 * href="https://jekyllrb.com/docs/permalinks/">Jekyll</a> make addresses.
 */
final class PermalinkPattern {
  private static final Pattern TOKEN = Pattern.compile(":(\\w+)");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*", Pattern.DOTALL);

  private PermalinkPattern() {}

  /**
   * Returns the address of a page.
   *
   * @param folder its section or collection
   * @param name its file's name without ending
   * @param categories its categories
   * @return null where something in the pattern isn't known
   */
  static @Nullable String fill(
      String pattern, OldHeader header, String folder, String name, List<String> categories) {
    StringBuilder address = new StringBuilder();
    Matcher token = TOKEN.matcher(pattern);
    while (token.find()) {
      String value = value(token.group(1), header, folder, name, categories);
      if (value == null) {
        return null;
      }
      token.appendReplacement(address, Matcher.quoteReplacement(value));
    }
    String filled = token.appendTail(address).toString().replaceAll("/{2,}", "/");
    return filled.startsWith("/") ? filled : "/" + filled;
  }

  private static @Nullable String value(
      String token, OldHeader header, String folder, String name, List<String> categories) {
    FileNameDate file = FileNameDate.of(name);
    String slug = header.text("slug").isEmpty() ? file.slug() : header.text("slug");
    return switch (token) {
      case "title" -> folder.startsWith("_") || folder.isEmpty() ? slug : words(header, slug);
      case "slug" -> header.text("slug").isEmpty() ? words(header, slug) : slug;
      case "slugorfilename", "slugorcontentbasename" -> header.text("slug").isEmpty() ? name : slug;
      case "filename", "contentbasename", "name" -> name;
      case "section", "sections", "collection" -> folder.replaceFirst("^_", "");
      case "output_ext" -> ".html";
      case "categories" ->
          categories.stream()
              .map(category -> category.toLowerCase(Locale.ROOT).replace(' ', '-'))
              .collect(Collectors.joining("/"));
      default -> ofDate(token, header, file.date());
    };
  }

  // Hugo's :title and :slug are made of the headline.
  private static String words(OldHeader header, String otherwise) {
    String title = header.text("title").toLowerCase(Locale.ROOT);
    String slug =
        title.strip().replaceAll("[\\s-]+", "-").replaceAll("[^\\p{L}\\p{M}\\p{N}_.-]", "");
    return slug.isEmpty() ? otherwise : slug;
  }

  private static @Nullable String ofDate(
      String token, OldHeader header, @Nullable PartialDate ofName) {
    Matcher date = DATE.matcher(header.text("date"));
    if (!date.matches()) {
      date = DATE.matcher(ofName == null ? "" : ofName.machineForm());
      if (!date.matches()) {
        return null;
      }
    }
    return switch (token) {
      case "year" -> date.group(1);
      case "short_year" -> date.group(1).substring(2);
      case "month" -> date.group(2);
      case "i_month" -> date.group(2).replaceFirst("^0", "");
      case "day" -> date.group(3);
      case "i_day" -> date.group(3).replaceFirst("^0", "");
      default -> null;
    };
  }
}
