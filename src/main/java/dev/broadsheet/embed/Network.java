package dev.broadsheet.embed;

import dev.broadsheet.frontmatter.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an embed comes from, one row a network: its name, what its cards usually stand for, its
 * hosts, what tells an item's address from that of any other page, and the parameters that an
 * item's address needs. All other parameters only follow readers about, and are dropped.
 *
 * <p>An item's pattern is held against the start of {@code host/path?query}, with the host as it
 * stands in the row; its groups {@code user} and {@code id}, where it has them, are the author's
 * handle and the item's number.
 */
public enum Network {
  X(
      "X",
      MediaCard.Kind.POST,
      "x.com twitter.com",
      "[^/]+/(?<user>i/web|\\w{1,20})/status(?:es)?/(?<id>\\d{1,19})",
      ""),
  MASTODON(
      "Mastodon",
      MediaCard.Kind.POST,
      "mastodon.social mastodon.online mastodon.nl mstdn.social",
      "[^/]+/(?:@|users/)(?<user>[\\w.@-]{1,200})/(?:statuses/)?(?<id>\\d{1,20})(?:/embed)?/?$",
      ""),
  BLUESKY(
      "Bluesky",
      MediaCard.Kind.POST,
      "bsky.app",
      "[^/]+/profile/(?<user>[\\w.:-]+)/post/(?<id>\\w+)",
      ""),
  THREADS(
      "Threads",
      MediaCard.Kind.POST,
      "threads.net threads.com",
      "[^/]+/@(?<user>[\\w.]{1,30})/post/(?<id>[\\w-]+)",
      ""),
  INSTAGRAM(
      "Instagram",
      MediaCard.Kind.POST,
      "instagram.com instagr.am",
      "[^/]+/(?:(?<user>[\\w.]{1,30})/)?(?:p|reels?|tv)/(?<id>[\\w-]+)",
      "img_index"),
  FACEBOOK(
      "Facebook",
      MediaCard.Kind.POST,
      "facebook.com fb.com fb.watch",
      "fb\\.watch/\\w|[^/]+/(?:(?:permalink|story|photo|video)\\.php|photo|watch|reel|share|events"
          + "|groups/[^/]+/(?:posts|permalink)|(?<user>[\\w.-]+)/(?:posts|videos|photos))[/?]",
      "story_fbid id fbid v set"),
  TIKTOK(
      "TikTok",
      MediaCard.Kind.VIDEO,
      "tiktok.com vm.tiktok.com vt.tiktok.com",
      "[^/]+/(?:@(?<user>[\\w.]*)/(?:video|photo)/(?<id>\\d{1,19})|(?:embed|player|t)/)|v[mt]\\.tiktok\\.com/\\w",
      ""),
  REDDIT(
      "Reddit",
      MediaCard.Kind.POST,
      "reddit.com redd.it redditmedia.com",
      "redd\\.it/\\w|[^/]+/(?:r|user)/[^/]+/(?:comments|s)/(?<id>\\w+)",
      ""),
  LINKEDIN(
      "LinkedIn",
      MediaCard.Kind.POST,
      "linkedin.com",
      "[^/]+/(?:posts|pulse|video|(?:embed/)?feed/update)/",
      ""),
  TELEGRAM(
      "Telegram",
      MediaCard.Kind.POST,
      "t.me telegram.me",
      "[^/]+/(?:s/)?(?<user>\\w{4,32})/(?<id>\\d+)",
      "comment thread"),
  YOUTUBE(
      "YouTube",
      MediaCard.Kind.VIDEO,
      "youtube.com youtu.be youtube-nocookie.com",
      "youtu\\.be/[\\w-]{6,}|[^/]+/(?:watch\\?|playlist\\?|(?:shorts|live|embed|v|clip)/[\\w-]{6,})",
      "v list t start index"),
  VIMEO(
      "Vimeo",
      MediaCard.Kind.VIDEO,
      "vimeo.com",
      "[^/]+/(?:video/|event/|channels/[^/]+/|groups/[^/]+/videos/)?\\d+\\b",
      "h"),
  DAILYMOTION(
      "Dailymotion",
      MediaCard.Kind.VIDEO,
      "dailymotion.com dai.ly",
      "dai\\.ly/\\w|[^/]+/(?:(?:embed/)?(?:video|playlist)/|player)",
      "start"),
  TWITCH(
      "Twitch",
      MediaCard.Kind.VIDEO,
      "twitch.tv clips.twitch.tv",
      "clips\\.twitch\\.tv/\\w|[^/]+/(?:videos/\\d|[^/]+/(?:clip|video|v)/)",
      "t"),
  SPOTIFY(
      "Spotify",
      MediaCard.Kind.AUDIO,
      "spotify.com",
      "[^/]+/(?:intl-\\w+/)?(?:embed(?:-podcast)?/)?"
          + "(?:track|album|artist|playlist|episode|show)/\\w",
      ""),
  SOUNDCLOUD(
      "SoundCloud",
      MediaCard.Kind.AUDIO,
      "soundcloud.com snd.sc",
      "snd\\.sc/\\w|[^/]+/player/|[^/]+/(?<user>[\\w-]+)/[\\w-]",
      "url secret_token"),
  APPLE_PODCASTS(
      "Apple Podcasts",
      MediaCard.Kind.AUDIO,
      "podcasts.apple.com",
      "[^/]+/(?:\\w\\w/)?podcast/",
      "i"),
  GOOGLE_MAPS(
      "Google Maps",
      MediaCard.Kind.MAP,
      "google.com google.nl google.be google.de google.fr google.co.uk maps.app.goo.gl goo.gl",
      "maps\\.app\\.goo\\.gl/\\w|[^/]+/maps(?:[/?]|$)",
      "q ll z t cbll mid api query saddr daddr pb"),
  OPENSTREETMAP(
      "OpenStreetMap",
      MediaCard.Kind.MAP,
      "openstreetmap.org osm.org",
      "[^/]+/(?:(?:node|way|relation|note|directions|go|export)\\b|[?#])",
      "mlat mlon bbox minlon minlat maxlon maxlat layers"),
  DATAWRAPPER(
      "Datawrapper",
      MediaCard.Kind.CHART,
      "datawrapper.dwcdn.net datawrapper.de",
      "datawrapper\\.dwcdn\\.net/\\w{5}\\b|[^/]+/_/\\w{5}\\b",
      ""),
  FLOURISH(
      "Flourish",
      MediaCard.Kind.CHART,
      "flo.uri.sh flourish.studio",
      "[^/]+/(?:visualisation|story)/\\d+",
      ""),
  INFOGRAM("Infogram", MediaCard.Kind.CHART, "infogram.com infogr.am", "[^/]+/[\\w-]{12,}", ""),
  GITHUB_GIST(
      "GitHub Gist",
      MediaCard.Kind.CODE,
      "gist.github.com",
      "[^/]+/(?<user>[\\w-]+)/(?<id>[0-9a-f]{5,})",
      ""),
  CODEPEN(
      "CodePen",
      MediaCard.Kind.CODE,
      "codepen.io",
      "[^/]+/(?<user>[\\w-]+)/(?:pen|embed|full|details)/",
      ""),
  SCRIBD(
      "Scribd",
      MediaCard.Kind.DOCUMENT,
      "scribd.com",
      "[^/]+/(?:doc|document|embeds|presentation|book)/\\d+",
      ""),
  /** Any other host. */
  OTHER("", MediaCard.Kind.PAGE, "", "(?!)", "");

