package dev.broadsheet.audit;

import org.jsoup.nodes.Element;

/** Looks for something in the elements of a page, drawing or feed. */
interface ElementScan {

  /**
   * Looks at an element; each comes once, those within it after it.
   *
   * @param tag its name in lower case, without a prefix
   */
  void element(Element element, String tag);
}
