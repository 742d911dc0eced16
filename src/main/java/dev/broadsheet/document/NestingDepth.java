package dev.broadsheet.document;

import com.vladsch.flexmark.util.ast.Node;

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
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (!node.equals(root) && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      if (node.equals(root)) {
        return root;
      }
      node = node.getNext();
    }
    return node;
  }
}
