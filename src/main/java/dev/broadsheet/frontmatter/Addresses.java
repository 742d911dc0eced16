package dev.broadsheet.frontmatter;

import dev.broadsheet.data.FieldType;
import dev.broadsheet.data.FormatType;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parts of addresses that an editor can choose. */
final class Addresses {
  static final FieldType<String> SLUG =
      new FormatType<>("the last part of an address", Addresses::slug, "^[^\\s/?#]+$");
  static final FieldType<String> ALIAS =
      new FormatType<>("a path of the site", Addresses::alias, "^/(?!/)[^\\s?#]*$");

  private Addresses() {}

  private static @Nullable String slug(String text, Location location, Consumer<Problem> problems) {
    boolean sound =
        text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0);
    boolean named = text.codePoints().anyMatch(Character::isLetterOrDigit);
    if (sound && named) {
      return text;
    }
    problems.accept(
        Problem.error(
            location,
            "the slug " + Excerpt.quoted(text) + " can't be the last part of an address",
            text.contains("/")
                ? "give the last part only; the folder makes the rest"
                : "use letters, digits, - _ and ."));
    return null;
  }

  private static @Nullable String alias(
      String text, Location location, Consumer<Problem> problems) {
    String hint = null;
    if (!text.startsWith("/") || text.startsWith("//")) {
      hint = "begin it with one /, without the host: /old/place/";
    } else if (Arrays.asList(text.split("[/\\\\]")).contains("..")) {
      hint = "write the whole path, without ..";
    } else if (text.chars().anyMatch(c -> c <= ' ' || c == '?' || c == '#' || c == '\\')) {
      hint = "leave out spaces, backslashes, and all from ? or #";
    }
    if (hint == null) {
      return text;
    }
    problems.accept(
        Problem.error(location, "the alias " + Excerpt.quoted(text) + " is no path", hint));
    return null;
  }
}
