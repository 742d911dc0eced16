package dev.broadsheet.document;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Renders footnotes: their numbers in the text, and the notes at its end. */
final class NoteRenderer {
  private static final String PARAGRAPH_END = "</p>\n";

  private final Rendering rendering;
  // Numbered as the text first refers to them; Flexmark's own numbers go by the last reference.
  private final List<FootnoteBlock> notes = new ArrayList<>();
  private final Map<FootnoteBlock, Integer> references = new HashMap<>();

  NoteRenderer(Rendering rendering) {
    this.rendering = rendering;
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
    int times = references.merge(block, 1, Integer::sum);
    if (times == 1) {
      notes.add(block);
    }
    int number = notes.indexOf(block) + 1;
    String id = referenceId(number, times);
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
    // A note may refer to others, which are thereby added, or once more to one before it.
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      int start = rendering.out().length();
      rendering.children(notes.get(i));
      texts.add(rendering.out().cut(start));
    }
    if (texts.isEmpty()) {
      return;
    }
    rendering.out().line().raw("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
    rendering.out().hole(new BodyPart.Word("footnotes", "")).raw("\">\n<ol>\n");
    for (int i = 0; i < texts.size(); i++) {
      note(i + 1, texts.get(i), references.getOrDefault(notes.get(i), 0));
    }
    rendering.out().line().raw("</ol>\n</section>\n");
  }

  private void note(int number, String text, int references) {
    rendering.anchors().add("fn-" + number);
    // The way back stands at the end of the last line, where the note ends in a paragraph.
    String end = text.endsWith(PARAGRAPH_END) ? PARAGRAPH_END : "";
    rendering.out().line().raw("<li id=\"fn-" + number + "\">");
    rendering.out().raw(text.substring(0, text.length() - end.length()));
    for (int time = 1; time <= references; time++) {
      backLink(number, time);
    }
    rendering.out().raw(end).raw("</li>\n");
  }

  private void backLink(int number, int time) {
    String which = number + (time == 1 ? "" : "-" + time);
    rendering
        .out()
        .raw(" <a class=\"footnote-backref\" href=\"#" + referenceId(number, time) + "\"")
        .raw(" role=\"doc-backlink\" aria-label=\"")
        .hole(new BodyPart.Word("footnote.back", which))
        .raw("\">↩\uFE0E" + (time == 1 ? "" : "<sup>" + time + "</sup>") + "</a>");
  }

  private static String referenceId(int number, int time) {
    return "fnref-" + number + (time == 1 ? "" : "-" + (time - 1));
  }
}
