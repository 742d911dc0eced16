package dev.broadsheet.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.ProblemPrinter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor gets for an address, of each network and of each way in which one fails. */
class QuoteLookupTest {
  private static final String X = "https://x.com/UN/status/1423954323534647296";
  private static final String MASTODON = "https://mastodon.example/@jane/109501234567890123";
  private static final String STATUS = "/mastodon/api/v1/statuses/109501234567890123";
  private static final String BLUESKY = "https://bsky.app/profile/jane.example/post/3kabcdefghij2";
  private static final String POSTS = "/bluesky/xrpc/app.bsky.feed.getPosts";
  private static final String FILM = "https://www.youtube.com/watch?v=jNQXAC9IVRw";

  private final Loopback web = new Loopback();
  private final List<Problem> problems = new ArrayList<>();
  private Duration patience = Duration.ofSeconds(20);

  @AfterEach
  void close() {
    web.close();
  }

  @Test
  void postOfX() {
    web.json(
        "/x/oembed",
        """
        {"url":"https://twitter.com/UN/status/1423954323534647296","author_name":"United Nations",
        "author_url":"https://twitter.com/UN","html":"\\u003Cblockquote class=\\"twitter-tweet\\"\\u003E\\u003Cp lang=\\"en\\" dir=\\"ltr\\"\\u003EWar in *Afghanistan* has entered a new phase,\\u003Cbr\\u003Ewarns the UN. \\u003Ca href=\\"https://t.co/hK93wuo4IU\\"\\u003Ehttps://t.co/hK93wuo4IU\\u003C/a\\u003E\\u003C/p\\u003E&mdash; United Nations (@UN) \\u003Ca href=\\"https://twitter.com/UN/status/1423954323534647296?ref_src=twsrc%5Etfw\\"\\u003EAugust 7, 2021\\u003C/a\\u003E\\u003C/blockquote\\u003E\\n",
        "width":550,"height":null,"type":"rich","cache_age":"3153600000","version":"1.0"}""");
    assertThat(ask(X))
        .isEqualTo(
            """
            > War in \\*Afghanistan\\* has entered a new phase,\\
            > warns the UN. https://t.co/hK93wuo4IU
            >
            > — United Nations (@UN), [7 August 2021](https://twitter.com/UN/status/1423954323534647296) [en]""");
    assertThat(problems).isEmpty();
    assertThat(web.requests())
        .containsExactly(
            "/x/oembed?omit_script=true&dnt=true&hide_thread=true&lang=en"
                + "&url=https%3A%2F%2Fx.com%2FUN%2Fstatus%2F1423954323534647296");
  }

  @Test
  void longPostOfX() {
    web.json(
        "/x/oembed",
        """
        {"html":"<blockquote class=\\"twitter-tweet\\"><p lang=\\"en\\">It begins so, and then… <a href=\\"https://t.co/a1\\">https://t.co/a1</a></p>&mdash; UN (@UN) <a href=\\"https://twitter.com/UN/status/1423954323534647296\\">August 7, 2021</a></blockquote>"}""");
    assertThat(ask(X)).startsWith("> It begins so, and then… https://t.co/a1\n");
    assertThat(printed())
        .isEqualTo(
            """
            https://x.com/UN/status/1423954323534647296: warning: X cut the words of this long post off, at the "…"
                copy the rest from the post itself
            """);
  }

  @Test
  void postOfMastodon() {
    web.json(
        STATUS,
        """
        {"id":"109501234567890123","created_at":"2022-12-12T23:30:00.000Z","language":"en","spoiler_text":"",
        "url":"https://mastodon.example/@jane/109501234567890123",
        "account":{"acct":"jane","display_name":"Jane :verified: Doe","url":"https://mastodon.example/@jane"},
        "content":"<p>Hello <span class=\\"h-card\\"><a href=\\"https://other.example/@joe\\" class=\\"u-url mention\\">@<span>joe</span></a></span> &lt;b&gt;</p><p>See<br /><a href=\\"https://news.example/2022/12/12/a-long-address\\"><span class=\\"invisible\\">https://</span><span class=\\"ellipsis\\">news.example/2022/12/12/a-long</span><span class=\\"invisible\\">-address</span></a><script>alert(1)</script></p>",
        "media_attachments":[{"type":"video","url":"https://files.example/a.mp4"}]}""");
    assertThat(ask(MASTODON))
        .isEqualTo(
            """
            > Hello [@joe](https://other.example/@joe) \\<b>
            >
            > See\\
            > https://news.example/2022/12/12/a-long-address
            >
            > — Jane :verified: Doe (@jane@mastodon.example), [13 December 2022](https://mastodon.example/@jane/109501234567890123) [en]""");
    assertThat(printed()).contains("the post has a film or sound, which is not saved");
  }

