package dev.broadsheet.document;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.content.UrlScheme;
import dev.broadsheet.diagnostic.Excerpt;
import org.jspecify.annotations.Nullable;

/** Renders pictures, which must be files of the site and must say what they show. */
final class Pictures {
  /** What stands before the name of who made a picture, at the end of its caption. */
  private static final char CREDIT = '©';

  private Pictures() {}

  /** Returns whether a paragraph consists of one picture. */
  static boolean isAlone(Paragraph paragraph) {
    Node only = paragraph.getFirstChild();
    return only != null
        && only.getNext() == null
        && (only instanceof Image || (only instanceof ImageRef ref && ref.isDefined()));
  }

  /** Renders the picture that a paragraph consists of. */
  static void renderAlone(Rendering rendering, Paragraph paragraph) {
    if (paragraph.getFirstChild() instanceof Image image) {
      add(rendering, image, image.getUrl(), image.getTitle(), true);
    } else if (paragraph.getFirstChild() instanceof ImageRef image) {
      render(rendering, image, true);
    }
  }

  /** Renders a picture within a line. */
  static void render(Rendering rendering, Image image) {
    add(rendering, image, image.getUrl(), image.getTitle(), false);
  }

  /** Renders a picture within a line whose address stands elsewhere. */
  static void render(Rendering rendering, ImageRef image) {
    render(rendering, image, false);
  }

  private static void render(Rendering rendering, ImageRef image, boolean block) {
    Reference reference = rendering.reference(image);
    if (reference == null) {
      rendering.words(image.getChars().unescape());
    } else {
      add(rendering, image, reference.getUrl(), reference.getTitle(), block);
    }
  }

  private static void add(
      Rendering rendering, Node node, BasedSequence url, BasedSequence title, boolean block) {
    String src = url.unescape();
    String alt = new TextCollectingVisitor().collectAndGetText(node);
    if (alt.isBlank()) {
      withoutWords(rendering, node, src);
    }
    if (isElsewhere(src)) {
      notOfTheSite(rendering, node, "the picture ", src);
      return;
    }
    String words = title.isNotNull() && block ? title.unescape().strip() : "";
    int credit = words.lastIndexOf(CREDIT);
    rendering
        .out()
        .hole(
            new BodyPart.Picture(
                src,
                alt,
                orNull(credit < 0 ? words : words.substring(0, credit)),
                credit < 0 ? null : orNull(words.substring(credit + 1)),
                block,
                rendering.at(node)));
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }

  /** Reports a picture of which nothing says what it shows. */
  static void withoutWords(Rendering rendering, Node node, String src) {
    rendering.error(
        node,
        "the picture \"" + src + "\" has no alternative text",
        "say what it shows: ![what it shows]("
            + src
            + "); a mere decoration is <img src=\"…\" alt=\"\">");
  }

  static boolean isElsewhere(String src) {
    String url = UrlScheme.asRead(src);
    return url.startsWith("//") || Hrefs.scheme(url) != null;
  }

  /** Reports something to show that is no file of the site. */
  static void notOfTheSite(Rendering rendering, Node node, String what, String src) {
    String scheme = Hrefs.scheme(src);
    String reason;
    if (scheme != null && Hrefs.isOfADisk(scheme)) {
      reason = " is on your own computer, where no reader gets it";
    } else if ("data".equals(scheme)) {
      reason = " is written into the text itself";
    } else {
      reason = " would make readers' browsers contact another host";
    }
    rendering.error(
        node,
        what + Excerpt.quoted(src) + reason,
        "save the file beside the article and give its bare name, such as photo.jpg");
  }
}
