package dev.broadsheet.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/** Markup that Broadsheet made, which templates put in as it is, and text made into markup. */
final class Markup {
  private Markup() {}

  static TemplateHTMLOutputModel of(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("HTML markup can always be wrapped", e);
    }
  }

  /** Returns text as the content of an element or of a quoted attribute. */
  static String escape(String text) {
    return HTMLOutputFormat.INSTANCE.escapePlainText(text);
  }
}
