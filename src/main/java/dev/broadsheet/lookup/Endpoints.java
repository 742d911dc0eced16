package dev.broadsheet.lookup;

import dev.broadsheet.embed.Network;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each network is asked. The roots are the networks' own, of Mastodon the server that a post
 * is on; a test, or an office with a proxy of its own, names others.
 */
public final class Endpoints {
  /** The networks' own. */
  public static final Endpoints PUBLIC = new Endpoints(Map.of());

  private static final Map<Network, URI> OWN =
      Map.of(
          Network.X, URI.create("https://publish.x.com"),
          Network.BLUESKY, URI.create("https://public.api.bsky.app"),
          Network.YOUTUBE, URI.create("https://www.youtube.com"),
          Network.VIMEO, URI.create("https://vimeo.com"),
          Network.TIKTOK, URI.create("https://www.tiktok.com"));

  private final Map<Network, URI> others;

  private Endpoints(Map<Network, URI> others) {
    this.others = others;
  }

  /**
   * Reads roots from a list such as {@code x=https://proxy.example/x,mastodon=http://localhost:80}.
   * Its names are {@code x}, {@code mastodon}, {@code bluesky}, {@code youtube}, {@code vimeo} and
   * {@code tiktok}; its addresses are of https, or of http on this machine.
   *
   * @throws IllegalArgumentException if it is no such list; the message says what is wrong
   */
  public static Endpoints parse(@Nullable String list) {
    if (list == null || list.isBlank()) {
      return PUBLIC;
    }
    Map<Network, URI> others = new EnumMap<>(Network.class);
    for (String entry : list.split(",", -1)) {
      int equals = entry.indexOf('=');
      String name = entry.substring(0, Math.max(0, equals)).strip();
      others.put(network(name, entry), root(entry.substring(equals + 1).strip()));
    }
    return new Endpoints(others);
  }

  private static Network network(String name, String entry) {
    for (Network network : Network.values()) {
      boolean asked = network == Network.MASTODON || OWN.containsKey(network);
      if (asked && network.name().toLowerCase(Locale.ROOT).equals(name)) {
        return network;
      }
    }
    throw new IllegalArgumentException(
        "\""
            + entry.strip()
            + "\" does not begin with x=, mastodon=, bluesky=, youtube=, vimeo= or tiktok=");
  }

  private static URI root(String text) {
    try {
      URI root = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
      if (isHttps(root) || isOnThisMachine(root)) {
        return root;
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("\"" + text + "\" is not a web address", e);
    }
    throw new IllegalArgumentException(
        "\"" + text + "\" is neither of https nor of http on this machine");
  }

  /**
   * Returns an address of a network's interface.
   *
   * @param host the server, for networks of many servers
   * @param pathAndQuery what follows the root, with its leading slash
   */
  URI address(Network network, String host, String pathAndQuery) {
    URI root = others.getOrDefault(network, OWN.get(network));
    return URI.create((root == null ? "https://" + host : root) + pathAndQuery);
  }

  /**
   * Returns whether an address that an answer names may be asked: of https, or of http on this
   * machine where a root is there too.
   */
  boolean mayAsk(URI address) {
    return isHttps(address)
        || (isOnThisMachine(address) && others.values().stream().anyMatch(root -> !isHttps(root)));
  }

  private static boolean isHttps(URI address) {
    return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
  }

  private static boolean isOnThisMachine(URI address) {
    String host = address.getHost();
    return "http".equalsIgnoreCase(address.getScheme())
        && host != null
        && (host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]"));
  }
}
