package dev.broadsheet.audit;

/** Looks for something in the elements of a page, drawing or feed. */
interface ElementScan {

  /** Looks at an element; each comes once, those within it after it. */
  void element(Tag tag);
}
