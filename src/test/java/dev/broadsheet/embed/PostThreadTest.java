package dev.broadsheet.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostThreadTest {
  private final EmbedReader reader = new EmbedReader(ZoneOffset.UTC);

  @Test
  void joinsPostsOfOneAuthorThatFollowEachOther() {
    Embed first = post("One", "UN");
    Embed second = post("Two", "un");
    Embed third = post("Three", "UN");
    Embed other = post("Four", "BBC");
    Embed card =
        reader
            .read(new Pasted.Paragraph("https://www.youtube.com/watch?v=dQw4w9WgXcQ"))
            .embeds()
            .get(0);

    assertThat(PostThread.joined(List.of())).isEmpty();
    assertThat(PostThread.joined(List.of(first))).containsExactly(first);
    assertThat(PostThread.joined(List.of(first, second, third, other, card, other)))
        .containsExactly(
            new PostThread(List.of((QuotedPost) first, (QuotedPost) second, (QuotedPost) third)),
            other,
            card,
            other);
    assertThat(PostThread.joined(List.of(first, card, second)))
        .containsExactly(first, card, second);
  }

  @Test
  void goesOnWithAThread() {
    QuotedPost first = post("One", "UN");
    QuotedPost second = post("Two", "UN");
    QuotedPost third = post("Three", "UN");
    List<Embed> begun = PostThread.joined(List.of(first, second));
    PostThread whole = new PostThread(List.of(first, second, third));

    assertThat(PostThread.joined(List.of(begun.get(0), third))).containsExactly(whole);
    assertThat(whole.network()).isEqualTo(Network.X);
  }

  private QuotedPost post(String text, String handle) {
    PostText words =
        new PostText(
            List.of(
                List.of(new PostText.Words(text)),
                List.of(new PostText.Words("— Name (@" + handle + "), 7 August 2021"))));
    return (QuotedPost) reader.read(new Pasted.Quote(words)).embeds().get(0);
  }
}
