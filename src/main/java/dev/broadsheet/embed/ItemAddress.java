package dev.broadsheet.embed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of an item of a known network: a post, a video, a map, not a profile or front page.
 *
 * @param network where it is
 * @param user the author's handle as it stands in the address, or null
 * @param id the item's number, or null
 * @param url the address without tracking parameters, as a reader opens it; a copy in the Internet
 *     Archive stays one, since there the post outlives its deletion
 */
record ItemAddress(Network network, @Nullable String user, @Nullable String id, String url) {
  private static final Pattern ARCHIVED = Pattern.compile("/web/\\d+[a-z_]*/(.*)", Pattern.DOTALL);
  // Servers of Mastodon have any host; such numbers, since 2017, have these many digits.
  private static final Pattern MASTODON =
      Pattern.compile(
          "[^/]+/(?:@|users/)(?<user>[\\w.@-]{1,200})/(?:statuses/)?(?<id>\\d{15,20})(?:/embed)?/?$");

  // What stands in the author's place where an address leaves the author out: of Bluesky a number
  // for machines, of Facebook the number of a page or a person.
  private static final Pattern NO_HANDLE = Pattern.compile("|i|i/web|did:.*");

  /** Returns the item that an address leads to, or null where it is none that is known. */
  static @Nullable ItemAddress of(WebAddress pasted) {
    WebAddress page = PageAddress.of(pasted);
    if (page.shownHost().equals("web.archive.org")) {
      return archived(page);
    }
    String host = page.shownHost();
    String known = Network.knownHost(host);
    Network network = Network.ofHost(host);
    String query = page.query().isEmpty() ? "" : "?" + page.query();
    String fragment =
        network == Network.OPENSTREETMAP && query.isEmpty() ? "#" + page.fragment() : "";
    Matcher item =
        (known == null ? MASTODON : network.item())
            .matcher((known == null ? host : known) + page.path() + query + fragment);
    if (!item.lookingAt()) {
      return null;
    }
    if (known == null) {
      network = Network.MASTODON;
    }
    String user = group(item, "user");
    return new ItemAddress(
        network,
        user == null || isNoHandle(network, user) ? null : user,
        group(item, "id"),
        url(network, page, group(item, "id"), user));
  }

  /** Returns the item that a text is the address of, or null. */
  static @Nullable ItemAddress parse(String text) {
    WebAddress address = WebAddress.parse(text);
    return address == null ? null : of(address);
  }

  /** Returns the author as readers of the network know them, {@code @user}, or null. */
  @Nullable String author() {
    Handle handle = handle();
    return handle != null ? "@" + handle.value() : user == null ? null : "@" + user;
  }

  /** Returns the author's handle, or null where the address has none. */
  @Nullable Handle handle() {
    return user == null ? null : Handle.of(user, this);
  }

  private static boolean isNoHandle(Network network, String user) {
    return NO_HANDLE.matcher(user).matches()
        || (network == Network.FACEBOOK && user.chars().allMatch(c -> c >= '0' && c <= '9'));
  }

  private static @Nullable ItemAddress archived(WebAddress copy) {
    Matcher original = ARCHIVED.matcher(copy.path());
    WebAddress address = original.matches() ? WebAddress.parse(original.group(1)) : null;
    if (address == null || address.shownHost().equals("web.archive.org")) {
      return null;
    }
    ItemAddress item = of(address);
    return item == null ? null : new ItemAddress(item.network, item.user, item.id, copy.url());
  }

  private static String url(
      Network network, WebAddress page, @Nullable String id, @Nullable String user) {
    if (network == Network.X) {
      String host = page.shownHost().endsWith("twitter.com") ? "twitter.com" : "x.com";
      return "https://" + host + "/" + user + "/status/" + id;
    }
    WebAddress clean = page.keeping(network::keeps);
    boolean placed = network == Network.OPENSTREETMAP || network == Network.VIMEO;
    return new WebAddress(
            "https", clean.host(), clean.path(), clean.query(), placed ? clean.fragment() : "")
        .url();
  }

  private static @Nullable String group(Matcher matcher, String name) {
    return matcher.pattern().pattern().contains("(?<" + name + ">") ? matcher.group(name) : null;
  }
}
