package dev.broadsheet.document;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Renders pictures, which must be files of the site and must say what they show. */
final class Pictures {
  private Pictures() {}

  static void render(Rendering rendering, Image image, boolean block) {
    add(rendering, image, image.getUrl(), image.getTitle(), block);
  }

  static void render(Rendering rendering, ImageRef image) {
    Reference reference = image.getReferenceNode(image.getDocument());
    if (reference == null) {
      rendering.words(image.getChars().unescape());
    } else {
      add(rendering, image, reference.getUrl(), reference.getTitle(), false);
    }
  }

  private static void add(
      Rendering rendering, Node node, BasedSequence url, BasedSequence title, boolean block) {
    String src = url.unescape();
    String alt = new TextCollectingVisitor().collectAndGetText(node);
    if (alt.isBlank()) {
      rendering.error(
          node,
          "the picture \"" + src + "\" has no alternative text",
          "say what it shows: ![what it shows]("
              + src
              + "); a mere decoration is <img src=\"…\" alt=\"\">");
    }
    if (isElsewhere(src)) {
      rendering.error(node, elsewhere(src), "save it beside the article and name the file");
      return;
    }
    String caption = title.isNotNull() && block ? title.unescape() : null;
    rendering.out().hole(new BodyPart.Picture(src, alt, caption, block, rendering.at(node)));
  }

  static boolean isElsewhere(String src) {
    return src.startsWith("//") || Hrefs.scheme(src) != null;
  }

  static String elsewhere(String src) {
    return "the picture \"" + src + "\" would make readers' browsers contact another host";
  }
}
