package dev.broadsheet.embed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the address of a player, a frame or an application's link into that of the page which a
 * reader can open, one case a network. Where no such page is known the address stays.
 */
final class PageAddress {
  private static final Pattern YOUTUBE = Pattern.compile("/(?:embed|v)/([\\w-]{6,})");
  private static final Pattern VIMEO = Pattern.compile("/video/(\\d+)");
  private static final Pattern CENTRE = Pattern.compile("!2d(-?[\\d.]+)!3d(-?[\\d.]+)");
  private static final Pattern BLUESKY =
      Pattern.compile("/embed/([\\w.:-]+)/app\\.bsky\\.feed\\.post/(\\w+)");
  private static final Pattern CODEPEN = Pattern.compile("/([\\w-]+)/embed/(?:preview/)?(\\w+)");

  private PageAddress() {}

  static WebAddress of(WebAddress frame) {
    String host = frame.shownHost();
    String page =
        switch (Network.ofHost(host)) {
          case X -> x(frame);
          case BLUESKY -> rebuilt(BLUESKY, frame.path(), "https://bsky.app/profile/%s/post/%s");
          case MASTODON, INSTAGRAM, THREADS -> cut(frame, "/embed");
          case FACEBOOK -> frame.path().contains("/plugins/") ? frame.parameter("href") : null;
          case REDDIT ->
              host.startsWith("embed.") || host.endsWith("redditmedia.com")
                  ? "https://www.reddit.com" + frame.path()
                  : null;
          case LINKEDIN -> without(frame, "/embed/feed/", "https://www.linkedin.com/feed/");
          case YOUTUBE -> youtube(frame);
          case VIMEO -> vimeo(frame);
          case DAILYMOTION -> dailymotion(frame);
          case TWITCH -> twitch(frame);
          case SPOTIFY -> spotify(frame);
          case SOUNDCLOUD -> soundcloud(frame);
          case APPLE_PODCASTS ->
              host.startsWith("embed.")
                  ? "https://podcasts.apple.com" + frame.path() + question(frame.query())
                  : null;
          case GOOGLE_MAPS -> maps(frame);
          case OPENSTREETMAP -> openStreetMap(frame);
          case FLOURISH ->
              host.equals("flo.uri.sh")
                  ? "https://public.flourish.studio" + cutPath(frame.path(), "/embed") + "/"
                  : null;
          case INFOGRAM ->
              host.startsWith("e.") && !frame.path().startsWith("/_/")
                  ? "https://infogram.com" + frame.path()
                  : null;
          case GITHUB_GIST ->
              frame.path().endsWith(".js") || frame.path().endsWith(".pibb")
                  ? "https://gist.github.com"
                      + frame.path().substring(0, frame.path().lastIndexOf('.'))
                  : null;
          case CODEPEN -> rebuilt(CODEPEN, frame.path(), "https://codepen.io/%s/pen/%s");
          case SCRIBD ->
              frame.path().startsWith("/embeds/")
                  ? "https://www.scribd.com/document/"
                      + cutPath(frame.path().substring(8), "/content")
                  : null;
          default ->
              host.equals("archive.org")
                  ? without(frame, "/embed/", "https://archive.org/details/")
                  : frame.path().startsWith("/@") && frame.path().endsWith("/embed")
                      ? cut(frame, "/embed")
                      : null;
        };
    WebAddress address = page == null ? null : WebAddress.parse(page);
    return address == null ? frame : address;
  }

  // Links of 2011 hold the path behind a hash and an exclamation mark.
  private static @Nullable String x(WebAddress frame) {
    if (frame.fragment().startsWith("!/")) {
      return "https://" + frame.host() + frame.fragment().substring(1);
    }
    String id = frame.parameter("id");
    return id != null && frame.path().endsWith("/Tweet.html")
        ? "https://twitter.com/i/web/status/" + id
        : null;
  }

  private static @Nullable String youtube(WebAddress frame) {
    Matcher video = YOUTUBE.matcher(frame.path());
    String list = frame.parameter("list");
    if (frame.path().startsWith("/embed/videoseries") && list != null) {
      return "https://www.youtube.com/playlist?list=" + list;
    }
    String start = frame.parameter("start");
    return video.lookingAt()
        ? "https://www.youtube.com/watch?v="
            + video.group(1)
            + (start == null ? "" : "&t=" + start + "s")
        : null;
  }

