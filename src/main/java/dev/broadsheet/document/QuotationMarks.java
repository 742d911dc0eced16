package dev.broadsheet.document;

import java.util.Locale;

/**
 * How a language marks quotations, as its publishers do (CLDR's delimiters, but for Dutch and
 * English nothing else).
 */
record QuotationMarks(String open, String close, String innerOpen, String innerClose) {
  private static final QuotationMarks COMMON = new QuotationMarks("“", "”", "‘", "’");
  private static final QuotationMarks LOW = new QuotationMarks("„", "“", "‚", "‘");
  private static final QuotationMarks GUILLEMETS = new QuotationMarks("«", "»", "“", "”");
  private static final QuotationMarks RUSSIAN = new QuotationMarks("«", "»", "„", "“");
  // French sets a narrow no-break space inside its marks.
  private static final QuotationMarks SPACED = new QuotationMarks("«\u202f", "\u202f»", "“", "”");
  private static final QuotationMarks SAME = new QuotationMarks("”", "”", "’", "’");
  private static final QuotationMarks POLISH = new QuotationMarks("„", "”", "‚", "’");

  static QuotationMarks of(Locale language) {
    return switch (language.getLanguage()) {
      case "de", "cs", "sk", "sl", "hr", "bg", "lt", "et", "is" -> LOW;
      case "pl", "ro", "hu" -> POLISH;
      case "fr" -> SPACED;
      case "es", "it", "el", "nb", "nn", "no" -> GUILLEMETS;
      case "ru", "uk", "be" -> RUSSIAN;
      case "sv", "fi" -> SAME;
      default -> COMMON;
    };
  }
}
