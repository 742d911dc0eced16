package dev.broadsheet.document;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;

/** A heading and all that stands under it, up to the next heading of its level or above. */
final class SectionBlock extends Block {
  private final Heading heading;

  private SectionBlock(Heading heading) {
    super(heading.getChars());
    this.heading = heading;
  }

  Heading heading() {
    return heading;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Nests the document's blocks into sections as its headings tell. */
  static void nest(Document document) {
    Deque<SectionBlock> open = new ArrayDeque<>();
    Node next;
    for (Node node = document.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof Heading empty && empty.getText().isBlank()) {
        empty.unlink();
      } else if (node instanceof Heading heading) {
        while (!open.isEmpty() && open.peek().heading.getLevel() >= heading.getLevel()) {
          open.pop();
        }
        SectionBlock section = new SectionBlock(heading);
        if (open.isEmpty()) {
          heading.insertBefore(section);
        } else {
          open.peek().appendChild(section);
        }
        open.push(section);
        section.appendChild(heading);
      } else if (!open.isEmpty()) {
        open.peek().appendChild(node);
      }
    }
  }
}
