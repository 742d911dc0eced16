package dev.broadsheet.render;

import dev.broadsheet.asset.ThemeFiles;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Says what FreeMarker found wrong in a template, in the words and at the place that help. */
final class TemplateProblem {
  private TemplateProblem() {}

  static Problem of(ThemeFiles theme, ParseException e) {
    Location location =
        at(
            theme,
            e.getTemplateName(),
            e.getLineNumber(),
            e.getColumnNumber(),
            e.getEndColumnNumber());
    return problem(location, SyntaxMistake.of(String.valueOf(e.getEditorMessage())));
  }

  /**
   * Returns the problem of a template that stopped.
   *
   * @param known the names of what it sees, sorted
   */
  static Problem of(ThemeFiles theme, TemplateException e, Collection<String> known) {
    if (e.getCause() instanceof ParseException included) {
      return of(theme, included);
    }
    Location location =
        at(
            theme,
            e.getTemplateSourceName(),
            e.getLineNumber(),
            e.getColumnNumber(),
            e.getEndColumnNumber());
    return problem(location, ValueMistake.of(e, location, theme, known));
  }

  /** Returns the problem of a template or macro that calls itself. */
  static Problem endless(ThemeFiles theme, String name) {
    return problem(
        at(theme, name, null, null, null),
        new Mistake(
            "a macro or template calls itself without end",
            "let it call itself only within an <#if> that is false in the end"));
  }

  private static Problem problem(Location location, Mistake mistake) {
    return Problem.error(location, mistake.message(), mistake.hint());
  }

  private static Location at(
      ThemeFiles theme,
      @Nullable String name,
      @Nullable Integer line,
      @Nullable Integer column,
      @Nullable Integer endColumn) {
    ThemeFiles.ThemeFile file = name == null ? null : theme.find(name);
    if (file == null) {
      return Location.ofFile(name == null ? "templates" : name);
    }
    if (line == null || column == null || line < 1) {
      return Location.ofFile(file.shown());
    }
    SourceText text = new SourceText(file.shown(), file.text());
    int start = text.offset(line, column);
    int length = endColumn == null || endColumn < column ? 1 : endColumn - column + 1;
    return text.at(start, start + length);
  }
}
