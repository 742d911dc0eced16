package dev.broadsheet.render;

import freemarker.template.TemplateModelException;

/** What a template asked of one of our functions in vain, with the way out. */
final class FunctionException extends TemplateModelException {
  private static final long serialVersionUID = 1L;
  private final transient Mistake mistake;

  FunctionException(String message, String hint) {
    this(new Mistake(message, hint));
  }

  FunctionException(Mistake mistake) {
    super(mistake.message());
    this.mistake = mistake;
  }

  // The message of the exception itself has FreeMarker's stack in it.
  Mistake mistake() {
    return mistake;
  }
}
