package dev.broadsheet.embed;

import dev.broadsheet.frontmatter.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stand-in for a player, a map or anything else that would contact another host: what it is,
 * and a plain link to it.
 *
 * @param network where it is
 * @param kind what it is
 * @param title what it is called, or null where nothing tells
 * @param author who made it, or null
 * @param date when it was published, as far as the address tells, or null
 * @param host the host that the link leads to, without {@code www.}
 * @param url the address that a reader can open, http or https
 * @param poster the editor's own picture for it, or null
 */
public record MediaCard(
    Network network,
    Kind kind,
    @Nullable String title,
    @Nullable String author,
    @Nullable PartialDate date,
    String host,
    String url,
    @Nullable Poster poster)
    implements Embed {

  /**
   * Returns the address of the frame in which the network itself shows this, or null where none is
   * known. To load it is to contact the network.
   *
   * @param siteHost the host of the site that would show it
   */
  public @Nullable String player(String siteHost) {
    WebAddress page = WebAddress.parse(url);
    // A card may also lead to a copy in an archive.
    return page == null || Network.ofHost(page.shownHost()) != network
        ? null
        : PlayerAddress.of(page, network, siteHost);
  }

  @Override
  public List<QuotedPost> posts() {
    return List.of();
  }

  @Override
  public List<String> files() {
    return poster == null ? List.of() : List.of(poster.src());
  }

  @Override
  public List<String> withheldFiles() {
    return List.of();
  }

  /** What a card stands for; the theme has a word and a sign for each. */
  public enum Kind {
    VIDEO,
    AUDIO,
    MAP,
    POST,
    CODE,
    CHART,
    DOCUMENT,
    PAGE
  }

  /**
   * A picture beside the article.
   *
   * @param src its path as the editor wrote it
   * @param alt what it shows
   */
  public record Poster(String src, String alt) {}
}
