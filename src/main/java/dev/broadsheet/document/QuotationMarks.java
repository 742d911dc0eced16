package dev.broadsheet.document;

import java.util.List;
import java.util.Locale;

/**
 * How a language marks quotations: as the authority on its spelling has it, where this has one in
 * mind for print, and else as CLDR 47 (delimiters) has it.
 */
record QuotationMarks(String open, String close, String innerOpen, String innerClose) {
  private static final QuotationMarks COMMON = new QuotationMarks("“", "”", "‘", "’");
  private static final QuotationMarks LOW = new QuotationMarks("„", "“", "‚", "‘");
  private static final QuotationMarks GUILLEMETS = new QuotationMarks("«", "»", "“", "”");
  private static final QuotationMarks NORWEGIAN = new QuotationMarks("«", "»", "‘", "’");
  private static final QuotationMarks SINGLE_WITHIN = new QuotationMarks("«", "»", "‹", "›");
  private static final QuotationMarks RUSSIAN = new QuotationMarks("«", "»", "„", "“");
  // French sets a narrow no-break space inside its marks.
  private static final QuotationMarks SPACED = new QuotationMarks("«\u202f", "\u202f»", "“", "”");
  private static final QuotationMarks SAME = new QuotationMarks("”", "”", "’", "’");
  // Słownik języka polskiego PWN: others within others are guillemets.
  private static final QuotationMarks POLISH = new QuotationMarks("„", "”", "«", "»");
  private static final QuotationMarks HUNGARIAN = new QuotationMarks("„", "”", "»", "«");
  // Dansk Sprognævn allows several; the newspapers have these.
  private static final QuotationMarks DANISH = new QuotationMarks("»", "«", "›", "‹");

  static QuotationMarks of(Locale language) {
    return switch (language.getLanguage()) {
      case "de" -> isIn(language, "CH", "LI") ? SINGLE_WITHIN : LOW;
      case "cs", "sk", "sl", "hr", "bg", "lt", "et", "is" -> LOW;
      case "pl", "ro" -> POLISH;
      case "hu" -> HUNGARIAN;
      case "fr" -> isIn(language, "CH") ? SINGLE_WITHIN : SPACED;
      case "pt" -> isIn(language, "BR") ? COMMON : GUILLEMETS;
      case "es", "it", "el", "ar" -> GUILLEMETS;
      case "nb", "nn", "no" -> NORWEGIAN;
      case "ru", "uk", "be" -> RUSSIAN;
      case "fa" -> SINGLE_WITHIN;
      case "sv", "fi", "he" -> SAME;
      case "da" -> DANISH;
      default -> COMMON;
    };
  }

  private static boolean isIn(Locale language, String... countries) {
    return List.of(countries).contains(language.getCountry());
  }
}
