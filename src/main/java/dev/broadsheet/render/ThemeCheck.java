package dev.broadsheet.render;

import dev.broadsheet.asset.ThemeFiles;
import dev.broadsheet.content.SourceReader;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * Checks that the site's own templates and words can be read at all, whichever of them are used.
 */
public final class ThemeCheck {
  private static final List<String> TEXTS = List.of(".ftlh", ".ftlx", ".ftl", ".properties");

  private ThemeCheck() {}

  /**
   * Reports templates and lists of words that can't be read, or not as UTF-8.
   *
   * @param theme the theme
   * @param folder the site's own templates
   * @param shown the folder as messages name it
   */
  public static void check(
      ThemeFiles theme, Path folder, String shown, Consumer<Problem> problems) {
    for (String name : theme.names()) {
      if (TEXTS.stream().anyMatch(name::endsWith)) {
        SourceText text = SourceReader.read(folder.resolve(name), shown + "/" + name, problems);
        if (text != null && name.endsWith(".properties")) {
          words(text, problems);
        }
      }
    }
  }

  private static void words(SourceText text, Consumer<Problem> problems) {
    try {
      new Properties().load(new StringReader(text.text()));
    } catch (IllegalArgumentException e) {
      int at = Math.max(0, text.text().indexOf("\\u"));
      problems.accept(
          Problem.error(
              text.at(at, at + 2),
              "a \\u is not followed by four digits",
              "write the letter itself, or two backslashes for one"));
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be read", e);
    }
  }
}
