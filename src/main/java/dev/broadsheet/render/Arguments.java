package dev.broadsheet.render;

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
      throw new TemplateModelException(
          function + "(…) takes a " + type.getSimpleName() + " as argument " + (index + 1));
    }
    return type.cast(plain);
  }

  /** Returns the whole number at a place. */
  long number(int index) throws TemplateModelException {
    if (index < arguments.size() && arguments.get(index) instanceof TemplateNumberModel number) {
      return number.getAsNumber().longValue();
    }
    throw new TemplateModelException(function + "(…) takes a number as argument " + (index + 1));
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
