package dev.broadsheet.document;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Renders the blocks of a document: sections, paragraphs, lists, quotations, code. */
final class BlockRenderer {
  private static final ListOptions LIST_OPTIONS = ListOptions.get(MarkdownGrammar.OPTIONS);

  private final Rendering rendering;
  private final Headings headings;
  private final PullQuotes pullQuotes;

  BlockRenderer(Rendering rendering, Headings headings, PullQuotes pullQuotes) {
    this.rendering = rendering;
    this.headings = headings;
    this.pullQuotes = pullQuotes;
  }

  VisitHandler<?>[] handlers() {
    return new VisitHandler<?>[] {
      new VisitHandler<>(SectionBlock.class, this::section),
      new VisitHandler<>(com.vladsch.flexmark.ast.Heading.class, this::heading),
      new VisitHandler<>(Paragraph.class, this::paragraph),
      new VisitHandler<>(BlockQuote.class, this::blockQuote),
      new VisitHandler<>(BulletList.class, node -> rendering.block("ul", node)),
      new VisitHandler<>(OrderedList.class, this::orderedList),
      new VisitHandler<>(BulletListItem.class, this::listItem),
      new VisitHandler<>(OrderedListItem.class, this::listItem),
      new VisitHandler<>(TaskListItem.class, this::taskItem),
      new VisitHandler<>(DefinitionList.class, node -> rendering.block("dl", node)),
      new VisitHandler<>(DefinitionTerm.class, node -> element("dt", node)),
      new VisitHandler<>(DefinitionItem.class, node -> element("dd", node)),
      new VisitHandler<>(FencedCodeBlock.class, this::fencedCode),
      new VisitHandler<>(IndentedCodeBlock.class, this::indentedCode),
      new VisitHandler<>(ThematicBreak.class, node -> rendering.out().line().raw("<hr>\n")),
      new VisitHandler<>(HtmlBlock.class, this::html),
      new VisitHandler<>(HtmlCommentBlock.class, this::comment),
      new VisitHandler<>(Reference.class, node -> {}),
      new VisitHandler<>(AbbreviationLine.class, node -> {}),
      new VisitHandler<>(EmbedBlock.class, rendering::embeds),
    };
  }

  private void section(SectionBlock section) {
    String id = headings.id(section.heading());
    rendering.out().line().raw("<section aria-labelledby=\"").text(id).raw("\">\n");
    rendering.children(section);
    rendering.out().line().raw("</section>\n");
  }

  private void heading(com.vladsch.flexmark.ast.Heading heading) {
    int level = headings.add(heading);
    rendering.out().line().raw("<h" + level + " id=\"").text(headings.id(heading)).raw("\">");
    rendering.children(heading);
    rendering.out().raw("</h" + level + ">\n");
  }

  private void paragraph(Paragraph paragraph) {
    if (paragraph.getFirstChild() == null) {
      return;
    }
    if (isTight(paragraph)) {
      checkbox(paragraph);
      rendering.children(paragraph);
    } else if (Pictures.isAlone(paragraph)) {
      rendering.out().line();
      Pictures.renderAlone(rendering, paragraph);
      rendering.out().line();
    } else {
      rendering.out().line().raw("<p>");
      checkbox(paragraph);
      rendering.children(paragraph);
      rendering.out().raw("</p>\n");
    }
  }

  private static boolean isTight(Paragraph paragraph) {
    if (!(paragraph.getParent() instanceof ParagraphItemContainer item)) {
      return false;
    }
    if (item instanceof TaskListItem task) {
      return task.isInTightList();
    }
    boolean alone = paragraph.getPrevious() == null && paragraph.getNext() == null;
    return (alone || !(item instanceof DefinitionItem))
        && item.isParagraphWrappingDisabled(paragraph, LIST_OPTIONS, MarkdownGrammar.OPTIONS);
  }

  private void blockQuote(BlockQuote quote) {
    MarkedQuote marked = MarkedQuote.of(quote);
    if (marked == null) {
      rendering.block("blockquote", quote);
      return;
    }
    marked.removeMarker();
    if (marked.kind().isAlert()) {
      alert(quote, marked.kind().key());
    } else {
      pullQuotes.render(marked);
    }
  }

  private void alert(BlockQuote quote, String kind) {
    rendering.out().line().raw("<div class=\"alert alert-" + kind + "\">\n");
    rendering.out().raw("<p class=\"alert-title\">");
    rendering.out().hole(new BodyPart.Word("alert." + kind, "")).raw("</p>\n");
    rendering.children(quote);
    rendering.out().line().raw("</div>\n");
  }

  private void orderedList(OrderedList list) {
    int start = list.getStartNumber();
    rendering.out().line().raw(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n");
    rendering.children(list);
    rendering.out().line().raw("</ol>\n");
  }

  private void listItem(ListItem item) {
    element("li", item);
  }

  private void taskItem(TaskListItem item) {
    rendering.out().line().raw("<li class=\"task-list-item\">");
    if (!(item.getFirstChild() instanceof Paragraph)) {
      checkbox(item);
    }
    rendering.children(item);
    rendering.out().raw("</li>\n");
  }

  private void checkbox(Paragraph paragraph) {
    if (paragraph.getParent() instanceof TaskListItem item && paragraph.getPrevious() == null) {
      checkbox(item);
    }
  }

  private void checkbox(TaskListItem item) {
    boolean done = item.isItemDoneMarker();
    rendering.out().raw("<input type=\"checkbox\" disabled").raw(done ? " checked" : "");
    rendering.out().raw(" aria-label=\"");
    rendering.out().hole(new BodyPart.Word(done ? "task.done" : "task.open", "")).raw("\"> ");
  }

  private void fencedCode(FencedCodeBlock code) {
    String language =
        code.getInfoDelimitedByAny(com.vladsch.flexmark.util.misc.CharPredicate.SPACE_TAB)
            .unescape();
    rendering.out().line().raw("<pre><code");
    if (!language.isEmpty()) {
      rendering.out().raw(" class=\"language-").text(language).raw("\"");
    }
    rendering.out().raw(">");
    CodeHighlighter.write(code.getContentChars().normalizeEOL(), language, rendering.out());
    rendering.out().raw("</code></pre>\n");
  }

  private void indentedCode(IndentedCodeBlock code) {
    rendering.out().line().raw("<pre><code>");
    rendering.out().text(code.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
    rendering.out().raw("</code></pre>\n");
  }

  private void html(HtmlBlockBase block) {
    String end = UnclosedHtml.missingEnd(block.getChars().toString());
    if (end != null) {
      rendering.error(
          block,
          "nothing ends this HTML, so that all behind it is a part of it",
          "end it with " + end + "; a plain < is written &lt;");
      return;
    }
    if (UnclosedHtml.endsWithin(block.getContentChars().normalizeEOL())) {
      rendering.error(
          block,
          "this HTML ends within a tag or a comment",
          "close it before the next blank line; a plain < is written &lt;");
      return;
    }
    rendering.out().line();
    rendering.foreign(block);
    rendering.out().line();
  }

  // What stands behind a comment on its last line is part of the block.
  private void comment(HtmlCommentBlock block) {
    BasedSequence source = block.getChars().trimEnd();
    if (source.indexOf("-->") != source.length() - 3) {
      html(block);
    }
  }

  private void element(String tag, Node node) {
    rendering.out().line().raw("<" + tag + ">");
    rendering.children(node);
    rendering.out().raw("</" + tag + ">\n");
  }
}
