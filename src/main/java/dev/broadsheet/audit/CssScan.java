package dev.broadsheet.audit;

import java.util.Locale;
import java.util.Set;

/**
 * Finds what a style sheet, or the value of a style attribute, would fetch. An address counts
 * wherever it may be fetched: in {@code url()}, behind {@code @import}, in a function that takes
 * addresses as strings, and in a custom property, which may end up in any of them.
 */
final class CssScan {
  private static final Set<String> ADDRESS_FUNCTIONS =
      Set.of(
          "url",
          "src",
          "image",
          "image-set",
          "-webkit-image-set",
          "cross-fade",
          "-webkit-cross-fade");

  private static final String IMPORT = "@import";

  private final LeakCollector leaks;

  CssScan(LeakCollector leaks) {
    this.leaks = leaks;
  }

  void scan(String css) {
    SourceMapScan.scan(css, leaks);
    CssTokens tokens = new CssTokens(css);
    String code = "";
    int depth = 0;
    boolean startsDeclaration = true;
    // What stands in @namespace is a name in the form of an address.
    boolean namespace = false;
    while (tokens.next()) {
      switch (tokens.kind()) {
        case URL -> {
          if (!namespace) {
            leaks.fetch(construct(code), "url()", tokens.value());
          }
        }
        case STRING -> {
          if (!code.isEmpty()) {
            leaks.fetch(construct(code), code, tokens.value());
          }
        }
        case FUNCTION -> {
          String name = tokens.value().toLowerCase(Locale.ROOT);
          if (ADDRESS_FUNCTIONS.contains(name) && code.isEmpty() && !namespace) {
            code = name + "()";
            depth = 0;
          }
          depth++;
        }
        case AT_KEYWORD -> {
          namespace = tokens.value().equalsIgnoreCase("namespace");
          if (tokens.value().equalsIgnoreCase("import")) {
            code = IMPORT;
            depth = 1;
          }
        }
        case IDENT -> {
          if (startsDeclaration && tokens.value().startsWith("--")) {
            code = "custom property " + tokens.value();
            depth = 1;
          }
        }
        case SIGN -> {
          String sign = tokens.value();
          if (sign.equals("(")) {
            depth++;
          } else if (sign.equals(")")) {
            depth--;
            if (depth <= 0) {
              code = "";
            }
          } else if (sign.equals(";") || sign.equals("{") || sign.equals("}")) {
            code = "";
            namespace = false;
          }
        }
      }
      startsDeclaration = isBetweenDeclarations(tokens, startsDeclaration);
    }
  }

  private static Construct construct(String code) {
    return code.equals(IMPORT) ? Construct.STYLE_SHEET : Construct.STYLE_ADDRESS;
  }

  private static boolean isBetweenDeclarations(CssTokens tokens, boolean before) {
    if (tokens.kind() != CssTokens.Kind.SIGN) {
      return false;
    }
    String sign = tokens.value();
    return ";{}".contains(sign) || (before && sign.isBlank());
  }
}
