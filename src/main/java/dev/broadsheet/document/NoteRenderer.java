package dev.broadsheet.document;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.VisitHandler;

/** Renders footnotes: their numbers in the text, and the notes at its end. */
final class NoteRenderer {
  private final Rendering rendering;
  private final FootnoteRepository notes;

  NoteRenderer(Rendering rendering, Document document) {
    this.rendering = rendering;
    notes = FootnoteExtension.FOOTNOTES.get(document);
    notes.resolveFootnoteOrdinals();
  }

  VisitHandler<?>[] handlers() {
    return new VisitHandler<?>[] {
      new VisitHandler<>(Footnote.class, this::reference),
      new VisitHandler<>(FootnoteBlock.class, node -> {}),
    };
  }

  private void reference(Footnote note) {
    FootnoteBlock block = note.getFootnoteBlock();
    if (block == null) {
      rendering.warning(
          note,
          "footnote \"" + note.getChars() + "\" has no text",
          "add a line \"" + note.getChars() + ": the text\" to the article");
      rendering.words(note.getChars().toString());
      return;
    }
    int number = block.getFootnoteOrdinal();
    String id = referenceId(number, note.getReferenceOrdinal());
    rendering.anchors().add(id);
    rendering
        .out()
        .raw("<sup class=\"footnote-ref\"><a id=\"" + id + "\" href=\"#fn-" + number + "\"")
        .raw(" role=\"doc-noteref\" aria-label=\"")
        .hole(new BodyPart.Word("footnote.reference", Integer.toString(number)))
        .raw("\">" + number + "</a></sup>");
  }

  /** Adds the notes that the text refers to, in the order of their numbers. */
  void render() {
    if (notes.getReferencedFootnoteBlocks().isEmpty()) {
      return;
    }
    rendering.out().line().raw("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
    rendering.out().hole(new BodyPart.Word("footnotes", "")).raw("\">\n<ol>\n");
    for (FootnoteBlock note : notes.getReferencedFootnoteBlocks()) {
      int number = note.getFootnoteOrdinal();
      rendering.anchors().add("fn-" + number);
      rendering.out().line().raw("<li id=\"fn-" + number + "\">");
      rendering.children(note);
      for (int i = 0; i < note.getFootnoteReferences(); i++) {
        backLink(number, i);
      }
      rendering.out().raw("</li>\n");
    }
    rendering.out().line().raw("</ol>\n</section>\n");
  }

  private void backLink(int number, int reference) {
    rendering
        .out()
        .raw(" <a class=\"footnote-backref\" href=\"#" + referenceId(number, reference) + "\"")
        .raw(" role=\"doc-backlink\" aria-label=\"")
        .hole(new BodyPart.Word("footnote.back", Integer.toString(number)))
        .raw("\">↩\uFE0E</a>");
  }

  private static String referenceId(int number, int reference) {
    return "fnref-" + number + (reference == 0 ? "" : "-" + reference);
  }
}
