package dev.broadsheet.embed;

import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.embed.Recognised.Remark;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is left of another system's template in a text, and is no embed: {@code {{< figure
 * src="…" >}}} of Hugo and {@code {% include note.html %}} of Jekyll and others anywhere; {@code
 * [gallery ids="1,2"]} and {@code [caption]…[/caption]} of WordPress at the start of a paragraph
 * only, and only with an argument or an end tag, since people write in square brackets, too.
 */
final class UnreadShortcode {
  private static final String[][] SIGNS = {{"{{<", ">}}"}, {"{{%", "%}}"}, {"{%", "%}"}};
  private static final int LONGEST = 1000;
  // Neither a link nor a footnote: its name is followed by key=value or an address.
  private static final Pattern WITH_ARGUMENT =
      Pattern.compile(
          "\\[[a-z][\\w-]{1,40}(?:\\s+[\\w-]{1,40}=[\"'\\w]|=?\\s*\"?https?://)[^\\]]{0,1000}\\](?![(\\[:])");
  private static final Pattern WITH_END = Pattern.compile("\\[(?<name>[a-z][\\w-]{1,40})\\]");

  private UnreadShortcode() {}

  /** Returns what the editor should be told of the words of a paragraph, or null. */
  static @Nullable Remark in(String words) {
    String call = call(words);
    return call == null
        ? null
        : new Remark(
            "the shortcode "
                + Excerpt.quoted(call)
                + " is not known, so it is shown as it is written",
            "write in Markdown what it stood for; between backticks it is a sample of code");
  }

  private static @Nullable String call(String words) {
    if (words.startsWith("[")) {
      return wordPress(words);
    }
    for (String[] signs : SIGNS) {
      int start = words.indexOf(signs[0]);
      int end = start < 0 ? -1 : words.indexOf(signs[1], start);
      if (end >= 0 && end - start < LONGEST && isNamed(words, start + signs[0].length())) {
        return words.substring(start, end + signs[1].length());
      }
    }
    return null;
  }

  private static @Nullable String wordPress(String words) {
    var argument = WITH_ARGUMENT.matcher(words);
    if (argument.lookingAt()) {
      return argument.group();
    }
    var plain = WITH_END.matcher(words);
    return plain.lookingAt() && words.contains("[/" + plain.group("name") + "]")
        ? plain.group()
        : null;
  }

  // {%- if x -%}, {{< /tab >}}
  private static boolean isNamed(String words, int from) {
    int at = from;
    while (at < words.length() && " -/".indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    return at < words.length() && Character.isLetter(words.charAt(at));
  }
}
