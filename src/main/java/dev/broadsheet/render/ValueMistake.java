package dev.broadsheet.render;

import dev.broadsheet.asset.ThemeFiles;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Suggestion;
import freemarker.core.InvalidReferenceException;
import freemarker.core.NonBooleanException;
import freemarker.core.NonHashException;
import freemarker.core.NonMethodException;
import freemarker.core.NonNumericalException;
import freemarker.core.NonSequenceException;
import freemarker.core.NonSequenceOrCollectionException;
import freemarker.core.NonStringException;
import freemarker.core.NonStringOrTemplateOutputException;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Collection;

/** Says in plain words why a template stopped. */
final class ValueMistake {
  private ValueMistake() {}

  /**
   * Returns the mistake.
   *
   * @param place where it is
   * @param known the names of what the template sees, sorted
   */
  static Mistake of(
      TemplateException e, Location place, ThemeFiles theme, Collection<String> known) {
    if (e instanceof FunctionException function) {
      return function.mistake();
    }
    if (e.getCause() instanceof TemplateNotFoundException missing) {
      String name = missing.getTemplateName();
      return new Mistake(
          "there is no template \"" + name + "\"",
          Suggestion.hint(
              name,
              theme.names(),
              "put it into the templates folder; what is elsewhere can't be included"));
    }
    String expression = String.valueOf(e.getBlamedExpressionString());
    if (e instanceof InvalidReferenceException) {
      return noValue(expression, place, known);
    }
    if (e instanceof UnexpectedTypeException) {
      return wrongKind(e, expression);
    }
    if (place.lineText().contains("?new")) {
      return new Mistake("\"?new\" makes an object of Java, and a template may not", "take it out");
    }
    String said = e.getCause() == null ? e.getMessageWithoutStackTop() : e.getCause().getMessage();
    return new Mistake(
        "FreeMarker can't go on here",
        "it says: " + FirstSentence.of(said == null ? "nothing" : said));
  }

  private static Mistake noValue(String expression, Location place, Collection<String> known) {
    String before = place.lineText().substring(0, Math.max(0, place.column() - 1));
    if (before.endsWith("<@")) {
      return new Mistake(
          "there is no macro \"" + expression + "\"",
          "define it with <#macro …>, or import the template that does");
    }
    boolean inner = expression.indexOf('.') >= 0;
    return new Mistake(
        "\"" + expression + "\" has no value here",
        Suggestion.hint(
            expression,
            known.stream().filter(name -> inner == name.indexOf('.') >= 0).toList(),
            "write ("
                + expression
                + ")! for nothing in its place, or ask with <#if ("
                + expression
                + ")??>; the handbook lists what templates see"));
  }

  private static Mistake wrongKind(TemplateException e, String expression) {
    String item = "go through it with <#list " + expression + " as item>…</#list>";
    String is = "\"" + expression + "\" is ";
    if (e instanceof NonStringOrTemplateOutputException || e instanceof NonStringException) {
      return new Mistake(is + "no text", "show one of its parts; if it is a list, " + item);
    } else if (e instanceof NonSequenceOrCollectionException || e instanceof NonSequenceException) {
      return new Mistake(is + "no list", "the handbook tells what it is");
    } else if (e instanceof NonBooleanException) {
      return new Mistake(
          is + "neither true nor false", "ask whether it is there with (" + expression + ")??");
    } else if (e instanceof NonNumericalException) {
      return new Mistake(is + "no number", "the handbook tells what it is");
    } else if (e instanceof NonHashException) {
      return new Mistake(is + "nothing that has parts", "take out what follows its dot");
    } else if (e instanceof NonMethodException) {
      return new Mistake(is + "no function", "take out the brackets behind it");
    }
    return new Mistake(is + "not of the kind that is needed here", "the handbook tells what it is");
  }
}
