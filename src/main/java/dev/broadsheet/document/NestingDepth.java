package dev.broadsheet.document;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** How deep quotations, lists and emphasis lie in each other. */
final class NestingDepth {
  /** More than any text needs, and few enough for every thread's stack. */
  static final int MOST = 200;

  private NestingDepth() {}

  /** Returns the first node that lies too deep, or the root where none does. */
  static Node firstTooDeep(Node root) {
    int depth = 0;
    Node node = root;
    while (depth <= MOST) {
      Node child = node.getFirstChild();
      if (child != null) {
        node = child;
        depth++;
        continue;
      }
      Node next = node.getNext();
      while (next == null && !node.equals(root)) {
        node = parent(node, root);
        depth--;
        next = node.getNext();
      }
      if (next == null || node.equals(root)) {
        return root;
      }
      node = next;
    }
    return node;
  }

  // Below the root every node has a parent.
  private static Node parent(Node node, Node root) {
    @Nullable Node parent = node.getParent();
    return parent == null ? root : parent;
  }
}
