package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The name of a language (BCP 47): {@code nl}, {@code en-GB}, {@code zh-Hant}. */
public final class LanguageTag {
  /** The type of a key whose value is one, in its canonical spelling. */
  public static final FormatType<String> TYPE =
      new FormatType<>(
          "a language tag", LanguageTag::read, "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$");

  private static final int LONGEST_LANGUAGE = 3;

  private LanguageTag() {}

  /** Returns the tag in its canonical spelling, or null where it is not well-formed. */
  public static @Nullable String parse(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      // BCP 47 reserves longer ones: nearly always a language's name in words.
      int length = locale.getLanguage().length();
      return length == 0 || length > LONGEST_LANGUAGE ? null : locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  private static @Nullable String read(String text, Location location, Consumer<Problem> problems) {
    String tag = parse(text);
    if (tag == null) {
      String dashed = parse(text.replace('_', '-'));
      problems.accept(
          Problem.error(
              location,
              Excerpt.quoted(text) + " is not a language tag",
              dashed == null
                  ? "write it as nl, en or pt-BR (BCP 47)"
                  : "did you mean \"" + dashed + "\"?"));
    }
    return tag;
  }
}