  @Test
  void postSeenOnAnotherServerOfMastodon() {
    web.json(
        STATUS,
        """
        {"created_at":"2022-12-12T10:00:00.000Z","spoiler_text":"Politics","url":"https://far.example/@joe/109501234567890999",
        "account":{"acct":"joe@far.example","display_name":""},"content":"<p>Words</p>","media_attachments":[]}""");
    assertThat(ask("https://mastodon.example/@joe@far.example/109501234567890123"))
        .isEqualTo(
            """
            > Politics
            >
            > Words
            >
            > — joe@far.example (@joe@far.example), [12 December 2022](https://far.example/@joe/109501234567890999)""");
    assertThat(problems).isEmpty();
  }

  @Test
  void postOfBluesky() {
    web.json(
        "/bluesky/xrpc/com.atproto.identity.resolveHandle?handle=jane.example",
        "{\"did\":\"did:plc:abc\"}");
    web.json(
        POSTS + "?uris=at%3A%2F%2Fdid%3Aplc%3Aabc%2Fapp.bsky.feed.post%2F3kabcdefghij2",
        """
        {"posts":[{"uri":"at://did:plc:abc/app.bsky.feed.post/3kabcdefghij2",
        "author":{"handle":"jane.example","displayName":"Jane 🗞️","labels":[]},
        "record":{"$type":"app.bsky.feed.post","text":"👩‍👩‍👧 café: news.example/long... and more\\n\\n# Not a heading","createdAt":"2024-01-05T09:00:00.000Z","langs":["en"],
        "facets":[{"index":{"byteStart":26,"byteEnd":46},"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://news.example/long/address_(1)?a=1"}]},
          {"index":{"byteStart":1,"byteEnd":3},"features":[{"uri":"https://evil.example/half"}]},
          {"index":{"byteStart":900,"byteEnd":990},"features":[{"uri":"https://evil.example/far"}]}]},
        "labels":[]}]}""");
    assertThat(ask(BLUESKY))
        .isEqualTo(
            """
            > 👩‍👩‍👧 café: [news.example/long...](<https://news.example/long/address_(1)?a=1>) and more
            >
            > \\# Not a heading
            >
            > — Jane 🗞️ (@jane.example), [5 January 2024](https://bsky.app/profile/jane.example/post/3kabcdefghij2) [en]""");
    assertThat(problems).isEmpty();
  }

  @Test
  void postForMembersOfBlueskyOnly() {
    web.json(
        POSTS,
        """
        {"posts":[{"author":{"handle":"jane.example","labels":[{"val":"!no-unauthenticated"}]},"record":{"text":"Words"}}]}""");
    assertThat(ask("https://bsky.app/profile/did:plc:abc/post/3kabcdefghij2")).isNull();
    assertThat(printed())
        .contains("error: the author asks that this post is shown to members of Bluesky only")
        .contains("ask the author before you quote it");
    assertThat(web.requests()).hasSize(1);
  }

  @Test
  void deletedPostOfBluesky() {
    web.json(POSTS, "{\"posts\":[]}");
    assertThat(ask("https://bsky.app/profile/did:plc:abc/post/3kabcdefghij2")).isNull();
    assertThat(printed()).contains("\"bsky.app\" knows no such post: deleted, or never there");
  }

  @Test
  void filmsHaveTheirNames() {
    String film =
        """
        {"title":"Me at the [zoo] *","author_name":"jawed","thumbnail_url":"%s/still.jpg","type":"video"}"""
            .formatted(web.root());
    web.json("/youtube/oembed", film);
    web.json("/vimeo/api/oembed.json", film);
    web.json("/tiktok/oembed", film);
    String name = "[Me at the \\[zoo\\] \\* – jawed]";
    assertThat(ask(FILM)).isEqualTo(name + "(https://www.youtube.com/watch?v=jNQXAC9IVRw)");
    assertThat(ask("https://vimeo.com/76979871")).isEqualTo(name + "(https://vimeo.com/76979871)");
    assertThat(ask("https://www.tiktok.com/@scout2015/video/6718335390845095173"))
        .isEqualTo(name + "(https://www.tiktok.com/@scout2015/video/6718335390845095173)");
    assertThat(printed()).contains("its pictures are not saved here");
    assertThat(web.requests().get(0))
        .isEqualTo(
            "/youtube/oembed?format=json"
                + "&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DjNQXAC9IVRw");
  }

  @Test
  void aDeletedPost() {
    web.status("/x/oembed", 404, "<html>gone</html>");
    assertThat(ask(X)).isNull();
    assertThat(printed())
        .isEqualTo(
            """
            https://x.com/UN/status/1423954323534647296: error: "127.0.0.1" knows no such post: deleted, or never there
                if you have the words, write them into the article yourself, as a blockquote with a byline
            """);
  }

  @Test
  void askedTooOften() {
    web.with(
        "/x/oembed",
        request -> {
          request.getResponseHeaders().set("Retry-After", "120");
          Loopback.send(request, 429, "text/plain", new byte[0]);
        });
    QuoteLookup lookup = lookup();
    assertThat(lookup.address(X, problems::add)).isNull();
    assertThat(lookup.address("https://x.com/UN/status/20", problems::add)).isNull();
    assertThat(printed())
        .contains("was asked too often (status 429)\n    try again in 120 seconds")
        .contains("X was asked too often, so this address was not asked for");
    assertThat(web.requests()).hasSize(1);
  }

