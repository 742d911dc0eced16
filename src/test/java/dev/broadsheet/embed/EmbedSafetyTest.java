package dev.broadsheet.embed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.embed.PostText.Link;
import dev.broadsheet.embed.PostText.Run;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a stranger puts where: all that leads anywhere is an address of http or https. */
class EmbedSafetyTest {
  private static final List<String> FORMS =
      List.of(
          "<blockquote class=\"twitter-tweet\"><p lang=\"en\">%s</p>&mdash; Name (@name) <a"
              + " href=\"https://twitter.com/name/status/1\">August 7, 2021</a></blockquote>",
          "<blockquote class=\"twitter-tweet\"><p lang=\"%s\" dir=\"%s\">A</p>&mdash; Name (@name)"
              + " <a href=\"https://twitter.com/name/status/1\">August 7, 2021</a></blockquote>",
          "<blockquote class=\"twitter-tweet\"><p>A <a href=\"%s\">link</a></p>&mdash; %s (@name)"
              + " <a href=\"https://twitter.com/name/status/1\">August 7, 2021</a></blockquote>",
          "<blockquote class=\"twitter-tweet\"><p>A</p>&mdash; Name (@name) <a href=\"%s\">August 7,"
              + " 2021</a></blockquote>",
          "<blockquote class=\"bluesky-embed\" data-bluesky-uri=\"at://%s\"><p>A</p></blockquote>",
          "<blockquote class=\"bluesky-embed\""
              + " data-bluesky-uri=\"at://did:plc:a/app.bsky.feed.post/%s\"></blockquote>",
          "<blockquote class=\"mastodon-embed\" data-embed-url=\"%s\">A</blockquote>",
          "<blockquote class=\"instagram-media\" data-instgrm-permalink=\"%s\"><p>A</p>"
              + "</blockquote>",
          "<blockquote class=\"instagram-media\""
              + " data-instgrm-permalink=\"https://www.instagram.com/p/abcdef/\"><p>%s</p><p>A post"
              + " shared by <a href=\"%s\">%s</a> (@name)</p></blockquote>",
          "<blockquote class=\"tiktok-embed\" cite=\"%s\" data-video-id=\"%s\"><p>%s</p>"
              + "</blockquote>",
          "<div class=\"fb-post\" data-href=\"%s\"><p>A</p>By <a href=\"%s\">%s</a></div>",
          "<div class=\"fb-post\" data-href=\"https://www.facebook.com/a/posts/1\"><p>A</p>By <a"
              + " href=\"%s\">%s</a></div>",
          "<blockquote class=\"reddit-card\"><a href=\"%s\">%s</a></blockquote>",
          "<script data-telegram-post=\"%s\" src=\"%s\"></script>",
          "<div class=\"flourish-embed\" data-src=\"%s\" data-title=\"%s\"></div>",
          "<div class=\"tweet\" data-attrs='{\"url\":\"%s\",\"full_text\":\"%s\"}'></div>",
          "<div class=\"tweet\" data-attrs='{\"url\":\"https://twitter.com/name/status/1\","
              + "\"full_text\":\"%s\",\"name\":\"%s\",\"username\":\"name\"}'></div>",
          "<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">%s</div>"
              + "<figcaption>%s</figcaption></figure>",
          "<!-- wp:embed {\"url\":\"%s\"} -->",
          "<amp-youtube data-videoid=\"%s\"></amp-youtube>",
          "<amp-iframe src=\"%s\"></amp-iframe>",
          "<iframe src=\"%s\" title=\"%s\">%s</iframe>",
          "<iframe src=\"https://player.vimeo.com/video/1\"></iframe><p><a href=\"%s\">%s</a></p>",
          "<object data=\"%s\"><param name=\"movie\" value=\"%s\"></object>",
          "&lt;iframe src=\"%s\"&gt;&lt;/iframe&gt;",
          "{{< youtube \"%s\" >}}",
          "{%% embed %s %%}",
          "[embed]%s[/embed]",
          "%s",
          "[text](%s)",
          "<%s>",
          "A [link](%s) — Name (@name) August 7, 2021",
          "%s — %s (@name) August 7, 2021");

