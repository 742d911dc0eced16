package dev.broadsheet.embed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What shortcodes and components of other systems call a thing, one row a network: the names, the
 * address of a thing with {@code %s} for its number, and what such a number looks like. Instead of
 * a number the address itself may be given; some networks have only that.
 */
enum ShortName {
  X(
      "tweet twitter x tweet_simple twitter_simple x_simple tweet-embed tweetembed xpost"
          + " twittertweet twittertweetembed",
      "https://x.com/i/web/status/%s",
      "\\d{1,19}"),
  MASTODON("mastodon toot fediverse mastodon-post mastodonpost", "", ""),
  BLUESKY("bluesky bsky bluesky-post blueskypost", "", ""),
  THREADS("threads", "", ""),
  INSTAGRAM("instagram instagram_simple", "https://www.instagram.com/p/%s/", "[\\w-]{5,}"),
  FACEBOOK("facebook fb facebook-post", "", ""),
  TIKTOK("tiktok", "https://www.tiktok.com/@/video/%s", "\\d{15,19}"),
  REDDIT("reddit", "", ""),
  LINKEDIN("linkedin", "", ""),
  TELEGRAM("telegram", "https://t.me/%s", "\\w{4,32}/\\d+"),
  YOUTUBE(
      "youtube youtube_simple youtube-video youtubevideo youtube-embed youtubeembed yt",
      "https://www.youtube.com/watch?v=%s",
      "[\\w-]{6,}"),
  VIMEO("vimeo vimeo_simple vimeo-video", "https://vimeo.com/%s", "\\d+"),
  DAILYMOTION("dailymotion", "https://www.dailymotion.com/video/%s", "\\w+"),
  TWITCH("twitch", "https://www.twitch.tv/videos/%s", "\\d+"),
  SPOTIFY("spotify", "https://open.spotify.com/%s", "(?:track|album|episode|show|playlist)/\\w+"),
  SOUNDCLOUD(
      "soundcloud",
      "https://w.soundcloud.com/player/?url=https://api.soundcloud.com/tracks/%s",
      "\\d+"),
  GIST("gist github-gist", "https://gist.github.com/%s", "(?:[\\w-]+/)?[0-9a-f]{5,}"),
  CODEPEN("codepen", "https://codepen.io/pen/%s", "\\w+"),
  ANY("embed oembed iframe rich-embed embedly iframely", "", "");

  private static final Map<String, ShortName> BY_NAME = byName();

  private final List<String> names;
  private final String address;
  private final Pattern number;

  ShortName(String names, String address, String number) {
    this.names = List.of(names.split(" "));
    this.address = address;
    this.number = Pattern.compile(number);
  }

  /** Returns the row of a name, in any case, or null. */
  static @Nullable ShortName of(String name) {
    return BY_NAME.get(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns the address of what a shortcode or component shows, or null if it is none of this row.
   *
   * @param value the thing's number or address
   * @param user its author's handle, where that is given beside the number, or null
   */
  @Nullable String address(String value, @Nullable String user) {
    WebAddress whole = WebAddress.parse(value);
    if (whole != null) {
      boolean own =
          this == ANY
              || this == MASTODON
              || Network.ofHost(whole.shownHost())
                  .name()
                  .startsWith(name().replace("GIST", "GITHUB"));
      return own ? whole.url() : null;
    }
    if (address.isEmpty() || !number.matcher(value).matches()) {
      return null;
    }
    String url = address.replace("%s", value);
    return this == X && user != null ? url.replace("/i/web/", "/" + user + "/") : url;
  }

  private static Map<String, ShortName> byName() {
    Map<String, ShortName> byName = new HashMap<>();
    for (ShortName row : values()) {
      row.names.forEach(name -> byName.put(name, row));
    }
    return Map.copyOf(byName);
  }
}
