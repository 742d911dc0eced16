package dev.broadsheet.config;

import dev.broadsheet.config.SiteConfig.PagePlace;
import dev.broadsheet.config.SiteConfig.SectionFolder;
import dev.broadsheet.data.WebAddress;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.Suggestion;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the settings that are texts of a form of their own. */
final class SettingsText {
  /** A name in ASCII of at least two parts, without a wildcard: hosts are allowed one by one. */
  private static final Pattern HOST =
      Pattern.compile("(?:[\\p{Alnum}](?:[\\p{Alnum}-]*[\\p{Alnum}])?\\.)+[\\p{Alnum}-]+");

  private static final Pattern PATH_PART = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+");

  private SettingsText() {}

  static @Nullable String baseUrl(String text, Location location, Consumer<Problem> problems) {
    URI uri = WebAddress.parse(text);
    if (uri == null) {
      problems.accept(
          Problem.error(
              location,
              Excerpt.quoted(text) + " is not a whole web address",
              WebAddress.parse("https://" + text) == null || text.startsWith("/")
                  ? "write it as https://example.org/"
                  : "write https://" + text));
      return null;
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      problems.accept(
          Problem.error(
              location,
              "the site's address " + Excerpt.quoted(text) + " has more than a path",
              "leave out all from ? or #"));
      return null;
    }
    return text.endsWith("/") ? text : text + "/";
  }

  static @Nullable String host(String text, Location location, Consumer<Problem> problems) {
    if (HOST.matcher(text).matches()) {
      return text.toLowerCase(Locale.ROOT);
    }
    URI uri = WebAddress.parse(text);
    problems.accept(
        Problem.error(
            location,
            Excerpt.quoted(text) + " is not the name of one host",
            uri == null || uri.getHost() == null
                ? "write its whole name, such as media.example.org; each host has an entry"
                : "write " + uri.getHost()));
    return null;
  }

  static @Nullable PagePlace pagePlace(String text, Location location, Consumer<Problem> problems) {
    String path = text.startsWith("/") ? text.substring(1) : text;
    path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    boolean sound =
        List.of(path.split("/", -1)).stream().allMatch(part -> PATH_PART.matcher(part).matches());
    if (sound) {
      return new PagePlace(path, location);
    }
    problems.accept(
        Problem.error(
            location,
            Excerpt.quoted(text) + " is no path of the site for a page",
            "write it as /page/ or /about/page/, in letters, digits, - and _"));
    return null;
  }

  static @Nullable ZoneId timeZone(String text, Location location, Consumer<Problem> problems) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      problems.accept(
          Problem.error(
              location,
              "there is no time zone " + Excerpt.quoted(text),
              Suggestion.hint(
                  text,
                  new TreeSet<>(ZoneId.getAvailableZoneIds()),
                  "write it as Europe/Amsterdam (continent and city) or UTC")));
      return null;
    }
  }

  static @Nullable SectionFolder section(
      String text, Location location, Consumer<Problem> problems) {
    String folder = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    List<String> parts = List.of(folder.split("/", -1));
    boolean leaves = parts.contains("") || parts.contains(".") || parts.contains("..");
    if (leaves || folder.indexOf('\\') >= 0) {
      problems.accept(
          Problem.error(
              location,
              Excerpt.quoted(text) + " is not a folder of the content",
              "write its path from the content folder: buitenland or buitenland/azie"));
      return null;
    }
    return new SectionFolder(folder, location);
  }
}
