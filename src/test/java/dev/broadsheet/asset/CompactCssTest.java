package dev.broadsheet.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A style sheet loses what has no meaning, and nothing else. */
class CompactCssTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "`a  {  color : red ; }` => `a { color : red ; }`",
        "`  a { }` => `a { }`",
        "`a\n\n\n  b { }` => `a\nb { }`",
        "`a {} \n b {}` => `a {}\nb {}`",
        "`a\t b {}` => `a b {}`",
        "`/* x */ a { } /* y */` => `a { }`",
        "`/*! licence */ a { }` => `/*! licence */ a { }`",
        "`a/* x */b { }` => `a/**/b { }`",
        "`a /* x */ b { }` => `a b { }`",
        "`a { } /* never ended` => `a { }`",
        "`a::after { content: \"/* x */  \\\"  '\" }` => `a::after { content: \"/* x */  \\\"  '\" }`",
        "`a::after { content: '  \"  ' }` => `a::after { content: '  \"  ' }`",
        "`a { content: \"never ended  \n}  b { }` => `a { content: \"never ended  \n} b { }`",
        "`a { background: url( a'b/*c*/.png ) }` => `a { background: url( a'b/*c*/.png ) }`",
        "`a { background: URL(  \"a  b.png\"  ) }` => `a { background: URL( \"a  b.png\" ) }`",
        "`.a\\/*b  { }` => `.a\\/*b { }`",
        "`a { --x: ; --y:  { } }` => `a { --x: ; --y: { } }`",
        "`a { width: calc(1px  +  2px) }` => `a { width: calc(1px + 2px) }`",
      })
  void compacts(String css, String compact) {
    assertThat(CompactCss.of(css).stripTrailing()).isEqualTo(compact);
    assertThat(CompactCss.of(compact)).isEqualTo(compact);
  }

  @Test
  void leavesOutATenthOfTheThemesSheet() throws IOException {
    String css = Files.readString(Path.of("../templates/assets/broadsheet.css"));
    String compact = CompactCss.of(css);

    assertThat(compact).doesNotContain("/*").doesNotContain("\n\n").doesNotContain("  ");
    assertThat(compact.length()).isLessThan(css.length() * 9 / 10);
    assertThat(withoutSpace(compact))
        .isEqualTo(withoutSpace(css.replaceAll("(?s)/\\*.*?\\*/", "")));
  }

  private static String withoutSpace(String css) {
    return css.replaceAll("\\s+", "");
  }
}
