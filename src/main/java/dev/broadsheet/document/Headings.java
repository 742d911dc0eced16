package dev.broadsheet.document;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The headings of a document: their anchors and the levels that they have on the page. */
final class Headings {
  private final Anchors anchors;
  private final TypedWords typed;
  private final IdentityHashMap<Node, String> ids = new IdentityHashMap<>();
  private final List<Heading> all = new ArrayList<>();
  private int last = 1;

  /**
   * @param text the file that the document stands in
   */
  Headings(String text, Document document, Anchors anchors, TypedWords typed) {
    this.anchors = anchors;
    this.typed = typed;
    reserveOwnIds(text, document);
  }

  // Ids that the author gave come first, so that no other heading takes them.
  private void reserveOwnIds(String text, Document document) {
    if (!text.contains("{#")) {
      return;
    }
    for (Node node : document.getDescendants()) {
      if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
        String own = takeOwnId(heading);
        if (!own.isEmpty()) {
          ids.put(heading, anchors.own(own));
        }
      }
    }
  }

  private static String takeOwnId(com.vladsch.flexmark.ast.Heading heading) {
    if (!(heading.getLastChild() instanceof Text last)) {
      return "";
    }
    BasedSequence chars = last.getChars();
    int open = chars.lastIndexOf("{#");
    if (open < 0 || !chars.endsWith("}") || chars.indexOfAny(CharPredicate.WHITESPACE, open) >= 0) {
      return "";
    }
    last.setChars(chars.subSequence(0, open).trimEnd());
    return chars.subSequence(open + 2, chars.length() - 1).toString();
  }

  /** Returns the heading's anchor: {@code {#its-own}} at its end, or one made from its words. */
  String id(com.vladsch.flexmark.ast.Heading heading) {
    return ids.computeIfAbsent(heading, h -> anchors.of(typed.all(h)));
  }

  /**
   * Notes a heading as the next of the text, and returns the level that it has on the page: as deep
   * as its section is nested, below the title. So no level is skipped and none is the title's,
   * whatever number of signs the author chose.
   */
  int add(com.vladsch.flexmark.ast.Heading heading) {
    int sections = 0;
    for (Node node = heading.getParent(); node != null; node = node.getParent()) {
      sections += node instanceof SectionBlock ? 1 : 0;
    }
    boolean opensSection = heading.getParent() instanceof SectionBlock;
    int below = sections + 2;
    int level =
        opensSection
            ? sections + 1
            : Math.max(below, Math.min(heading.getLevel(), Math.max(below, last + 1)));
    last = Math.min(6, level);
    // A quotation's headings are not the article's.
    if (heading.getAncestorOfType(BlockQuote.class) == null) {
      all.add(new Heading(last, id(heading), typed.all(heading)));
    }
    return last;
  }

  List<Heading> all() {
    return List.copyOf(all);
  }
}
