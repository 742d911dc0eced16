package dev.broadsheet.asset;

import dev.broadsheet.image.CardPainter;
import dev.broadsheet.image.ImageCache;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Draws the cards of articles without a picture, on all processors, where a site is to have them.
 */
final class ArticleCards {
  private static final String NAME = "card.png";

  private ArticleCards() {}

  /** Returns the cards, by the addresses of their articles. */
  static Map<Permalink, Asset> draw(List<Site> sites, ImageCache cache) {
    Map<Permalink, Asset> cards = new ConcurrentHashMap<>();
    if (sites.get(0).config().images().cards()) {
      CardPainter painter = new CardPainter();
      sites.forEach(site -> draw(site, painter, cache, cards));
    }
    return Map.copyOf(cards);
  }

  private static void draw(
      Site site, CardPainter painter, ImageCache cache, Map<Permalink, Asset> cards) {
    Stream.concat(site.articles().stream(), site.pages().stream())
        .parallel()
        .filter(article -> article.image() == null)
        .forEach(
            article -> {
              Optional<byte[]> card = painter.paint(card(site, article), cache);
              card.ifPresent(bytes -> cards.put(article.permalink(), asset(article, bytes)));
            });
  }

  private static CardPainter.Card card(Site site, Article article) {
    return new CardPainter.Card(
        site.config().title(),
        article.section() == null ? "" : article.section().title(),
        article.title());
  }

  private static Asset asset(Article article, byte[] card) {
    String address = article.permalink().path();
    String folder =
        address.endsWith("/") ? address : address.substring(0, address.lastIndexOf('.')) + "-";
    return new Asset(
        article.source().shown(),
        new Permalink(folder + HashedName.of(NAME, card)),
        card,
        new PictureSize(CardPainter.WIDTH, CardPainter.HEIGHT));
  }
}
