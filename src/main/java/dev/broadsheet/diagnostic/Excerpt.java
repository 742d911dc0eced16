package dev.broadsheet.diagnostic;

/** Quotes a site's own words in a {@link Problem}. */
public final class Excerpt {
  private static final int LONGEST = 60;

  private Excerpt() {}

  /** Returns the text between double quotes; of a long text, or one of several lines, its start. */
  public static String quoted(String text) {
    String line = text.lines().findFirst().orElse("");
    boolean cut = line.length() < text.stripTrailing().length();
    if (line.codePointCount(0, line.length()) > LONGEST) {
      line = line.substring(0, line.offsetByCodePoints(0, LONGEST));
      cut = true;
    }
    return "\"" + line + (cut ? "…" : "") + "\"";
  }
}
