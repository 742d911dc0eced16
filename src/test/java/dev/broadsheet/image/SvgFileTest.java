package dev.broadsheet.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where in a drawing that stands which is left out of it. */
class SvgFileTest {
  private static final String START =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'>~";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<g><script>1</script></g>                    | 2:4 | <script",
        "<g/><script/>                                | 2:5 | <script",
        "<circle r='9' onclick = 'a()' fill='red'/>   | 2:15 | onclick = 'a()'",
        "<circle class=\"a onclick='b'\" onclick=\"c()\"/> | 2:31 | onclick=\"c()\"",
        "<image~  width='4'~  x:href='https://e.example/a.png'~/> | 4:3"
            + " | x:href='https://e.example/a.png'",
        "<g>ééé😀<script/></g>                          | 2:8 | <script",
        "<style>@import 'https://e.example/a.css';</style> | 2:1 | <style",
        "<a x:href='java&#115;cript:a()'><text/></a>  | 2:4 | x:href='java&#115;cript:a()'"
      })
  void isMarked(String drawing, String place, String marked) {
    for (String mark : List.of("", "\uFEFF")) {
      String text = (mark + START + drawing + "</svg>").replace('~', '\n');
      List<Problem> problems = new ArrayList<>();

      SvgFile.clean(new SourceText("a.svg", text), problems::add);

      assertThat(problems).hasSize(1);
      Location at = problems.get(0).location();
      assertThat(at.line() + ":" + at.column()).isEqualTo(place);
      int from = at.lineText().offsetByCodePoints(0, at.column() - 1);
      assertThat(at.lineText().substring(from, at.lineText().offsetByCodePoints(from, at.length())))
          .isEqualTo(marked);
    }
  }

  /** A browser puts it into place, and there is none in the file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value =
          "<!DOCTYPE svg [<!ENTITY e '<script>1</script>'>]><svg xmlns='http://www.w3.org/2000/svg'>&e;</svg>")
  void thatIsDeclaredElsewhereIsToldOf(String text) {
    List<Problem> problems = new ArrayList<>();

    SvgFile.Clean clean = SvgFile.clean(new SourceText("a.svg", text), problems::add);

    assertThat(clean).isNotNull();
    assertThat(clean.text()).doesNotContain("script");
    assertThat(problems).extracting(p -> p.location().file()).containsExactly("a.svg");
  }
}
