package dev.broadsheet.migration;

import dev.broadsheet.lookup.MarkdownWords;
import dev.broadsheet.migration.CallSyntax.Call;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes pictures with their captions. */
final class FigureMarkdown {
  private FigureMarkdown() {}

  /** Returns the picture that a call shows; null where it names none. */
  static @Nullable String of(Call call, List<String> values) {
    String src = call.argument("src", "url", "path", "image", "image_path", "file");
    src = src.isEmpty() && !values.isEmpty() ? values.get(0) : src;
    if (src.isEmpty()) {
      return null;
    }
    String maker = call.argument("attr", "credit");
    String makersPage = call.argument("attrlink");
    String caption =
        Stream.of(call.argument("title"), call.argument("caption"))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(": "));
    if (!maker.isEmpty() && makersPage.isEmpty()) {
      caption = (caption + " © " + maker).strip();
    }
    String linked = linked(src, call.argument("alt"), caption, call.argument("link"));
    return makersPage.isEmpty()
        ? linked
        : linked + "\n\n" + MarkdownWords.link(maker.isEmpty() ? makersPage : maker, makersPage);
  }

  /**
   * Returns a picture that leads to something, with its caption below; one that leads to nothing
   * but itself in another size is a picture.
   */
  static String linked(String src, String alt, String caption, String link) {
    if (link.isEmpty() || withoutSize(link).equals(withoutSize(src))) {
      return picture(src, alt, caption);
    }
    String picture =
        "[" + picture(src, alt.isEmpty() ? caption : alt, "") + "](" + target(link) + ")";
    return caption.isEmpty()
        ? picture
        : picture + "\n\n" + MarkdownWords.lineStart(oneLine(caption));
  }

  // WordPress cuts each picture to the sizes of its theme.
  private static String withoutSize(String url) {
    return url.replaceFirst("-\\d+x\\d+(?=\\.\\w+$)", "");
  }

  /**
   * Returns a picture. As in Hugo, the caption says what it shows where nothing else does; where it
   * has no words at all, it is one that only decorates.
   *
   * @param alt what it shows, as plain text
   * @param caption the words beneath it, as plain text
   */
  static String picture(String src, String alt, String caption) {
    String words = oneLine(alt.isEmpty() ? caption : alt);
    if (words.isEmpty()) {
      return "<img src=\"" + src.replace("\"", "%22") + "\" alt=\"\">";
    }
    String title = oneLine(caption).replace("\\", "\\\\").replace("\"", "\\\"");
    return "!["
        + MarkdownWords.escaped(words)
        + "]("
        + target(src)
        + (title.isEmpty() ? "" : " \"" + title + "\"")
        + ")";
  }

  /** Returns an address as Markdown has it, in angle brackets where it holds a space. */
  static String target(String url) {
    String target = MarkdownWords.target(url);
    return target.indexOf(' ') < 0 || target.startsWith("<") ? target : "<" + target + ">";
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
