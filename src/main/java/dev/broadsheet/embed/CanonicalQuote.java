package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Link;
import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.embed.Recognised.Certainty;
import dev.broadsheet.embed.Recognised.Remark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A blockquote that ends in a byline with a handle: the form that Broadsheet's handbook teaches. A
 * name without a handle makes an ordinary quotation. A post within it, in a blockquote of its own,
 * is the one that it quotes; {@code [withdrawn]} in place of the words marks a post that its author
 * has withdrawn; a translation is read by {@link TranslatedText}. A blockquote that holds only a
 * post's address is a card.
 */
record CanonicalQuote(EmbedMaker embeds) implements FormReader<Pasted.Quote> {
  private static final String FORM = "quote with a byline";
  private static final String WITHDRAWN = "[withdrawn]";
  private static final Remark SEVERAL =
      new Remark(
          "the quotation names a handle in a line before its last one, and may hold several posts",
          "give each post a blockquote of its own");
  // A post that quotes a post that quotes a post: no network shows more.
  private static final int DEEPEST = 3;

  @Override
  public @Nullable Recognised read(Pasted.Quote quote) {
    EmbedMaker.Made made = post(quote, 1);
    if (made == null) {
      return address(quote);
    }
    List<Remark> remarks = new ArrayList<>(made.remarks());
    boolean words = !(made.embed() instanceof QuotedPost post) || !post.withdrawn();
    if (words && EarlierByline.in(quote.text()) != null) {
      remarks.add(SEVERAL);
    }
    boolean linked = !(made.embed() instanceof QuotedPost post) || post.url() != null;
    return new Recognised(
        FORM,
        List.of(made.embed()),
        "",
        List.copyOf(remarks),
        linked ? Certainty.CERTAIN : Certainty.LIKELY);
  }

  private EmbedMaker.@Nullable Made post(Pasted.Quote quote, int depth) {
    Inside inside = depth > DEEPEST ? null : inside(quote, depth);
    if (inside == null || inside.paragraphs.isEmpty()) {
      return null;
    }
    Byline byline = BylineReader.ending(FlatText.of(inside.last()));
    if (byline == null) {
      return null;
    }
    EmbedMaker.Made made =
        embeds.post(byline, inside.content(wordsBefore(byline, inside.paragraphs), byline.lang()));
    if (made != null) {
      inside.remarks.addAll(made.remarks());
    }
    return made == null ? null : new EmbedMaker.Made(made.embed(), List.copyOf(inside.remarks));
  }

  /** Returns what is in a blockquote, or null where several posts are. */
  private @Nullable Inside inside(Pasted.Quote quote, int depth) {
    Inside inside = new Inside();
    List<List<Run>> own = quote.text().paragraphs();
    int done = 0;
    for (Pasted.Nested nested : quote.nested()) {
      int before = Math.max(done, Math.min(nested.before(), own.size()));
      inside.paragraphs.addAll(own.subList(done, before));
      done = before;
      EmbedMaker.Made made = post(nested.quote(), depth + 1);
      if (made != null && made.embed() instanceof QuotedPost post) {
        if (inside.quoted != null) {
          return null;
        }
        inside.quoted = post;
        inside.remarks.addAll(made.remarks());
      } else if (!nested.quote().nested().isEmpty()) {
        return null;
      } else {
        // Whatever else somebody quotes is among the words.
        inside.paragraphs.addAll(nested.quote().text().paragraphs());
        nested.quote().pictures().forEach(inside::picture);
      }
    }
    inside.paragraphs.addAll(own.subList(done, own.size()));
    quote.pictures().forEach(inside::picture);
    inside.paragraphs.addAll(Math.max(0, inside.paragraphs.size() - 1), inside.elsewhere);
    return inside;
  }

  private @Nullable Recognised address(Pasted.Quote quote) {
    List<List<Run>> paragraphs = quote.text().paragraphs();
    if (paragraphs.size() != 1 || !quote.nested().isEmpty() || !quote.pictures().isEmpty()) {
      return null;
    }
    // There may be none: a paragraph of white space only, such as U+3000, which Markdown keeps.
    List<Run> runs = quote.text().linked().paragraphs().stream().findFirst().orElseGet(List::of);
    ItemAddress item =
        runs.size() == 1 && runs.get(0) instanceof Link link && link.text().contains("/")
            ? ItemAddress.parse(link.url())
            : null;
    return item == null
        ? null
        : new Recognised("address", List.of(embeds.card(item, null, null)), "", List.of());
  }

  /** Returns a text up to the byline that its last paragraph ends in. */
  static PostText wordsBefore(Byline byline, List<List<Run>> paragraphs) {
    List<List<Run>> words = new ArrayList<>(paragraphs);
    FlatText last = FlatText.of(words.remove(words.size() - 1));
    words.add(last.slice(0, byline.start()));
    return new PostText(words).linked();
  }

  /** What is in a blockquote. */
  private static final class Inside {
    private final List<List<Run>> paragraphs = new ArrayList<>();
    private final List<PostPicture> pictures = new ArrayList<>();
    private final List<List<Run>> elsewhere = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private @Nullable QuotedPost quoted;

    List<Run> last() {
      return paragraphs.get(paragraphs.size() - 1);
    }

    void picture(PostPicture picture) {
      WebAddress remote = WebAddress.parse(picture.src());
      if (remote != null) {
        String words = picture.alt() == null ? picture.src() : picture.alt();
        elsewhere.add(List.of(new Link(words, remote.url())));
        remarks.add(
            new Remark(
                "the picture \"" + picture.src() + "\" of the post is on another host",
                "save it beside the article; until then it is a link"));
        return;
      }
      pictures.add(picture);
    }

    PostContent content(PostText words, @Nullable String lang) {
      List<String> withheld = new ArrayList<>(quoted == null ? List.of() : quoted.withheldFiles());
      // Words that were left below the mark are withdrawn, too.
      if (words
          .plain()
          .strip()
          .lines()
          .findFirst()
          .orElse("")
          .strip()
          .equalsIgnoreCase(WITHDRAWN)) {
        pictures.forEach(picture -> withheld.add(picture.src()));
        withheld.addAll(quoted == null ? List.of() : quoted.files());
        remarks.clear();
        return PostContent.ofWithdrawn(withheld);
      }
      TranslatedText text = TranslatedText.of(words);
      return new PostContent(
          text.original(),
          text.lang() != null ? text.lang() : lang,
          null,
          text.translation(),
          pictures,
          quoted,
          false,
          withheld);
    }
  }
}
