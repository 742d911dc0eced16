package dev.broadsheet.embed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the address of a page into that of the frame which shows the same in a page of another
 * host, one case a network: the way back from {@link PageAddress}. Where a network has a player
 * that keeps less of the reader, it is that one.
 */
final class PlayerAddress {
  private static final Pattern YOUTUBE = Pattern.compile("/(?:shorts|live|embed|v)/([\\w-]{6,})");
  private static final Pattern YOUTUBE_ID = Pattern.compile("[\\w-]{6,}");
  private static final Pattern SECONDS = Pattern.compile("(\\d{1,7})s?");
  private static final Pattern VIMEO =
      Pattern.compile("/(?:channels/[^/]+/|groups/[^/]+/videos/)?(\\d+)(?:/(\\w+))?/?");
  private static final Pattern DAILYMOTION = Pattern.compile("/(?:video/)?(\\w+)/?");
  private static final Pattern TIKTOK = Pattern.compile("/@[^/]*/video/(\\d+)/?");
  private static final Pattern TWITCH = Pattern.compile("/videos/(\\d+)/?");
  private static final Pattern TWITCH_CLIP = Pattern.compile("/(?:[^/]+/clip/)?([\\w-]+)/?");
  private static final Pattern SPOTIFY = Pattern.compile("(?:/intl-\\w+)?(/\\w+/\\w+)/?");
  private static final Pattern FLOURISH = Pattern.compile("(/(?:visualisation|story)/\\d+)/?.*");
  private static final Pattern DATAWRAPPER = Pattern.compile("/(\\w{5})(?:/.*)?");
  private static final Pattern CODEPEN =
      Pattern.compile("/([\\w-]+)/(?:pen|full|details)/(\\w+)/?");

  private PlayerAddress() {}

  /**
   * Returns the address of a player, or null where none is known.
   *
   * @param page the address that a card links to
   * @param network whose it is
   * @param siteHost the host that the player will be shown on: Twitch wants to know
   */
  static @Nullable String of(WebAddress page, Network network, String siteHost) {
    return switch (network) {
      case YOUTUBE -> youtube(page);
      case VIMEO -> vimeo(page);
      case DAILYMOTION ->
          rebuilt(DAILYMOTION, page, "https://geo.dailymotion.com/player.html?video=%s");
      case TIKTOK -> rebuilt(TIKTOK, page, "https://www.tiktok.com/player/v1/%s");
      case TWITCH -> twitch(page, siteHost);
      case SPOTIFY -> rebuilt(SPOTIFY, page, "https://open.spotify.com/embed%s");
      case SOUNDCLOUD ->
          page.host().equals("soundcloud.com") || page.host().equals("www.soundcloud.com")
              ? "https://w.soundcloud.com/player/?url=" + encoded(page.url())
              : null;
      case APPLE_PODCASTS ->
          "https://embed.podcasts.apple.com"
              + page.path()
              + (page.query().isEmpty() ? "" : "?" + page.query());
      case OPENSTREETMAP -> openStreetMap(page);
      case DATAWRAPPER ->
          page.host().equals("datawrapper.dwcdn.net")
              ? rebuilt(DATAWRAPPER, page, "https://datawrapper.dwcdn.net/%s/")
              : null;
      case FLOURISH -> rebuilt(FLOURISH, page, "https://flo.uri.sh%s/embed");
      case CODEPEN -> rebuilt(CODEPEN, page, "https://codepen.io/%s/embed/%s?default-tab=result");
      default -> null;
    };
  }

  private static @Nullable String youtube(WebAddress page) {
    String root = "https://www.youtube-nocookie.com/embed/";
    String video = page.shownHost().equals("youtu.be") ? page.path().substring(1) : null;
    if (video == null) {
      Matcher path = YOUTUBE.matcher(page.path());
      video = path.lookingAt() ? path.group(1) : page.parameter("v");
    }
    String list = page.parameter("list");
    if (video == null) {
      return list == null ? null : root + "videoseries?list=" + encoded(list);
    }
    String start = page.parameter("t") == null ? page.parameter("start") : page.parameter("t");
    Matcher seconds = SECONDS.matcher(start == null ? "" : start);
    return YOUTUBE_ID.matcher(video).matches()
        ? root + video + (seconds.matches() ? "?start=" + seconds.group(1) : "")
        : null;
  }

  private static @Nullable String vimeo(WebAddress page) {
    Matcher video = VIMEO.matcher(page.path());
    if (!video.matches()) {
      return null;
    }
    String unlisted = video.group(2) == null ? page.parameter("h") : video.group(2);
    return "https://player.vimeo.com/video/"
        + video.group(1)
        + "?dnt=1"
        + (unlisted == null ? "" : "&h=" + encoded(unlisted));
  }

  private static @Nullable String twitch(WebAddress page, String siteHost) {
    boolean clip = page.shownHost().equals("clips.twitch.tv") || page.path().contains("/clip/");
    String player =
        clip
            ? rebuilt(TWITCH_CLIP, page, "https://clips.twitch.tv/embed?clip=%s")
            : rebuilt(TWITCH, page, "https://player.twitch.tv/?video=%s");
    return player == null ? null : player + "&parent=" + encoded(siteHost);
  }

  private static @Nullable String openStreetMap(WebAddress page) {
    String box = page.parameter("bbox");
    String lat = page.parameter("mlat");
    String lon = page.parameter("mlon");
    String marker = lat == null || lon == null ? "" : "&marker=" + encoded(lat + "," + lon);
    return box == null
        ? null
        : "https://www.openstreetmap.org/export/embed.html?bbox=" + encoded(box) + marker;
  }

  private static @Nullable String rebuilt(Pattern pattern, WebAddress page, String format) {
    Matcher matcher = pattern.matcher(page.path());
    if (!matcher.matches()) {
      return null;
    }
    return matcher.groupCount() == 1
        ? format.formatted(matcher.group(1))
        : format.formatted(matcher.group(1), matcher.group(2));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
