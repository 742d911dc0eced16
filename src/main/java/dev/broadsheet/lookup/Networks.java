package dev.broadsheet.lookup;

import dev.broadsheet.embed.EmbedReader;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.embed.Network;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The networks that can be asked, each address once; a network that says it was asked too often is
 * left alone from then on. Not safe for use by several threads.
 */
final class Networks {
  private static final String ARCHIVE = "web.archive.org";

  private final Map<Network, NetworkLookup> lookups;
  private final Map<String, Found> answers = new HashMap<>();
  private final Set<Network> tired = new HashSet<>();

  Networks(WebClient web, Endpoints endpoints, EmbedReader reader, ZoneId zone) {
    JsonClient json = new JsonClient(web);
    lookups =
        Map.of(
            Network.X, new XPost(json, endpoints, reader),
            Network.MASTODON, new MastodonPost(json, endpoints, reader, zone),
            Network.BLUESKY, new BlueskyPost(json, endpoints, zone),
            Network.YOUTUBE, new FilmName(json, endpoints, "/oembed?format=json&url="),
            Network.VIMEO, new FilmName(json, endpoints, "/api/oembed.json?url="),
            Network.TIKTOK, new FilmName(json, endpoints, "/oembed?url="));
  }

  /** Returns whether a card's network tells anything to those who have no key. */
  boolean canAsk(MediaCard item) {
    return lookups.containsKey(item.network()) && !item.host().equals(ARCHIVE);
  }

  /** Returns what the network of a card tells of it. */
  Found ask(MediaCard item) throws LookupFailure {
    Found known = answers.get(item.url());
    if (known != null) {
      return known;
    }
    NetworkLookup lookup = canAsk(item) ? lookups.get(item.network()) : null;
    if (lookup == null) {
      throw untold(item);
    }
    if (tired.contains(item.network())) {
      throw new LookupFailure(
          item.network().displayName() + " was asked too often, so this address was not asked for",
          "run the same again later; what is done already is not asked for again");
    }
    try {
      Found found = lookup.ask(item);
      answers.put(item.url(), found);
      return found;
    } catch (LookupFailure failure) {
      if (failure.isTooMany()) {
        tired.add(item.network());
      }
      throw failure;
    }
  }

  private static LookupFailure untold(MediaCard item) {
    if (item.host().equals(ARCHIVE)) {
      return new LookupFailure(
          "a copy in the Internet Archive is not asked for",
          "copy the words from it into the article, with this address in the byline");
    }
    String name = name(item);
    return new LookupFailure(
        name + " tells nothing to those who have no key for it",
        "copy the words into the article, as a blockquote with a byline");
  }

  private static String name(MediaCard item) {
    String name = item.network().displayName();
    return name.isEmpty() ? "\"" + item.host() + "\"" : name;
  }

  /** Returns the host of an address, as it is asked for; null where there is none. */
  static @Nullable String host(String url) {
    int start = url.indexOf("//") + 2;
    int end = url.indexOf('/', start);
    try {
      return java.net.IDN.toASCII(url.substring(start, end < 0 ? url.length() : end));
    } catch (IllegalArgumentException impossible) {
      return null;
    }
  }
}
