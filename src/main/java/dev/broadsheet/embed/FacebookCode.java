package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Link;
import dev.broadsheet.embed.PostText.Run;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Facebook's code: a quoted post where it holds the words, else a card. Its byline ({@code Posted
 * by Name on Thursday, August 27, 2015}) is in the language of whoever copied it; the author is the
 * first link in it.
 */
record FacebookCode(EmbedMaker embeds) implements ElementReader {
  private static final Pattern PAGE = Pattern.compile("/(?!\\d+(?:/|$)|[\\w-]+\\.php)([\\w.-]+)/?");

  @Override
  public String form() {
    return "official code";
  }

  @Override
  public EmbedMaker.@Nullable Made read(Element code) {
    String address = address(code);
    ItemAddress post = ItemAddress.parse(address);
    if (post == null) {
      return address.isEmpty() ? null : embeds.card(address, null, null);
    }
    List<List<Run>> paragraphs = HtmlText.of(code).paragraphs();
    if (paragraphs.isEmpty()) {
      return embeds.card(address, null, null);
    }
    int last = paragraphs.size() - 1;
    List<Run> byline = paragraphs.get(last);
    Link author = null;
    for (Run run : byline) {
      if (author == null && run instanceof Link link && !link.text().isBlank()) {
        author = link;
      }
    }
    if (author == null) {
      return embeds.card(address, null, null);
    }
    WebAddress page = WebAddress.parse(author.url());
    Matcher user = PAGE.matcher(page == null ? "" : page.path());
    Handle handle = new Handle(Network.FACEBOOK, user.matches() ? user.group(1) : "");
    PostText words = new PostText(paragraphs.subList(0, last));
    return words.isEmpty()
        ? embeds.card(address, null, author.text())
        : embeds.post(
            Byline.of(author.text(), handle, post)
                .on(PostDate.firstDay(FlatText.of(byline).text())),
            words);
  }

  private static String address(Element code) {
    if (code.hasClass("fb-xfbml-parse-ignore")) {
      return code.attr("cite");
    }
    return code.hasClass("fb-post")
            || code.hasClass("fb-video")
            || code.hasClass("fb-comment-embed")
        ? code.attr("data-href")
        : "";
  }
}