  @Test
  void aWebPageInPlaceOfData() {
    web.status(STATUS, 200, "<!doctype html><title>Log in</title>");
    assertThat(ask(MASTODON)).isNull();
    assertThat(printed()).contains("answered with a web page in place of data");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "\"text\"", "{", "{\"html\":", "{\"a\":[[[[", "🗞️"})
  void somethingThatIsNoData(String body) {
    web.json("/x/oembed", body);
    assertThat(ask(X)).isNull();
    assertThat(printed()).contains("is not the data it should be");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"html\":7}",
        "{\"html\":\"<p>Nothing</p>\"}",
        "{\"html\":{\"a\":1},\"author_name\":\"x\"}"
      })
  void dataThatHoldsNoPost(String body) {
    web.json("/x/oembed", body);
    assertThat(ask(X)).isNull();
    assertThat(printed()).contains("X answered with a code that holds no post");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 410, 418, 500, 503})
  void otherRefusals(int status) {
    web.status(STATUS, status, "no");
    assertThat(ask(MASTODON)).isNull();
    assertThat(problems).hasSize(1).allMatch(Problem::isError).noneMatch(p -> p.hint().isEmpty());
  }

  @Test
  void aSlowAnswer() {
    web.with(
        STATUS,
        request -> {
          request.sendResponseHeaders(200, 100);
          request.getResponseBody().write('{');
          request.getResponseBody().flush();
          sleep();
        });
    patience = Duration.ofMillis(500);
    assertThat(ask(MASTODON)).isNull();
    assertThat(printed()).contains("did not answer within 0.5 s");
  }

  @Test
  void anAnswerThatNeverBegins() {
    web.with(STATUS, request -> sleep());
    patience = Duration.ofMillis(500);
    assertThat(ask(MASTODON)).isNull();
    assertThat(printed()).contains("did not answer within 0.5 s");
  }

  @Test
  void aCutAnswer() {
    web.with(
        STATUS,
        request -> {
          request.sendResponseHeaders(200, 100);
          request.getResponseBody().write("{\"a\":1}".getBytes(StandardCharsets.UTF_8));
          request.getResponseBody().flush();
        });
    assertThat(ask(MASTODON)).isNull();
    assertThat(printed()).contains("broke off");
  }

  @Test
  void anEndlessAnswer() {
    web.json(STATUS, "{\"a\":\"" + "x".repeat(2_100_000) + "\"}");
    assertThat(ask(MASTODON)).isNull();
    assertThat(printed()).contains("sent more than 2 MB, which is no answer");
  }

  @Test
  void redirectsAreFollowedThreeTimes() {
    redirect(STATUS, "/a");
    redirect("/a", web.root() + "/b");
    redirect("/b", "c");
    web.json("/c", "{\"account\":{\"acct\":\"jane\"},\"content\":\"<p>Words</p>\"}");
    assertThat(ask(MASTODON)).startsWith("> Words\n");
    redirect("/c", "/d");
    assertThat(ask(MASTODON)).isNull();
    assertThat(printed()).contains("redirects more than 3 times");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/",
        "file:///etc/passwd",
        "ftp://a.example/",
        "https://",
        "http:",
        ":"
      })
  void redirectsToNothingButHttps(String target) {
    redirect(STATUS, target);
    assertThat(ask(MASTODON)).isNull();
    assertThat(printed()).contains("redirects to \"" + target + "\", which is not of https");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "https://example.org/",
        "https://x.com/UN",
        "https://x.com/UN/status/1423954323534647296 and more",
        "javascript:alert(1)"
      })
  void noAddressOfAPost(String url) {
    assertThat(ask(url)).isNull();
    assertThat(printed()).contains("this is not the address of a post or film of a network");
    assertThat(web.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.instagram.com/p/CUbHfhpswxt/",
        "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC",
        "https://web.archive.org/web/20210807/https://twitter.com/UN/status/1423954323534647296"
      })
  void networksThatTellNothing(String url) {
    assertThat(ask(url)).isNull();
    assertThat(problems).hasSize(1);
    assertThat(web.requests()).isEmpty();
  }

  private @Nullable String ask(String url) {
    return lookup().address(url, problems::add);
  }

  private QuoteLookup lookup() {
    TimeLimits limits = new TimeLimits(Duration.ofSeconds(20), patience);
    return new QuoteLookup(web.endpoints(), limits, ZoneId.of("Europe/Amsterdam"), Locale.ENGLISH);
  }

  private String printed() {
    return ProblemPrinter.print(problems);
  }

  private void redirect(String from, String to) {
    web.with(
        from,
        request -> {
          request.getResponseHeaders().set("Location", to);
          Loopback.send(request, 302, "text/html", new byte[0]);
        });
  }

  private static void sleep() {
    try {
      Thread.sleep(3_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