  private static @Nullable String vimeo(WebAddress frame) {
    Matcher video = VIMEO.matcher(frame.path());
    if (!frame.host().startsWith("player.") || !video.lookingAt()) {
      return null;
    }
    String unlisted = frame.parameter("h");
    String time = frame.fragment().startsWith("t=") ? "#" + frame.fragment() : "";
    return "https://vimeo.com/" + video.group(1) + (unlisted == null ? "" : "/" + unlisted) + time;
  }

  private static @Nullable String dailymotion(WebAddress frame) {
    String video = frame.parameter("video");
    String start = frame.parameter("start");
    String at = start == null ? "" : "?start=" + start;
    if (frame.path().startsWith("/player") && video != null) {
      return "https://www.dailymotion.com/video/" + video + at;
    }
    return frame.path().startsWith("/embed/")
        ? "https://www.dailymotion.com" + frame.path().substring(6) + at
        : null;
  }

  private static @Nullable String twitch(WebAddress frame) {
    String video = frame.parameter("video");
    String clip = frame.parameter("clip");
    String channel = frame.parameter("channel");
    String time = frame.parameter("t");
    if (video != null) {
      String number = video.startsWith("v") ? video.substring(1) : video;
      return "https://www.twitch.tv/videos/" + number + (time == null ? "" : "?t=" + time);
    }
    if (clip != null) {
      return "https://clips.twitch.tv/" + clip;
    }
    return channel == null ? null : "https://www.twitch.tv/" + channel;
  }

  private static @Nullable String spotify(WebAddress frame) {
    String uri = frame.parameter("uri");
    if (frame.host().startsWith("embed.") && uri != null && uri.startsWith("spotify:")) {
      return "https://open.spotify.com/" + uri.substring(8).replace(':', '/');
    }
    int kind = frame.path().startsWith("/embed") ? frame.path().indexOf('/', 1) : -1;
    return kind < 0 ? null : "https://open.spotify.com" + frame.path().substring(kind);
  }

  // The addresses of the programming interface, which old players name, open no page.
  private static @Nullable String soundcloud(WebAddress frame) {
    String track = frame.host().startsWith("w.") ? frame.parameter("url") : null;
    WebAddress page = track == null ? null : WebAddress.parse(track);
    return page == null || page.host().startsWith("api.") ? null : page.url();
  }

  private static @Nullable String maps(WebAddress frame) {
    String data = frame.parameter("pb");
    if (frame.path().equals("/maps/embed") && data != null) {
      Matcher centre = CENTRE.matcher(data);
      return centre.find()
          ? "https://www.google.com/maps?ll=" + centre.group(2) + "," + centre.group(1)
          : null;
    }
    if (frame.path().startsWith("/maps/d/") && frame.path().endsWith("embed")) {
      return "https://www.google.com/maps/d/viewer" + question(frame.query());
    }
    String place = frame.parameter("q");
    return frame.path().startsWith("/maps/embed/") && place != null
        ? "https://www.google.com/maps/search/?api=1&query=" + place
        : null;
  }

  private static @Nullable String openStreetMap(WebAddress frame) {
    String box = frame.parameter("bbox");
    if (!frame.path().startsWith("/export/embed") || box == null) {
      return null;
    }
    String marker = frame.parameter("marker");
    int comma = marker == null ? -1 : marker.indexOf(',');
    String pin =
        marker == null || comma < 0
            ? ""
            : "&mlat=" + marker.substring(0, comma) + "&mlon=" + marker.substring(comma + 1);
    return "https://www.openstreetmap.org/?bbox=" + box + pin;
  }

  private static @Nullable String rebuilt(Pattern pattern, String path, String format) {
    Matcher matcher = pattern.matcher(path);
    return matcher.lookingAt() ? format.formatted(matcher.group(1), matcher.group(2)) : null;
  }

  private static @Nullable String without(WebAddress frame, String start, String replacement) {
    return frame.path().startsWith(start)
        ? replacement + frame.path().substring(start.length())
        : null;
  }

  private static @Nullable String cut(WebAddress frame, String end) {
    String path = cutPath(frame.path(), end);
    return path.equals(frame.path()) ? null : "https://" + frame.host() + path;
  }

  private static String cutPath(String path, String end) {
    int at = path.lastIndexOf(end);
    return at > 0 && path.length() - at <= end.length() + "/captioned/".length()
        ? path.substring(0, at)
        : path;
  }

  private static String question(String query) {
    return query.isEmpty() ? "" : "?" + query;
  }
}
