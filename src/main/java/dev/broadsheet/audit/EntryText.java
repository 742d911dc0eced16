package dev.broadsheet.audit;

import org.jsoup.nodes.DataNode;

/** The text of a feed's entry that was looked through already. */
final class EntryText extends DataNode {
  private final EntryTexts.Found found;

  EntryText(EntryTexts.Found found) {
    super("");
    this.found = found;
  }

  EntryTexts.Found found() {
    return found;
  }
}
