package dev.broadsheet.render;

import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.SiteView;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The players that readers may load into cards, where the site's settings offer that. */
final class Players {
  private final boolean offered;
  private final String siteHost;

  Players(SiteView site) {
    this.offered = site.loadOnClick();
    this.siteHost = URI.create(site.baseUrl()).getHost();
  }

  /** Returns the player of a card, or null if none is offered or known. */
  @Nullable ShownPlayer of(MediaCard card) {
    String address = offered ? card.player(siteHost) : null;
    return address == null ? null : new ShownPlayer(address, URI.create(address).getHost());
  }

  /** Returns whether a page shows a text with a card that has a player. */
  boolean areOn(Page page) {
    ParsedDocument document = document(page);
    return offered
        && document != null
        && document.embeds().stream()
            .anyMatch(found -> found.embed() instanceof MediaCard card && of(card) != null);
  }

  private static @Nullable ParsedDocument document(Page page) {
    if (page instanceof Page.ArticlePage article) {
      return article.article().document();
    }
    return page instanceof Page.SectionPage section ? section.section().document() : null;
  }
}
