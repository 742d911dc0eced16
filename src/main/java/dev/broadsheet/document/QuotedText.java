package dev.broadsheet.document;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextContainer;
import dev.broadsheet.embed.Pasted;
import dev.broadsheet.embed.PostPicture;
import dev.broadsheet.embed.PostText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The words of a blockquote, as a post has them: links and line breaks are kept; the signs of
 * emphasis, lists and the like stand as they were written, since they are the poster's own.
 */
final class QuotedText {
  private QuotedText() {}

  static Pasted.Quote of(Node blockQuote) {
    List<List<PostText.Run>> paragraphs = new ArrayList<>();
    List<Pasted.Nested> nested = new ArrayList<>();
    List<PostPicture> pictures = new ArrayList<>();
    for (Node block : blockQuote.getChildren()) {
      if (block instanceof BlockQuote) {
        nested.add(new Pasted.Nested(paragraphs.size(), of(block)));
        continue;
      }
      PostPicture picture =
          block instanceof HtmlBlock html ? picture(html.getContentChars().toString()) : null;
      if (picture != null) {
        pictures.add(picture);
        continue;
      }
      Paragraphs paragraph = new Paragraphs(pictures);
      if (block instanceof Paragraph) {
        paragraph.inlines(block);
      } else {
        paragraph.lines(block.getChars().toString());
      }
      if (!paragraph.runs.isEmpty()) {
        paragraphs.add(paragraph.finish());
      }
    }
    return new Pasted.Quote(new PostText(List.copyOf(paragraphs)), nested, pictures);
  }

  /** One paragraph under construction. */
  private static final class Paragraphs {
    private final List<PostText.Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<PostPicture> pictures;

    Paragraphs(List<PostPicture> pictures) {
      this.pictures = pictures;
    }

    List<PostText.Run> finish() {
      flush();
      return List.copyOf(runs);
    }

    void inlines(Node parent) {
      for (Node node : parent.getChildren()) {
        inline(node);
      }
      flush();
    }

    private void inline(Node node) {
      PostPicture html = node instanceof HtmlInline ? picture(node.getChars().toString()) : null;
      if (node instanceof Text || node instanceof HtmlEntity) {
        words.append(node.getChars().unescape());
      } else if (node instanceof SoftLineBreak) {
        words.append('\n');
      } else if (node instanceof HardLineBreak) {
        add(new PostText.Break());
      } else if (node instanceof TextBase) {
        node.getChildren().forEach(this::inline);
      } else if (node instanceof Image image && !Pictures.isElsewhere(image.getUrl().unescape())) {
        String alt = textOf(image);
        pictures.add(new PostPicture(image.getUrl().unescape(), alt.isBlank() ? null : alt));
      } else if (html != null) {
        pictures.add(html);
      } else if (node instanceof AutoLink link) {
        link(link.getText().toString(), link.getText().toString());
      } else if (node instanceof Link link) {
        link(textOf(link), link.getUrl().unescape());
      } else {
        words.append(node.getChars());
      }
    }

    /** Adds the lines of a block that is no paragraph, without the quotation's own signs. */
    void lines(String source) {
      String[] lines = source.strip().split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          add(new PostText.Break());
        }
        String line = lines[i].strip();
        words.append(i > 0 && line.startsWith(">") ? line.substring(1).strip() : line);
      }
      flush();
    }

    private void link(String text, String url) {
      if (url.startsWith("https://") || url.startsWith("http://")) {
        add(new PostText.Link(text, url));
      } else {
        words.append(text);
      }
    }

    private void add(PostText.Run run) {
      flush();
      runs.add(run);
    }

    private void flush() {
      if (!words.isEmpty()) {
        runs.add(new PostText.Words(words.toString()));
        words.setLength(0);
      }
    }
  }

  /** Returns the picture that an editor shows with HTML and nothing else does, or null. */
  private static @Nullable PostPicture picture(String html) {
    if (!html.regionMatches(true, 0, "<img", 0, 4)) {
      return null;
    }
    Element body = Jsoup.parseBodyFragment(html).body();
    Element img = body.childrenSize() == 1 && !body.hasText() ? body.child(0) : null;
    if (img == null || !img.tagName().equals("img")) {
      return null;
    }
    String src = img.attr("src").strip();
    return src.isEmpty() || Pictures.isElsewhere(src)
        ? null
        : new PostPicture(src, img.hasAttr("alt") ? img.attr("alt") : null);
  }

  private static String textOf(Node node) {
    StringBuilder text = new StringBuilder();
    for (Node child : node.getChildren()) {
      text.append(child instanceof TextContainer ? child.getChars().unescape() : textOf(child));
    }
    return text.toString();
  }
}
