package dev.broadsheet.lookup;

import dev.broadsheet.embed.LanguageMark;
import dev.broadsheet.embed.PostText.Break;
import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.lookup.Found.Photo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes what was found as the Markdown that the handbook teaches: a blockquote with a byline, a
 * picture with a link, or a link. Lines end in {@code \n}, the last one in nothing.
 */
final class CanonicalMarkdown {
  // A longer name is no longer looked for before a handle.
  private static final int LONGEST_NAME = 100;

  private CanonicalMarkdown() {}

  /**
   * Returns what was found with its pictures.
   *
   * @param photos the pictures beside the article, their addresses the names of files
   * @param language the language of the byline's date
   */
  static String of(Found found, List<Photo> photos, Locale language) {
    if (found instanceof Found.Card card) {
      return card(card.title(), card.url(), photos);
    }
    Found.Post post = (Found.Post) found;
    return post.isEmpty(photos) && post.url() != null
        ? card(post.name() + " (@" + post.handle() + ")", post.url(), List.of())
        : quote(post, photos, language);
  }

  private static String card(String title, String url, List<Photo> photos) {
    String words = MarkdownWords.escaped(title);
    return photos.isEmpty()
        ? MarkdownWords.link(words, url)
        : "["
            + picture(photos.get(0))
            + "]("
            + MarkdownWords.target(url)
            + " \""
            + words.replace("\"", "\\\"")
            + "\")";
  }

  private static String quote(Found.Post post, List<Photo> photos, Locale language) {
    StringBuilder quote = new StringBuilder();
    for (List<Run> paragraph : post.text().paragraphs()) {
      List<Run> line = new ArrayList<>();
      for (Run run : paragraph) {
        if (run instanceof Break) {
          quote.append("> ").append(MarkdownWords.line(line)).append("\\\n");
          line.clear();
        } else {
          line.add(run);
        }
      }
      quote.append("> ").append(MarkdownWords.line(line)).append("\n>\n");
    }
    photos.forEach(photo -> quote.append("> ").append(picture(photo)).append("\n>\n"));
    return quote.append("> ").append(byline(post, language)).toString();
  }

  private static String byline(Found.Post post, Locale language) {
    String name = shortened(post.name());
    String author =
        "— " + MarkdownWords.escaped(name) + " (@" + MarkdownWords.escaped(post.handle()) + ")";
    String date = post.date() == null ? "" : DateInWords.of(post.date(), language);
    String mark = post.text().isEmpty() ? "" : LanguageMark.of(post.lang());
    String lang = mark.isEmpty() ? "" : " " + mark;
    if (post.url() == null) {
      return (date.isEmpty() ? author : author + ", " + date) + lang;
    }
    return author
        + ", "
        + (date.isEmpty() ? "<" + post.url() + ">" : MarkdownWords.link(date, post.url()))
        + lang;
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    int end = Character.isLowSurrogate(name.charAt(LONGEST_NAME)) ? 1 : 0;
    return name.substring(0, LONGEST_NAME - end).strip() + "…";
  }

  private static String picture(Photo photo) {
    return "![" + MarkdownWords.escaped(photo.alt()) + "](" + photo.url() + ")";
  }
}
