package dev.broadsheet.render;

import dev.broadsheet.embed.PostText;
import java.util.List;

/**
 * The words of a quoted post as HTML: paragraphs, line breaks and links, all else escaped. Lines
 * end in the source, too: machines that read microformats take words out of it without the tags.
 */
final class PostHtml {
  private PostHtml() {}

  static String of(PostText text) {
    StringBuilder html = new StringBuilder();
    for (List<PostText.Run> paragraph : text.paragraphs()) {
      html.append(html.isEmpty() ? "<p>" : "\n<p>");
      for (PostText.Run run : paragraph) {
        if (run instanceof PostText.Words words) {
          html.append(Markup.escape(words.text()));
        } else if (run instanceof PostText.Link link) {
          html.append("<a href=\"").append(Markup.escape(link.url()));
          html.append("\" rel=\"noopener noreferrer nofollow\" referrerpolicy=\"no-referrer\">");
          html.append(Markup.escape(link.text())).append("</a>");
        } else {
          html.append("<br>\n");
        }
      }
      html.append("</p>");
    }
    return html.toString();
  }
}