  private final EmbedReader reader = new EmbedReader(ZoneOffset.UTC);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A&#x61&#x76ascript:alert(1)",
        "javascript&colon;alert(1)",
        "\u0001javascript:alert(1)",
        "vbscript:msgbox(1)",
        "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
        "//evil.example/\"onmouseover=alert(1) x=\"",
        "https://evil.example/\" onclick=\"alert(1)",
        "https://evil.example/'onclick='alert(1)",
        "https://evil.example/><script>alert(1)</script>",
        "https://twitter.com/name/status/1\"><img src=x onerror=alert(1)>",
        "https://www.youtube.com/watch?v=<svg/onload=alert(1)>",
        "https://www.youtube.com/embed/dQw4w9WgXcQ?start=\"><script>alert(1)</script>",
        "https://javascript:alert(1)@evil.example/",
        "https:javascript:alert(1)",
        "https:/javascript:alert(1)",
        "https://\u0000evil.example/",
        "https://www.facebook.com/plugins/post.php?href=javascript:alert(1)",
        "https://web.archive.org/web/2021/javascript:alert(1)",
        "https://w.soundcloud.com/player/?url=javascript:alert(1)",
        "https://maps.google.com/maps/embed/v1/place?q=\"><script>alert(1)</script>",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
        "<math><mi xlink:href=\"data:x,<script>alert(1)</script>\">",
        "<iframe srcdoc=\"<script>alert(1)</script>\">",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=&#x6A;avascript:alert(1)>x</a>",
        "<form action=javascript:alert(1)><button>x</button></form>",
        "<details open ontoggle=alert(1)>",
        "<style>@import'//evil.example'</style>",
        "<base href=//evil.example>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<template><script>alert(1)</script></template>",
        "--><script>alert(1)</script>",
        "]]><script>alert(1)</script>",
        "\"><script>alert(1)</script>",
        "' onmouseover='alert(1)",
        "${7*7}",
        "<#assign x=1>"
      })
  void leadsNowhereElse(String vector) {
    for (String form : FORMS) {
      String pasted = form.formatted(vector, vector, vector);
      check(reader.read(new Pasted.Html(pasted)), pasted);
      check(reader.read(new Pasted.Paragraph(pasted)), pasted);
      PostText words =
          MarkdownText.read(pasted).flat().runs().isEmpty()
              ? new PostText(List.of())
              : new PostText(List.of(MarkdownText.read(pasted).flat().runs()));
      check(reader.read(new Pasted.Quote(words)), pasted);
    }
    MediaCard.Poster poster = new MediaCard.Poster("poster.jpg", "A jail");
    check(reader.read(new Pasted.LinkedPicture(vector, poster, vector)), vector);
  }

  private static void check(Recognised recognised, String pasted) {
    if (recognised == null) {
      return;
    }
    for (Embed embed : recognised.embeds()) {
      if (embed instanceof MediaCard card) {
        checkAddress(card.url(), pasted);
      } else if (embed instanceof QuotedPost post) {
        checkAddress(post.url() == null ? "https://none" : post.url(), pasted);
        assertThat(post.lang() == null || post.lang().matches("[A-Za-z0-9-]+")).isTrue();
        for (List<Run> paragraph : post.text().paragraphs()) {
          for (Run run : paragraph) {
            if (run instanceof Link link) {
              checkAddress(link.url(), pasted);
            }
          }
        }
      }
    }
  }

  private static void checkAddress(String url, String pasted) {
    assertThat(url).as(pasted).matches("https?://[^\\s\"<>\\p{Cntrl}]*");
    assertThat(url).as(pasted).doesNotMatch("https?://[^/?#]*@.*");
  }
}