  private static final LocalDate RENAMED_X = LocalDate.of(2023, 7, 24);
  private static final Map<String, Network> BY_HOST = byHost();

  private final String displayName;
  private final MediaCard.Kind kind;
  private final List<String> hosts;
  private final Pattern item;
  private final Set<String> parameters;

  Network(String displayName, MediaCard.Kind kind, String hosts, String item, String parameters) {
    this.displayName = displayName;
    this.kind = kind;
    this.hosts = words(hosts);
    this.item = Pattern.compile(item);
    this.parameters = Set.copyOf(words(parameters));
  }

  /** Returns what it is called today; empty for {@link #OTHER}. */
  public String displayName() {
    return displayName;
  }

  /** Returns what its cards usually stand for. */
  public MediaCard.Kind kind() {
    return kind;
  }

  /** Returns its hosts without {@code www.}; each stands for its subdomains too. */
  public List<String> hosts() {
    return hosts;
  }

  /**
   * Returns what it was called when something was posted: X was Twitter until 23 July 2023.
   *
   * @param posted when; a date that may be before or after has today's name, as null has
   */
  String nameOn(@Nullable PartialDate posted) {
    if (this != X || posted == null) {
      return displayName;
    }
    int month = posted.month() == null ? 12 : posted.month();
    int length = YearMonth.of(posted.year(), month).lengthOfMonth();
    int day = posted.day() == null ? length : posted.day();
    boolean before = LocalDate.of(posted.year(), month, Math.min(day, length)).isBefore(RENAMED_X);
    return before ? "Twitter" : displayName;
  }

  /** Returns the pattern of an item's address. */
  Pattern item() {
    return item;
  }

  /** Returns whether an item's address needs this parameter. */
  boolean keeps(String parameter) {
    return parameters.contains(parameter);
  }

  /** Returns the host in its row that a host belongs to, or null if no network has it. */
  static @Nullable String knownHost(String host) {
    String known = host;
    while (!BY_HOST.containsKey(known)) {
      int dot = known.indexOf('.');
      if (dot < 0) {
        return null;
      }
      known = known.substring(dot + 1);
    }
    return known;
  }

  /** Returns the network of a host, {@link #OTHER} if none has it. */
  static Network ofHost(String host) {
    String known = knownHost(host);
    return known == null ? OTHER : BY_HOST.getOrDefault(known, OTHER);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  private static Map<String, Network> byHost() {
    Map<String, Network> byHost = new HashMap<>();
    for (Network network : values()) {
      network.hosts.forEach(host -> byHost.put(host, network));
    }
    return Map.copyOf(byHost);
  }
}
