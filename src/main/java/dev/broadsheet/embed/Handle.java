package dev.broadsheet.embed;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An author's handle, and the network that it is of.
 *
 * @param network the network
 * @param value the handle without the leading {@code @}
 */
record Handle(Network network, String value) {
  // Fifteen characters today; some accounts of 2007 have up to twenty.
  private static final Pattern X = Pattern.compile("\\w{1,20}");
  private static final String DOMAIN =
      "(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]{2,24}";
  private static final Pattern MASTODON = Pattern.compile("\\w[\\w.-]{0,63}@" + DOMAIN);
  private static final Pattern BLUESKY = Pattern.compile(DOMAIN);
  private static final Pattern OTHERS = Pattern.compile("[\\w.-]{1,60}");

  /**
   * Returns the handle, or null if it can be none.
   *
   * @param text what stands behind the {@code @}
   * @param post the post that the byline links to, which tells the network; null if it links to
   *     none
   */
  static @Nullable Handle of(String text, @Nullable ItemAddress post) {
    Network network = post == null ? ofShape(text) : post.network();
    String value = text;
    if (post != null && network == Network.MASTODON && text.indexOf('@') < 0) {
      WebAddress address = WebAddress.parse(post.url());
      value = address == null ? text : text + "@" + address.shownHost();
    }
    if (network == null) {
      return null;
    }
    Pattern valid =
        switch (network) {
          case X -> X;
          case MASTODON -> MASTODON;
          case BLUESKY -> BLUESKY;
          default -> OTHERS;
        };
    return valid.matcher(value).matches()
        ? new Handle(network, network == Network.BLUESKY ? value.toLowerCase(Locale.ROOT) : value)
        : null;
  }

  private static @Nullable Network ofShape(String text) {
    if (text.indexOf('@') > 0) {
      return Network.MASTODON;
    }
    return text.indexOf('.') > 0 ? Network.BLUESKY : Network.X;
  }
}
