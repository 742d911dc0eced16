package dev.broadsheet.embed;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Code whose angle brackets an editor's tool has made character references, so that a page would
 * show the code itself; in a paragraph or in an element of HTML.
 *
 * @param html reads the code
 */
record EncodedHtml(FormReader<Pasted.Html> html) {

  @Nullable Recognised ofParagraph(Pasted.Paragraph paragraph) {
    String source = paragraph.source().strip();
    if (source.startsWith("\\<")) {
      return decoded(source.replace("\\<", "<").replace("\\>", ">"));
    }
    return isEncoded(source) ? decoded(Parser.unescapeEntities(source, false)) : null;
  }

  @Nullable Recognised ofHtml(Pasted.Html pasted) {
    if (!pasted.source().contains("&lt;") && !pasted.source().contains("&#60;")) {
      return null;
    }
    Element body = PastedHtml.parse(pasted.source()).body();
    // In code, the signs are meant to be seen.
    if (body.selectFirst("pre,code,textarea,kbd,samp") != null) {
      return null;
    }
    String words = body.wholeText().strip();
    return words.startsWith("<") ? decoded(words) : null;
  }

  private static boolean isEncoded(String source) {
    return source.startsWith("&lt;") || source.startsWith("&#60;") || source.startsWith("&#x3");
  }

  private @Nullable Recognised decoded(String source) {
    Recognised recognised = html.read(new Pasted.Html(source));
    return recognised == null || !recognised.rest().isEmpty()
        ? null
        : new Recognised(
            "encoded " + recognised.form(),
            recognised.embeds(),
            recognised.rest(),
            recognised.remarks(),
            recognised.certainty());
  }
}
