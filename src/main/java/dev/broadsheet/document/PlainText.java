package dev.broadsheet.document;

import dev.broadsheet.embed.Embed;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.embed.QuotedPost;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text as a reader sees them, without markup: what is searched, and what tells which
 * texts are alike.
 */
public final class PlainText {
  /** Elements that may stand within a word; all others part words. */
  private static final Set<String> WITHIN_WORDS =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd",
          "mark", "q", "s", "samp", "small", "span", "strong", "sub", "time", "u", "var", "wbr");

  private static final char SOFT_HYPHEN = '\u00ad';
  private static final String SOFT_HYPHENS = "&shy;";

  private final StringBuilder text;
  private final StringBuilder tag = new StringBuilder();
  private final int most;
  private boolean inTag;
  private char quote;
  private boolean space;

  private PlainText(int most) {
    this.most = most;
    this.text = new StringBuilder(Math.min(most, 4096));
  }

  /** Returns the words of a text, single spaces between them. */
  public static String of(ParsedDocument document) {
    return of(document, Integer.MAX_VALUE);
  }

  /**
   * Returns the words at the beginning of a text.
   *
   * @param most how many characters are enough; the last word may be cut
   */
  public static String of(ParsedDocument document, int most) {
    return of(document.body().parts(), most);
  }

  static String of(List<BodyPart> body, int most) {
    PlainText plain = new PlainText(most);
    for (BodyPart part : body) {
      if (plain.text.length() >= most) {
        break;
      }
      plain.add(part);
    }
    String text = plain.text.toString();
    return text.indexOf('&') < 0
        ? text
        : Parser.unescapeEntities(text.replace(SOFT_HYPHENS, ""), false);
  }

  private void add(BodyPart part) {
    if (part instanceof BodyPart.Markup markup) {
      markup(markup.html());
    } else if (part instanceof BodyPart.Embedded embedded) {
      embed(embedded.embed());
    } else if (part instanceof BodyPart.Picture picture && picture.caption() != null) {
      words(picture.caption());
    }
  }

  // Markup is cut where an address stands, so that a piece may begin and end within a tag.
  private void markup(String html) {
    for (int i = 0; i < html.length() && text.length() < most; i++) {
      char c = html.charAt(i);
      if (inTag) {
        inTag(c);
      } else if (c == '<') {
        inTag = true;
        tag.setLength(0);
      } else {
        shown(c);
      }
    }
  }

  private void inTag(char c) {
    if (quote != 0) {
      quote = c == quote ? 0 : quote;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      inTag = false;
      space |= !WITHIN_WORDS.contains(name());
    } else {
      tag.append(c);
    }
  }

  private String name() {
    int start = tag.indexOf("/") == 0 ? 1 : 0;
    int end = start;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private void shown(char c) {
    if (Character.isWhitespace(c)) {
      space = true;
    } else if (c != SOFT_HYPHEN) {
      if (space && !text.isEmpty()) {
        text.append(' ');
      }
      space = false;
      text.append(c);
    }
  }

  private void embed(Embed embed) {
    if (embed instanceof MediaCard card) {
      Stream.of(card.title(), card.author()).forEach(this::words);
    }
    embed.posts().forEach(this::post);
  }

  private void post(QuotedPost post) {
    if (!post.withdrawn()) {
      words(post.text().plain());
      words(post.name());
      if (post.translation() != null) {
        words(post.translation().text().plain());
      }
      if (post.quoted() != null) {
        post(post.quoted());
      }
    }
  }

  private void words(@Nullable String words) {
    space = true;
    if (words != null) {
      // What looks like an entity here isn't one.
      words.replace("&", "&amp;").chars().forEach(c -> shown((char) c));
    }
    space = true;
  }
}
