package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Link;
import dev.broadsheet.embed.PostText.Run;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a frame: the line in which a network's code names the thing and its maker
 * ({@code <a>Title</a> from <a>Maker</a> on <a>Vimeo</a>}), or the editor's caption.
 */
final class FrameCredit {
  private static final int LONGEST = 300;

  private FrameCredit() {}

  /**
   * Returns the card with its title, maker and page as the words beside it tell, or null if the
   * words are something else: too long, or with links to elsewhere.
   *
   * @param beside all that is in the block but the frame
   */
  static @Nullable MediaCard on(MediaCard card, Element beside) {
    PostText words = HtmlText.of(beside);
    if (words.plain().length() > LONGEST || beside.selectFirst("img,video,audio,iframe") != null) {
      return null;
    }
    List<Link> links = links(words);
    if (links.stream().anyMatch(link -> !leadsTo(card, link))) {
      return null;
    }
    Element caption = beside.selectFirst("figcaption");
    if (caption == null ? links.isEmpty() : !caption.text().equals(beside.text())) {
      return null;
    }
    if (caption != null) {
      return with(card, words.plain().replace('\n', ' '), card.author(), card.url());
    }
    // Below a map stands only a link to the map.
    return card.kind() == MediaCard.Kind.MAP ? card : credited(card, links);
  }

  private static MediaCard credited(MediaCard card, List<Link> links) {
    String title = card.title();
    String author = null;
    String url = card.url();
    // A player of a network that nobody knows opens no page; the only link beside it does.
    if (card.network() == Network.OTHER && links.size() == 1) {
      return with(card, links.get(0).text(), null, links.get(0).url());
    }
    for (Link link : links) {
      WebAddress address = WebAddress.parse(link.url());
      if (address == null) {
        continue;
      }
      ItemAddress item = ItemAddress.of(address);
      if (item != null && item.network() == card.network()) {
        title = link.text();
        // A player's own address opens no page; the one in its credit does.
        url =
            ItemAddress.parse(card.url()) == null || card.url().contains("/player/")
                ? item.url()
                : url;
      } else if (address.path().length() > 1 && author == null) {
        author = link.text();
      }
    }
    return with(card, title, author == null ? card.author() : author, url);
  }

  private static boolean leadsTo(MediaCard card, Link link) {
    WebAddress address = WebAddress.parse(link.url());
    if (address == null) {
      return false;
    }
    Network network = Network.ofHost(address.shownHost());
    return card.network() == Network.OTHER
        ? address.shownHost().endsWith(domain(card.host()))
        : network == card.network();
  }

  // The last two labels: a player is mostly on a host of its own.
  private static String domain(String host) {
    int last = host.lastIndexOf('.');
    return host.substring(host.lastIndexOf('.', last - 1) + 1);
  }

  private static List<Link> links(PostText words) {
    return words.paragraphs().stream()
        .<Run>flatMap(List::stream)
        .filter(Link.class::isInstance)
        .map(Link.class::cast)
        .toList();
  }

  private static MediaCard with(
      MediaCard card, @Nullable String title, @Nullable String author, String url) {
    WebAddress address = WebAddress.parse(url);
    return new MediaCard(
        card.network(),
        card.kind(),
        title,
        author,
        card.date(),
        address == null ? card.host() : address.shownHost(),
        url,
        card.poster());
  }
}
