package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that is only the address of an item of a known network, or several, a line each:
 * {@code URL}, {@code <URL>} or {@code [URL](URL)}.
 */
record BareUrl(EmbedMaker embeds) implements FormReader<Pasted.Paragraph> {
  private static final String FORM = "address";

  @Override
  public @Nullable Recognised read(Pasted.Paragraph paragraph) {
    String source = paragraph.source().strip();
    if (!(source.startsWith("http")
        || source.startsWith("HTTP")
        || source.startsWith("//")
        || source.startsWith("<")
        || source.startsWith("["))) {
      return null;
    }
    List<Embed> cards = new ArrayList<>();
    for (String line : (Iterable<String>) source.lines()::iterator) {
      WebAddress address = address(line.strip());
      ItemAddress item = address == null ? null : ItemAddress.of(address);
      if (item == null) {
        return null;
      }
      cards.add(embeds.card(item, null, null));
    }
    return new Recognised(FORM, List.copyOf(cards), "", List.of());
  }

  private static @Nullable WebAddress address(String line) {
    FlatText text = MarkdownText.read(line).flat();
    if (text.text().chars().anyMatch(Character::isWhitespace)) {
      return null;
    }
    boolean single = text.runs().size() == 1;
    if (single && text.runs().get(0) instanceof Link link) {
      WebAddress shown =
          WebAddress.parse(link.text().contains("//") ? link.text() : "//" + link.text());
      WebAddress target = WebAddress.parse(link.url());
      // Words that are another address than the link's, or none, are words to keep.
      return shown != null && target != null && shown.shownHost().equals(target.shownHost())
          ? target
          : null;
    }
    return single ? WebAddress.parse(text.text()) : null;
  }
}
