package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Link;
import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.frontmatter.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Instagram's code: a quoted post where it holds the caption, else a card. Its byline ({@code A
 * post shared by Name (@handle)}) is in the language of whoever copied it.
 */
record InstagramCode(EmbedMaker embeds) implements ElementReader {
  private static final Pattern AUTHOR = Pattern.compile("\\(@([\\w.]{1,30})\\)");
  // What Instagram writes before the author's name, in the languages seen.
  private static final List<String> SHARED_BY =
      List.of(
          "A post shared by",
          "A photo posted by",
          "A video posted by",
          "Een bericht gedeeld door",
          "Ein Beitrag geteilt von",
          "Une publication partagée par",
          "Una publicación compartida por",
          "Una publicación compartida de",
          "Un post condiviso da",
          "Uma publicação compartilhada por",
          "Uma publicação partilhada por",
          "Et opslag delt af",
          "Et innlegg delt av",
          "Ett inlägg delat av",
          "Post udostępniony przez",
          "Публикация от");

  @Override
  public String form() {
    return "official code";
  }

  @Override
  public EmbedMaker.@Nullable Made read(Element quote) {
    if (!quote.hasClass("instagram-media")) {
      return null;
    }
    ItemAddress post = post(quote);
    if (post == null) {
      return null;
    }
    quote.select("a[href]").forEach(link -> unlink(link, post));
    List<List<Run>> caption = new ArrayList<>();
    String byline = "";
    String linkedName = "";
    for (List<Run> paragraph : HtmlText.of(quote).paragraphs()) {
      String text = FlatText.of(paragraph).text();
      if (AUTHOR.matcher(text).find() && isLast(text, quote)) {
        byline = text;
        linkedName = linkedName(paragraph);
      } else {
        caption.add(paragraph);
      }
    }
    Matcher author = AUTHOR.matcher(byline);
    String user = author.find() ? author.group(1) : post.user();
    Handle handle = user == null ? null : Handle.of(user, post);
    if (handle == null) {
      return new EmbedMaker.Made(
          embeds.card(post, caption.isEmpty() ? null : plain(caption), null), List.of());
    }
    String name = linkedName.isEmpty() ? name(byline, handle) : linkedName;
    return embeds.post(
        Byline.of(name, handle, post).on(date(quote, byline)), new PostText(caption).linked());
  }

  private static @Nullable ItemAddress post(Element quote) {
    ItemAddress stated = ItemAddress.parse(quote.attr("data-instgrm-permalink"));
    for (Element link : stated == null ? quote.select("a[href]") : List.<Element>of()) {
      ItemAddress linked = ItemAddress.parse(link.attr("href"));
      if (linked != null && linked.network() == Network.INSTAGRAM) {
        return linked;
      }
    }
    return stated;
  }

  // A caption may mention somebody in the same way; the byline comes last.
  private static boolean isLast(String text, Element quote) {
    return quote.text().strip().endsWith(text.substring(text.lastIndexOf('(')).strip());
  }

  // The caption and the byline are links to the post; so is what asks to view it there, in any
  // language.
  private static void unlink(Element link, ItemAddress post) {
    ItemAddress item = ItemAddress.parse(link.attr("href"));
    if (item == null || post.id() == null || !post.id().equals(item.id())) {
      return;
    }
    String words = link.text();
    boolean prompt =
        link.closest("p") == null && words.length() < 80 && words.contains("Instagram");
    if (prompt) {
      link.remove();
    } else {
      link.unwrap();
    }
  }

  private static String linkedName(List<Run> byline) {
    for (Run run : byline) {
      if (run instanceof Link link && link.text().indexOf('@') < 0) {
        return link.text();
      }
    }
    return "";
  }

  private static String name(String byline, Handle handle) {
    int bracket = byline.indexOf("(@");
    for (String words : SHARED_BY) {
      if (byline.startsWith(words) && words.length() < bracket) {
        return byline.substring(words.length(), bracket).strip();
      }
    }
    return handle.value();
  }

  private static @Nullable PartialDate date(Element quote, String byline) {
    Element time = quote.selectFirst("time[datetime]");
    PartialDate moment = time == null ? null : SignedCode.moment(time.attr("datetime"));
    return moment != null ? moment : PostDate.firstDay(byline.substring(byline.indexOf(')') + 1));
  }

  private static String plain(List<List<Run>> paragraphs) {
    return new PostText(paragraphs).plain().replace('\n', ' ');
  }
}
