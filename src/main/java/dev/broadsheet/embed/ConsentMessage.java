package dev.broadsheet.embed;

import dev.broadsheet.embed.Recognised.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that is nothing but the message of a consent wall. It is left out; with a single
 * sentence more it stays, so that nothing of an article is lost.
 */
record ConsentMessage() implements FormReader<Pasted.Paragraph> {
  private static final String FORM = "message of a consent wall";
  private static final int QUOTED = 60;

  @Override
  public @Nullable Recognised read(Pasted.Paragraph paragraph) {
    if (!WallMessage.mayBegin(paragraph.source().strip())) {
      return null;
    }
    String text = MarkdownText.read(paragraph.source()).flat().text().strip();
    return WallMessage.end(text, 0) == text.length() && !text.isEmpty()
        ? new Recognised(FORM, List.of(), "", List.of(remark(text)), Recognised.Certainty.LIKELY)
        : null;
  }

  /** Returns the warning that a message was left out. */
  static Remark remark(String message) {
    String text = message.strip().replaceAll("\\s+", " ");
    int cut = text.lastIndexOf(' ', QUOTED);
    String shown =
        text.length() <= QUOTED ? text : text.substring(0, cut < 0 ? QUOTED : cut) + " …";
    return new Remark(
        "the message of a consent wall was left out: \"" + shown + "\"",
        "delete it, and see that the post or player that it stood for is there");
  }
}
