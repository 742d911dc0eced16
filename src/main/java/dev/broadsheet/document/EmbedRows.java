package dev.broadsheet.document;

import com.vladsch.flexmark.util.ast.Node;

/** Puts embeds together that stand in a row, with nothing between them that a reader sees. */
final class EmbedRows {
  private EmbedRows() {}

  /** Joins the embeds in a document, and takes out the blocks that show nothing. */
  static void join(Node container) {
    Node next;
    for (Node node = container.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (!(node instanceof EmbedBlock block)) {
        join(node);
        continue;
      }
      block.joinPosts();
      if (block.embeds().isEmpty()
          || (block.getPrevious() instanceof EmbedBlock before && before.takesIn(block))) {
        block.unlink();
      }
    }
  }
}
