package dev.broadsheet.embed;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what editors paste: asks the reader of each form in turn, and takes the first answer.
 * A form is a class with one row here. Immutable and safe for use by several threads.
 */
public final class EmbedReader {
  private final List<FormReader<Pasted.Quote>> quotes;
  private final List<FormReader<Pasted.Html>> html;
  private final List<FormReader<Pasted.Paragraph>> paragraphs;
  private final List<FormReader<Pasted.LinkedPicture>> pictures;

  /**
   * Makes a reader for a site that leaves out the language of a post where its code doesn't tell.
   *
   * @param zone the site's time zone, for days that only a post's number tells
   */
  public EmbedReader(ZoneId zone) {
    this(zone, LanguageDetector.NONE);
  }

  /**
   * Makes a reader for a site.
   *
   * @param zone the site's time zone, for days that only a post's number tells
   * @param languages tells the language of a post where its code doesn't
   */
  public EmbedReader(ZoneId zone, LanguageDetector languages) {
    EmbedMaker embeds = new EmbedMaker(new PostDating(zone), languages);
    PastedElements elements =
        new PastedElements(
            List.of(
                new SignedCode(embeds),
                new InstagramCode(embeds),
                new TikTokCode(embeds),
                new FacebookCode(embeds),
                new RedditCode(embeds),
                new SubstackCode(embeds),
                new CardCode(embeds),
                new WordPressBlock(embeds),
                new FrameCode(embeds),
                new NamedElement(embeds),
                new NetworkScript(embeds),
                new HtmlQuote(embeds)));
    EncodedHtml encoded = new EncodedHtml(elements);
    quotes = List.of(new CanonicalQuote(embeds));
    html =
        List.of(
            elements,
            new StrayScript(),
            new WordPressComment(embeds),
            new HtmlAddress(embeds),
            encoded::ofHtml);
    paragraphs =
        List.of(
            new BareUrl(embeds),
            new Shortcodes(embeds),
            encoded::ofParagraph,
            new WallResidue(embeds),
            new ConsentMessage());
    pictures = List.of(new PosterLink(embeds));
  }

  /**
   * Returns what a block holds, or null if it is an ordinary part of the article. Never throws,
   * whatever a stranger wrote; takes time in proportion to the block's length.
   */
  public @Nullable Recognised read(Pasted pasted) {
    if (pasted instanceof Pasted.Quote quote) {
      return first(quotes, quote);
    }
    if (pasted instanceof Pasted.Html block) {
      return first(html, block);
    }
    if (pasted instanceof Pasted.Paragraph paragraph) {
      return first(paragraphs, paragraph);
    }
    return pasted instanceof Pasted.LinkedPicture picture ? first(pictures, picture) : null;
  }

  /**
   * Returns what the editor should be told of a blockquote that {@link #read} leaves an ordinary
   * one though it looks like a post, or null if it doesn't.
   */
  public Recognised.@Nullable Remark doubt(Pasted.Quote quote) {
    return Doubt.of(quote);
  }

  /**
   * Returns what the editor should be told of a paragraph that {@link #read} leaves an ordinary one
   * though it holds a shortcode, or null if it doesn't.
   *
   * @param words its source without the code in it
   */
  public Recognised.@Nullable Remark unreadShortcode(String words) {
    return UnreadShortcode.in(words);
  }

  private static <P extends Pasted> @Nullable Recognised first(
      List<FormReader<P>> readers, P pasted) {
    for (FormReader<P> reader : readers) {
      Recognised recognised = reader.read(pasted);
      if (recognised != null) {
        return recognised;
      }
    }
    return null;
  }
}
