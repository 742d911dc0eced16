package dev.broadsheet.embed;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A language in square brackets, {@code [nl]} or {@code [pt-BR]}, as editors state that of a post
 * or of its translation.
 *
 * @param lang the language (ISO 639-1, with a region or without)
 * @param start where the mark begins, with the white space before it
 * @param end where it ends, with the white space behind it
 */
public record LanguageMark(String lang, int start, int end) {
  private static final String MARK = "\\[([a-z]{2}(?:-[A-Za-z0-9]{2,8})?)\\]";
  private static final Pattern AT_START = Pattern.compile(MARK + "\\s+");
  private static final Pattern WHOLE = Pattern.compile(MARK);
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** Returns the mark of a language; empty where it is unknown, or has no mark. */
  public static String of(@Nullable String lang) {
    String mark = "[" + lang + "]";
    Matcher matcher = WHOLE.matcher(mark);
    return matcher.matches() && isLanguage(matcher) ? mark : "";
  }

  /** Returns the mark that a text begins with, before other words, or null. */
  static @Nullable LanguageMark atStart(String text) {
    Matcher matcher = AT_START.matcher(text);
    return matcher.lookingAt() && isLanguage(matcher)
        ? new LanguageMark(matcher.group(1), 0, matcher.end())
        : null;
  }

  /** Returns the mark that a text ends in, or null. */
  static @Nullable LanguageMark atEnd(String text) {
    int end = text.stripTrailing().length();
    int start = text.lastIndexOf('[', end);
    Matcher matcher = WHOLE.matcher(start < 0 ? "" : text.substring(start, end));
    return matcher.matches() && isLanguage(matcher)
        ? new LanguageMark(
            matcher.group(1), text.substring(0, start).stripTrailing().length(), text.length())
        : null;
  }

  private static boolean isLanguage(Matcher mark) {
    return LANGUAGES.contains(mark.group(1).substring(0, 2));
  }
}
