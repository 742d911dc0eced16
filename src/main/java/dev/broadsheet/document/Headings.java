package dev.broadsheet.document;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The headings of a document: their anchors and the levels that they have on the page. */
final class Headings {
  private final Anchors anchors;
  private final IdentityHashMap<Node, String> ids = new IdentityHashMap<>();
  private final List<Heading> all = new ArrayList<>();
  private final boolean hasFirstLevel;

  Headings(Document document, Anchors anchors) {
    this.anchors = anchors;
    hasFirstLevel = hasFirstLevel(document);
  }

  private static boolean hasFirstLevel(Document document) {
    for (Node node : document.getChildren()) {
      if (node instanceof com.vladsch.flexmark.ast.Heading heading && heading.getLevel() == 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the heading's level on the page, whose only heading of the first level is its title:
   * where the text has one too, all of its headings move down one.
   */
  int level(com.vladsch.flexmark.ast.Heading heading) {
    return Math.min(6, Math.max(2, heading.getLevel() + (hasFirstLevel ? 1 : 0)));
  }

  /** Returns the heading's anchor: {@code {#its-own}} at its end, or one made from its words. */
  String id(com.vladsch.flexmark.ast.Heading heading) {
    String known = ids.get(heading);
    if (known != null) {
      return known;
    }
    String own = takeOwnId(heading);
    String text = new TextCollectingVisitor().collectAndGetText(heading).strip();
    String id = anchors.of(own.isEmpty() ? text : own);
    ids.put(heading, id);
    all.add(new Heading(level(heading), id, text));
    return id;
  }

  private static String takeOwnId(com.vladsch.flexmark.ast.Heading heading) {
    if (!(heading.getLastChild() instanceof Text last)) {
      return "";
    }
    BasedSequence chars = last.getChars();
    int open = chars.lastIndexOf("{#");
    if (open < 0 || !chars.endsWith("}")) {
      return "";
    }
    last.setChars(chars.subSequence(0, open).trimEnd());
    return chars.subSequence(open + 2, chars.length() - 1).toString();
  }

  List<Heading> all() {
    return List.copyOf(all);
  }
}
