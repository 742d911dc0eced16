package dev.broadsheet.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Posts made up at random come back from every form; ordinary text stays what it is. */
class PostRoundTripTest {
  private static final int POSTS = 1_000;
  private final EmbedReader reader = new EmbedReader(ZoneOffset.UTC);

  /** The forms that hold the words. */
  enum Form {
    CANONICAL {
      @Override
      Pasted paste(RandomPost post) {
        return post.canonical(true);
      }
    },
    WITHOUT_LINK {
      @Override
      Pasted paste(RandomPost post) {
        return post.canonical(false);
      }
    },
    OF_X {
      @Override
      Pasted paste(RandomPost post) {
        return new Pasted.Html(post.ofX());
      }
    },
    OF_REACT {
      @Override
      Pasted paste(RandomPost post) {
        return new Pasted.Html(post.ofReact());
      }
    },
    WITHOUT_CLASS {
      @Override
      Pasted paste(RandomPost post) {
        return new Pasted.Html(post.withoutClass());
      }
    },
    ENCODED {
      @Override
      Pasted paste(RandomPost post) {
        return new Pasted.Paragraph(post.encoded());
      }
    };

    abstract Pasted paste(RandomPost post);
  }

  @ParameterizedTest
  @EnumSource
  void comesBack(Form form) {
    Random random = new Random(140 + form.ordinal());
    for (int i = 0; i < POSTS; i++) {
      RandomPost post = RandomPost.of(random);
      Pasted pasted = form.paste(post);
      Recognised recognised = reader.read(pasted);
      assertThat(recognised).as("%s", pasted).isNotNull();
      assertThat(recognised.remarks()).as("%s", pasted).isEmpty();
      QuotedPost back = (QuotedPost) recognised.embeds().get(0);
      assertThat(back.name()).as("%s", pasted).isEqualTo(post.name());
      assertThat(back.handle()).isEqualTo(post.handle());
      assertThat(back.date()).as("%s", pasted).hasToString(post.day().toString());
      assertThat(words(back.text().plain())).isEqualTo(words(String.join(" ", post.paragraphs())));
      if (form != Form.WITHOUT_LINK) {
        assertThat(back.url()).isEqualTo(post.url());
      }
    }
  }

  @Test
  void comesBackFromTextOnly() {
    Random random = new Random(280);
    for (int i = 0; i < POSTS; i++) {
      RandomPost post = RandomPost.of(random);
      Pasted.Paragraph pasted = new Pasted.Paragraph(post.residue().replace("\n\n", " "));
      Recognised recognised = reader.read(pasted);
      assertThat(recognised).as("%s", pasted).isNotNull();
      QuotedPost back = (QuotedPost) recognised.embeds().get(0);
      assertThat(back.name()).as("%s", pasted).isEqualTo(post.name());
      assertThat(back.handle()).isEqualTo(post.handle());
      assertThat(back.date()).as("%s", pasted).hasToString(post.day().toString());
      assertThat(recognised.certainty()).isEqualTo(Recognised.Certainty.LIKELY);
    }
  }

  @Test
  void leavesOrdinaryTextAlone() {
    List<String> pieces =
        List.of(
            "The council met on 7 August 2021.",
            "— A. Writer, The Book",
            "(see below)",
            "as @someone said",
            "mail name@example.org",
            "[a link](https://example.org/page)",
            "https://example.org/2021/08/07/article",
            "**bold**",
            "August 7, 2021",
            "– and so on –",
            "(@handle) is hers",
            "1. one",
            "{{ page.title }}",
            "[x]",
            "&lt;b&gt;",
            "it costs $5 -- or less",
            "“Quoted,” she said",
            "Klik hier voor meer",
            "a `<iframe>` element",
            "x.com and twitter.com");
    Random random = new Random(2026);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int words = random.nextInt(6); words >= 0; words--) {
        text.append(pieces.get(random.nextInt(pieces.size()))).append(' ');
      }
      String paragraph = text.toString().strip();
      assertThat(reader.read(new Pasted.Paragraph(paragraph))).as(paragraph).isNull();
      PostText quoted = new PostText(List.of(List.of(new PostText.Words(paragraph))));
      assertThat(reader.read(new Pasted.Quote(quoted))).as(paragraph).isNull();
      String html = "<p>" + paragraph.replace("<iframe>", "") + "</p>";
      assertThat(reader.read(new Pasted.Html(html))).as(html).isNull();
    }
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
