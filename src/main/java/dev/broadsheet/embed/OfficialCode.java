package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Link;
import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.embed.Recognised.Remark;
import dev.broadsheet.frontmatter.PartialDate;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The code that Twitter, and then X, gave to embed posts with, of every year since 2011: a
 * blockquote with the words and a byline, with the network's script behind it or without.
 */
record OfficialCode(EmbedMaker embeds) implements FormReader<Pasted.Html> {
  private static final String FORM = "official code";
  private static final String QUOTES = "blockquote.twitter-tweet,blockquote.twitter-video";

  @Override
  public @Nullable Recognised read(Pasted.Html pasted) {
    if (!pasted.source().contains("twitter-")) {
      return null;
    }
    // As a character reference, a line end is the poster's own; bare, it is the code's.
    String source = pasted.source().replace("&#10;", "<br>").replace("&#xA;", "<br>");
    PastedHtml html = PastedHtml.parse(source);
    List<Element> quotes = html.outermost(QUOTES);
    if (quotes.isEmpty() || !html.showsOnly(quotes)) {
      return null;
    }
    List<Embed> found = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    for (Element quote : quotes) {
      EmbedMaker.Made made = quoted(quote);
      if (made == null) {
        return null;
      }
      found.add(made.embed());
      remarks.addAll(made.remarks());
    }
    return new Recognised(FORM, List.copyOf(found), "", List.copyOf(remarks));
  }

  private EmbedMaker.@Nullable Made quoted(Element quote) {
    List<List<Run>> paragraphs = HtmlText.of(quote).paragraphs();
    Element words = quote.selectFirst("p[lang],p[dir]");
    String lang = PostLanguage.of(words == null ? "" : words.attr("lang"));
    if (lang == null) {
      lang = PostLanguage.of(quote.attr("lang"));
    }
    Boolean rightToLeft =
        (words == null || words.attr("dir").isEmpty()) ? null : words.attr("dir").equals("rtl");
    Byline byline =
        paragraphs.isEmpty()
            ? null
            : BylineReader.ending(FlatText.of(paragraphs.get(paragraphs.size() - 1)));
    return byline == null
        ? unsigned(paragraphs, lang, rightToLeft)
        : embeds.post(
            timed(byline, quote),
            CanonicalQuote.wordsBefore(byline, paragraphs),
            lang,
            rightToLeft);
  }

  /** A blockquote without a byline, but with a link to the post: its address tells the author. */
  private EmbedMaker.@Nullable Made unsigned(
      List<List<Run>> paragraphs, @Nullable String lang, @Nullable Boolean rightToLeft) {
    ItemAddress post = null;
    PostTextBuilder others = new PostTextBuilder();
    for (List<Run> paragraph : paragraphs) {
      for (Run run : paragraph) {
        WebAddress address = run instanceof Link link ? WebAddress.parse(link.url()) : null;
        ItemAddress item = address == null ? null : ItemAddress.of(address);
        if (item == null || item.network() != Network.X) {
          others.add(run);
        } else {
          post = item;
        }
      }
      others.endParagraph();
    }
    if (post == null) {
      return null;
    }
    PostText words = others.build();
    if (words.isEmpty()) {
      return new EmbedMaker.Made(embeds.card(post, null, null), List.of());
    }
    Handle handle = post.user() == null ? null : Handle.of(post.user(), post);
    return handle == null
        ? null
        : embeds.post(
            new Byline(handle.value(), handle, null, post, 0, 0, false), words, lang, rightToLeft);
  }

  // The codes of 2011 state the moment, which others only show the day of.
  private static Byline timed(Byline byline, Element quote) {
    Element stated = quote.selectFirst("[data-datetime]");
    if (stated == null) {
      return byline;
    }
    try {
      OffsetDateTime moment = OffsetDateTime.parse(stated.attr("data-datetime"));
      LocalTime time = moment.toLocalTime();
      PartialDate date =
          new PartialDate(
              moment.getYear(),
              moment.getMonthValue(),
              moment.getDayOfMonth(),
              time,
              moment.getOffset());
      return new Byline(
          byline.name(),
          byline.handle(),
          date,
          byline.post(),
          byline.start(),
          byline.end(),
          byline.ownLine());
    } catch (DateTimeException notAMoment) {
      return byline;
    }
  }
}
