package dev.broadsheet.render;

import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.embed.QuotedPost;
import dev.broadsheet.frontmatter.PartialDate;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Pictured;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/** What a template gave to a function. */
final class Arguments {
  private final String function;
  private final List<?> arguments;

  Arguments(String function, List<?> arguments) {
    this.function = function;
    this.arguments = arguments;
  }

  /** Returns the value at a place as the Java value that it is. */
  <T> T at(int index, Class<T> type) throws TemplateModelException {
    Object value = index < arguments.size() ? arguments.get(index) : null;
    Object plain =
        value instanceof AdapterTemplateModel adapter ? adapter.getAdaptedObject(type) : value;
    if (type == String.class && value instanceof TemplateScalarModel scalar) {
      plain = scalar.getAsString();
    }
    if (!type.isInstance(plain)) {
      throw new FunctionException(
          function + "(…) needs " + kind(type) + (index == 0 ? "" : " as value " + (index + 1)),
          "give it between the brackets; see the handbook on templates");
    }
    return type.cast(plain);
  }

  private static String kind(Class<?> type) {
    if (type == String.class) {
      return "a text";
    } else if (type == PartialDate.class) {
      return "a date";
    } else if (type == Article.class) {
      return "an article";
    } else if (type == Pictured.class) {
      return "an article or a profile";
    } else if (type == ShownPicture.class) {
      return "a picture";
    }
    return type == QuotedPost.class ? "a post" : type == MediaCard.class ? "a card" : "a value";
  }

  /** Returns the whole number at a place. */
  long number(int index) throws TemplateModelException {
    if (index < arguments.size() && arguments.get(index) instanceof TemplateNumberModel number) {
      return number.getAsNumber().longValue();
    }
    throw new FunctionException(
        function + "(…) needs a number as value " + (index + 1),
        "give it between the brackets; see the handbook on templates");
  }

  /** Returns the values from a place on as text. */
  Object[] texts(int from) throws TemplateModelException {
    Object[] texts = new Object[Math.max(0, arguments.size() - from)];
    for (int i = 0; i < texts.length; i++) {
      Object value = arguments.get(from + i);
      texts[i] =
          value instanceof TemplateNumberModel number
              ? number.getAsNumber().toString()
              : at(from + i, String.class);
    }
    return texts;
  }
}
