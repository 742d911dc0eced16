package dev.broadsheet.embed;

import dev.broadsheet.embed.Recognised.Remark;
import dev.broadsheet.frontmatter.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes quoted posts and cards of what the readers of all forms find.
 *
 * @param dating where dates come from
 * @param languages tells a post's language where its code doesn't
 */
record EmbedMaker(PostDating dating, LanguageDetector languages) {

  /** What an embed is, and what the editor should be told of it. */
  record Made(Embed embed, List<Remark> remarks) {
    Recognised as(String form, String rest) {
      return new Recognised(form, List.of(embed), rest, remarks);
    }
  }

  /**
   * Returns a post of a byline and what it shows; a card where it shows nothing but there is a
   * link; null where there is neither.
   */
  @Nullable Made post(Byline byline, PostContent content) {
    ItemAddress post = byline.post();
    PartialDate date = byline.date() != null ? byline.date() : dating.ofItem(post);
    Remark remark = dating.disagreement(byline.date(), post);
    List<Remark> remarks = remark == null ? List.of() : List.of(remark);
    if (content.isEmpty()) {
      return post == null
          ? null
          : new Made(
              card(post, null, byline.name() + " (@" + byline.handle().value() + ")", date, null),
              remarks);
    }
    Network network = byline.handle().network();
    return new Made(
        new QuotedPost(
            network,
            network.nameOn(date),
            byline.name(),
            byline.handle().value(),
            date,
            post == null ? null : post.url(),
            content.words(),
            content.lang() != null ? content.lang() : languages.of(content.words()),
            content.isRightToLeft(),
            content.translation(),
            content.pictures(),
            content.quoted(),
            content.withdrawn(),
            content.withheldFiles()),
        remarks);
  }

  /** Returns the same for a post that shows words only. */
  @Nullable Made post(Byline byline, PostText words) {
    return post(byline, PostContent.of(words, null, null));
  }

  /**
   * Returns the same where the code tells more of the words.
   *
   * @param lang their language, or null
   * @param rightToLeft their direction, or null to tell it by the first letter
   */
  @Nullable Made post(
      Byline byline, PostText words, @Nullable String lang, @Nullable Boolean rightToLeft) {
    return post(byline, PostContent.of(words, lang, rightToLeft));
  }

  /** Returns the card of an item, with the author and the day that its address tells. */
  MediaCard card(ItemAddress item, @Nullable String title, MediaCard.@Nullable Poster poster) {
    return card(item, title, item.author(), dating.ofItem(item), poster);
  }

  /**
   * Returns the card of whatever an address leads to, or null where it is no address.
   *
   * @param title what it is called, or null
   * @param author who made it, or null where only the address may tell
   */
  @Nullable Made card(String url, @Nullable String title, @Nullable String author) {
    WebAddress address = WebAddress.parse(url);
    if (address == null) {
      return null;
    }
    ItemAddress item = ItemAddress.of(address);
    if (item == null) {
      Network network = Network.ofHost(address.shownHost());
      MediaCard card = card(address.keeping(EmbedMaker::isNoTracker), network.kind(), title);
      return new Made(
          new MediaCard(
              card.network(), card.kind(), title, author, null, card.host(), card.url(), null),
          List.of());
    }
    return new Made(
        card(item, title, author == null ? item.author() : author, dating.ofItem(item), null),
        List.of());
  }

  private static boolean isNoTracker(String parameter) {
    return !parameter.startsWith("utm_") && !parameter.equals("ref_src");
  }

  /** Returns the card of anything else that another host would draw. */
  static MediaCard card(WebAddress frame, MediaCard.Kind kind, @Nullable String title) {
    WebAddress page = PageAddress.of(frame);
    Network network = Network.ofHost(page.shownHost());
    return new MediaCard(network, kind, title, null, null, page.shownHost(), page.url(), null);
  }

  private static MediaCard card(
      ItemAddress item,
      @Nullable String title,
      @Nullable String author,
      @Nullable PartialDate date,
      MediaCard.@Nullable Poster poster) {
    WebAddress address = WebAddress.parse(item.url());
    String host = address == null ? "" : address.shownHost();
    return new MediaCard(
        item.network(), item.network().kind(), title, author, date, host, item.url(), poster);
  }
}
