package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Link;
import dev.broadsheet.embed.PostText.Run;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** TikTok's code: its text with the credit of the sound beneath, by the author of the address. */
record TikTokCode(EmbedMaker embeds) implements ElementReader {

  @Override
  public String form() {
    return "official code";
  }

  @Override
  public EmbedMaker.@Nullable Made read(Element quote) {
    if (!quote.hasClass("tiktok-embed")) {
      return null;
    }
    ItemAddress video = ItemAddress.parse(quote.attr("cite"));
    if (video == null && quote.attr("data-video-id").matches("\\d{1,19}")) {
      video = ItemAddress.parse("https://www.tiktok.com/@/video/" + quote.attr("data-video-id"));
    }
    if (video == null) {
      return null;
    }
    List<List<Run>> paragraphs = new ArrayList<>();
    boolean words = false;
    for (List<Run> paragraph : HtmlText.of(quote).paragraphs()) {
      List<Run> text = withoutAuthor(paragraph);
      words |= !text.isEmpty() && !FlatText.of(text).text().startsWith("♬");
      if (!text.isEmpty()) {
        paragraphs.add(text);
      }
    }
    Handle handle = video.handle();
    if (!words || handle == null) {
      return new EmbedMaker.Made(embeds.card(video, null, null), List.of());
    }
    return embeds.post(Byline.of(handle.value(), handle, video), new PostText(paragraphs).linked());
  }

  private static List<Run> withoutAuthor(List<Run> paragraph) {
    boolean author =
        paragraph.get(0) instanceof Link link
            && link.text().startsWith("@")
            && link.url().contains("refer=embed")
            && paragraph.size() == 1;
    return author ? List.of() : paragraph;
  }
}
