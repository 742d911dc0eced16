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

  private final LeakCollector leaks;

  CssScan(LeakCollector leaks) {
    this.leaks = leaks;
  }

  void scan(String css) {
    SourceMapScan.scan(css, leaks);
    CssTokens tokens = new CssTokens(css);
    String construct = "";
    int depth = 0;
    boolean startsDeclaration = true;
    // What stands in @namespace is a name in the form of an address.
    boolean namespace = false;
    while (tokens.next()) {
      switch (tokens.kind()) {
        case URL -> {
          if (!namespace) {
            leaks.fetch("url()", tokens.value());
          }
        }
        case STRING -> {
          if (!construct.isEmpty()) {
            leaks.fetch(construct, tokens.value());
          }
        }
        case FUNCTION -> {
          String name = tokens.value().toLowerCase(Locale.ROOT);
          if (ADDRESS_FUNCTIONS.contains(name) && construct.isEmpty() && !namespace) {
            construct = name + "()";
            depth = 0;
          }
          depth++;
        }
        case AT_KEYWORD -> {
          namespace = tokens.value().equalsIgnoreCase("namespace");
          if (tokens.value().equalsIgnoreCase("import")) {
            construct = "@import";
            depth = 1;
          }
        }
        case IDENT -> {
          if (startsDeclaration && tokens.value().startsWith("--")) {
            construct = "custom property " + tokens.value();
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
              construct = "";
            }
          } else if (sign.equals(";") || sign.equals("{") || sign.equals("}")) {
            construct = "";
            namespace = false;
          }
        }
      }
      startsDeclaration = isBetweenDeclarations(tokens, startsDeclaration);
    }
  }

  private static boolean isBetweenDeclarations(CssTokens tokens, boolean before) {
    if (tokens.kind() != CssTokens.Kind.SIGN) {
      return false;
    }
    String sign = tokens.value();
    return ";{}".contains(sign) || (before && sign.isBlank());
  }
}
