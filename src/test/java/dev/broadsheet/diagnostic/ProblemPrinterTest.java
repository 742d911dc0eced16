package dev.broadsheet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {

  @Test
  void printsPlaceMessageLineCaretsAndHint() {
    SourceText source =
        new SourceText("content/buitenland/kaboel.md", "---\nx: y\ntitel: Kaboel valt\n");
    Problem problem =
        Problem.error(
            source.at(9, 14), "unknown key \"titel\" in front matter", "did you mean \"title\"?");

    assertThat(ProblemPrinter.print(List.of(problem)))
        .isEqualTo(
            """
            content/buitenland/kaboel.md:3:1: error: unknown key "titel" in front matter
                3 | titel: Kaboel valt
                  | ^^^^^
                did you mean "title"?
            """);
  }

  @Test
  void sortsByFileLineAndColumnWhateverTheSeverity() {
    SourceText a = new SourceText("a.md", "one\ntwo three");
    List<Problem> problems =
        List.of(
            Problem.error(Location.ofFile("b.md"), "unreadable", ""),
            Problem.error(a.at(8, 13), "third", ""),
            Problem.warning(a.at(4, 7), "second", "mend it\nsoon"),
            Problem.error(a.at(0, 3), "first", ""));

    assertThat(ProblemPrinter.print(problems))
        .isEqualTo(
            """
            a.md:1:1: error: first
                1 | one
                  | ^^^
            a.md:2:1: warning: second
                2 | two three
                  | ^^^
                mend it
                soon
            a.md:2:5: error: third
                2 | two three
                  |     ^^^^^
            b.md: error: unreadable
            """);
  }

  @Test
  void marksNothingWhereAWholeLineIsMeant() {
    Location line = new Location("a.md", 12, 0, 0, "some text");

    assertThat(ProblemPrinter.print(List.of(Problem.error(line, "wrong", ""))))
        .isEqualTo("a.md:12: error: wrong\n    12 | some text\n");
  }

  @Test
  void alignsCaretsBehindTabsWideAndCombiningCharacters() {
    assertCarets("\ta\tbad", "bad", "    a   bad", "        ^^^");
    assertCarets("日本語 bad", "bad", "日本語 bad", "       ^^^");
    assertCarets("😀👍🏽 bad", "bad", "😀👍🏽 bad", "     ^^^");
    assertCarets("👩‍👧 bad", "bad", "👩‍👧 bad", "   ^^^");
    assertCarets("e\u0301 bad", "bad", "e\u0301 bad", "  ^^^");
    assertCarets("x 日本 y", "日本", "x 日本 y", "  ^^^^");
    assertCarets("a\u202Eb bad", "bad", "a<U+202E>b bad", "           ^^^");
  }

  @Test
  void cutsALongLineAroundTheCarets() {
    String before = "word ".repeat(100);
    assertCarets(
        before + "bad" + " word".repeat(100),
        "bad",
        "…" + "word ".repeat(8) + "bad" + " word".repeat(15) + " w…",
        " ".repeat(41) + "^^^");
    assertCarets(
        before + "bad", "bad", "…d " + "word ".repeat(23) + "bad", " ".repeat(118) + "^^^");
    assertCarets("bad " + before, "bad", "bad " + "word ".repeat(23) + "w…", "^^^");
  }

  @Test
  void cutsCaretsWithTheLine() {
    String line = "x".repeat(500);
    assertCarets(line, line, "x".repeat(120) + "…", "^".repeat(120));
  }

  @Test
  void makesControlCharactersInMessagesVisible() {
    Problem problem = Problem.error(Location.ofFile("a\n.md"), "no \"\u001B[31m\"", "\u0007");

    assertThat(ProblemPrinter.print(List.of(problem)))
        .isEqualTo("a<U+000A>.md: error: no \"<U+001B>[31m\"\n    <U+0007>\n");
  }

  private static void assertCarets(String line, String marked, String shown, String carets) {
    int start = line.indexOf(marked);
    Location location = new SourceText("a", line).at(start, start + marked.length());
    assertThat(ProblemPrinter.print(List.of(Problem.error(location, "x", ""))).lines().skip(1))
        .containsExactly("    1 | " + shown, "      | " + carets);
  }
}
