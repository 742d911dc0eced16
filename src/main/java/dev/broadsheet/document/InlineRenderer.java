package dev.broadsheet.document;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Renders what stands within a line: words, emphasis, links, code. */
final class InlineRenderer {
  private final Rendering rendering;
  private int linkDepth;

  InlineRenderer(Rendering rendering) {
    this.rendering = rendering;
  }

  VisitHandler<?>[] handlers() {
    return new VisitHandler<?>[] {
      new VisitHandler<>(Text.class, this::text),
      new VisitHandler<>(TextBase.class, rendering::children),
      new VisitHandler<>(HtmlEntity.class, node -> rendering.words(node.getChars().unescape())),
      new VisitHandler<>(SoftLineBreak.class, node -> rendering.out().raw("\n")),
      new VisitHandler<>(HardLineBreak.class, node -> rendering.out().raw("<br>\n")),
      new VisitHandler<>(Emphasis.class, node -> element("em", node)),
      new VisitHandler<>(StrongEmphasis.class, node -> element("strong", node)),
      new VisitHandler<>(Strikethrough.class, node -> element("del", node)),
      new VisitHandler<>(Code.class, this::code),
      new VisitHandler<>(Link.class, node -> link(node, node.getUrl(), node.getTitle())),
      new VisitHandler<>(LinkRef.class, this::linkReference),
      new VisitHandler<>(AutoLink.class, this::autoLink),
      new VisitHandler<>(MailLink.class, this::mailLink),
      new VisitHandler<>(Image.class, node -> Pictures.render(rendering, node)),
      new VisitHandler<>(ImageRef.class, node -> Pictures.render(rendering, node)),
      new VisitHandler<>(HtmlInline.class, rendering::foreign),
      new VisitHandler<>(HtmlInlineComment.class, node -> {}),
    };
  }

  private void text(Text node) {
    String source = node.getChars().toString();
    if (linkDepth > 0) {
      words(node, source, 0, source.length());
      return;
    }
    for (AutoLinks.Part part : AutoLinks.cut(source)) {
      if (part.url() == null) {
        words(node, source, part.start(), part.end());
      } else {
        link(source.substring(part.start(), part.end()), Hrefs.external(part.url()));
      }
    }
  }

  private void words(Text node, String source, int start, int end) {
    int from = start;
    for (Abbreviations.Use use : rendering.abbreviations().in(source, start, end)) {
      rendering.words(rendering.typed().of(node, source, from, use.start()));
      rendering.out().raw("<abbr title=\"").text(use.meaning()).raw("\">");
      rendering.words(rendering.typed().of(node, source, use.start(), use.end()));
      rendering.out().raw("</abbr>");
      from = use.end();
    }
    rendering.words(rendering.typed().of(node, source, from, end));
  }

  /** CommonMark 0.31, section 6.1: line ends become spaces, one space is taken off both ends. */
  private void code(Code node) {
    String code = node.getText().toString().replace('\n', ' ');
    boolean padded =
        code.length() > 2 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    rendering.out().raw("<code>");
    rendering.words(padded ? code.substring(1, code.length() - 1) : code);
    rendering.out().raw("</code>");
  }

  private void link(Node node, BasedSequence url, BasedSequence title) {
    if (linkDepth > 0) {
      rendering.children(node);
      return;
    }
    String href = Hrefs.of(rendering, node, url.unescape());
    if (href == null) {
      rendering.children(node);
      return;
    }
    rendering.out().raw("<a href=\"").raw(href);
    if (title.isNotNull()) {
      rendering.out().raw("\" title=\"").text(title.unescape());
    }
    rendering.out().raw("\">");
    linkDepth++;
    rendering.children(node);
    linkDepth--;
    rendering.out().raw("</a>");
  }

  private void linkReference(LinkRef node) {
    Reference reference = rendering.reference(node);
    if (reference != null) {
      link(node, reference.getUrl(), reference.getTitle());
      return;
    }
    rendering.out().raw("[");
    rendering.children(node);
    rendering.out().raw("]");
    if (!node.isReferenceTextCombined()) {
      rendering.words("[" + node.getReference().unescape() + "]");
    }
  }

  private void autoLink(AutoLink node) {
    String text = node.getText().toString();
    String href = Hrefs.of(rendering, node, text);
    if (href == null) {
      rendering.words(text);
      return;
    }
    link(text, href);
  }

  private void mailLink(MailLink node) {
    String address = node.getText().unescape();
    link(address, Hrefs.external("mailto:" + address));
  }

  private void link(String words, String href) {
    rendering.out().raw("<a href=\"").raw(href).raw("\">");
    rendering.words(words);
    rendering.out().raw("</a>");
  }

  private void element(String tag, Node node) {
    rendering.out().raw("<" + tag + ">");
    rendering.children(node);
    rendering.out().raw("</" + tag + ">");
  }
}
