package dev.broadsheet.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaCardTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.youtube.com/watch?v=jNQXAC9IVRw&t=10s,"
        + "https://www.youtube-nocookie.com/embed/jNQXAC9IVRw?start=10",
    "https://youtu.be/jNQXAC9IVRw,https://www.youtube-nocookie.com/embed/jNQXAC9IVRw",
    "https://www.youtube.com/shorts/jNQXAC9IVRw,"
        + "https://www.youtube-nocookie.com/embed/jNQXAC9IVRw",
    "https://www.youtube.com/playlist?list=PL0123456789,"
        + "https://www.youtube-nocookie.com/embed/videoseries?list=PL0123456789",
    "https://vimeo.com/1084537,https://player.vimeo.com/video/1084537?dnt=1",
    "https://vimeo.com/1084537/0123abcdef,"
        + "https://player.vimeo.com/video/1084537?dnt=1&h=0123abcdef",
    "https://www.dailymotion.com/video/x7tgad0,"
        + "https://geo.dailymotion.com/player.html?video=x7tgad0",
    "https://dai.ly/x7tgad0,https://geo.dailymotion.com/player.html?video=x7tgad0",
    "https://www.tiktok.com/@name/video/6718335390845095173,"
        + "https://www.tiktok.com/player/v1/6718335390845095173",
    "https://www.twitch.tv/videos/123456789,"
        + "https://player.twitch.tv/?video=123456789&parent=paper.example",
    "https://clips.twitch.tv/SomeClip-1,"
        + "https://clips.twitch.tv/embed?clip=SomeClip-1&parent=paper.example",
    "https://open.spotify.com/intl-nl/track/4uLU6hMCjMI75M1A2tKUQC,"
        + "https://open.spotify.com/embed/track/4uLU6hMCjMI75M1A2tKUQC",
    "https://soundcloud.com/forss/flickermood,"
        + "https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood",
    "https://podcasts.apple.com/us/podcast/the-daily/id1200361736?i=1000000000000,"
        + "https://embed.podcasts.apple.com/us/podcast/the-daily/id1200361736?i=1000000000000",
    "https://datawrapper.dwcdn.net/AbCdE/3/,https://datawrapper.dwcdn.net/AbCdE/",
    "https://public.flourish.studio/visualisation/123456/,"
        + "https://flo.uri.sh/visualisation/123456/embed",
    "https://codepen.io/name/pen/AbCdEf,"
        + "https://codepen.io/name/embed/AbCdEf?default-tab=result",
  })
  void aPlayerIsThatOfTheNetwork(String url, String player) {
    assertThat(card(url).player("paper.example")).isEqualTo(player);
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.com/jack/status/20",
    "https://www.openstreetmap.org/relation/47811",
    "https://web.archive.org/web/2021/https://vimeo.com/1084537",
    "https://www.reddit.com/r/java/comments/abc123/title/",
    "https://gist.github.com/name/0123456789abcdef",
  })
  void othersHaveNone(String url) {
    assertThat(card(url).player("paper.example")).isNull();
  }

  private static MediaCard card(String url) {
    Recognised recognised = new EmbedReader(ZoneOffset.UTC).read(new Pasted.Paragraph(url));
    assertThat(recognised).as(url).isNotNull();
    return (MediaCard) recognised.embeds().get(0);
  }
}
