package dev.broadsheet.render;

import dev.broadsheet.asset.ThemeFiles;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.nio.charset.StandardCharsets;
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
    return Problem.error(location, firstLine(e.getEditorMessage()), "");
  }

  static Problem of(ThemeFiles theme, TemplateException e) {
    Location location =
        at(
            theme,
            e.getTemplateSourceName(),
            e.getLineNumber(),
            e.getColumnNumber(),
            e.getEndColumnNumber());
    if (e instanceof InvalidReferenceException) {
      String expression = e.getBlamedExpressionString();
      return Problem.error(
          location,
          "\"" + expression + "\" has no value here",
          "write ("
              + expression
              + ")! for nothing in its place, or ask with <#if ("
              + expression
              + ")??>");
    }
    Throwable cause = e.getCause();
    String message =
        cause != null && cause.getMessage() != null
            ? cause.getMessage()
            : e.getMessageWithoutStackTop();
    return Problem.error(location, firstLine(message), "");
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
    SourceText text =
        new SourceText(file.shown(), new String(file.bytes(), StandardCharsets.UTF_8));
    int start = text.offset(line, column);
    int length = endColumn == null || endColumn < column ? 1 : endColumn - column + 1;
    return text.at(start, start + length);
  }

  private static String firstLine(@Nullable String message) {
    String text = message == null ? "the template can't be run" : message.strip();
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end).strip();
    return line.endsWith(".") || line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
  }
}
