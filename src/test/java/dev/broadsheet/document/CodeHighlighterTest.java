package dev.broadsheet.document;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code is coloured, never changed, whatever language it is said to be in. */
class CodeHighlighterTest {
  private static final int CHANGES = 200;

  @ParameterizedTest
  @Timeout(value = 60, unit = SECONDS)
  @ValueSource(
      strings = {
        "apache",
        "bash",
        "bat",
        "c",
        "c#",
        "c++",
        "clojure",
        "css",
        "dart",
        "dockerfile",
        "go",
        "groovy",
        "html",
        "ini",
        "java",
        "javascript",
        "json",
        "kotlin",
        "latex",
        "less",
        "lua",
        "makefile",
        "perl",
        "php",
        "powershell",
        "properties",
        "proto",
        "python",
        "ruby",
        "rust",
        "scala",
        "sql",
        "typescript",
        "vb",
        "xml",
        "yaml",
        "none"
      })
  void leavesTheTextOfCodeAsItIs(String language) throws IOException {
    String code =
        Files.readString(Path.of("test/resources/dev/broadsheet/document/code-languages.md"));
    Random random = new Random(3);
    for (int i = 0; i < CHANGES; i++) {
      String changed = changed(code, random);
      assertThat(text(changed, language)).isEqualTo(changed);
    }
    String hostile = "\"'`/*<!--".repeat(3_000);
    assertThat(text(hostile, language)).isEqualTo(hostile);
  }

  private static String changed(String code, Random random) {
    int start = random.nextInt(code.length());
    int end = Math.min(code.length(), start + random.nextInt(30));
    int from = random.nextInt(code.length());
    return code.substring(from, Math.min(code.length(), from + 40))
        + code.substring(0, start)
        + code.substring(end);
  }

  private static String text(String code, String language) {
    BodyWriter out = new BodyWriter();
    CodeHighlighter.write(code, language, out);
    String markup = out.markup().replaceAll("<span class=\"tok-[a-zA-Z]+\">|</span>", "");
    return Parser.unescapeEntities(markup, false);
  }
}
