package dev.broadsheet.embed;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one kind of element that the code of a network, or another system, leaves in HTML. */
interface ElementReader {

  /** Returns what the form is called in the handbook. */
  String form();

  /**
   * Returns what an element stands for, or null if it is not of this form for sure; the elements
   * within it are then asked for, too.
   */
  EmbedMaker.@Nullable Made read(Element element);
}
