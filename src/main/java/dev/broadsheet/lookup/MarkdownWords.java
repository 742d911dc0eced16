package dev.broadsheet.lookup;

import dev.broadsheet.embed.PostText;
import dev.broadsheet.embed.PostText.Link;
import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.embed.PostText.Words;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a stranger's words so that Markdown shows exactly them: whatever CommonMark, GitHub's
 * tables and strikethrough, footnotes and definition lists would take for a sign is escaped, and
 * nothing else, so that the source reads well.
 */
public final class MarkdownWords {
  private static final String SIGNS = "\\`*[]<~|";
  private static final Pattern REFERENCE = Pattern.compile("&(?:#\\w{1,8}|[A-Za-z]\\w{0,31});");
  // Headings, lists, quotations, definitions, and the lines that rule, underline or make tables.
  private static final Pattern BLOCK_START =
      Pattern.compile(
          ">|#{1,6}(?=[ ]|$)|[-+](?=[ -]|$)|:(?=[ :-]|$)|=+[ ]*$|(?<number>\\d{1,9})[.)](?=[ ]|$)");

  private MarkdownWords() {}

  /**
   * Returns a line of runs.
   *
   * @param line words and links, no breaks
   */
  static String line(List<Run> line) {
    StringBuilder markdown = new StringBuilder();
    for (int i = 0; i < line.size(); i++) {
      if (line.get(i) instanceof Words words) {
        markdown.append(markdown.isEmpty() ? lineStart(words.text()) : escaped(words.text()));
      } else if (line.get(i) instanceof Link link) {
        boolean parted = isParted(line, i);
        String written = link(link, parted);
        // An exclamation mark would make a picture of it.
        int last = markdown.length() - 1;
        if (last >= 0 && markdown.charAt(last) == '!' && written.startsWith("[")) {
          markdown.insert(last, '\\');
        }
        markdown.append(written);
      }
    }
    return markdown.toString();
  }

  /** Returns words that stand at the start of a line. */
  public static String lineStart(String words) {
    var block = BLOCK_START.matcher(words);
    if (!block.lookingAt()) {
      return escaped(words);
    }
    int sign = Math.max(0, block.end("number"));
    return words.substring(0, sign)
        + '\\'
        + words.charAt(sign)
        + escaped(words.substring(sign + 1));
  }

  /** Returns words that stand within a line. */
  public static String escaped(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 8);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean sign =
          SIGNS.indexOf(c) >= 0
              || (c == '_' && !isWithinWord(words, i))
              || (c == '&' && isReference(words, i));
      if (sign) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /**
   * Returns a link with an address of its own.
   *
   * @param words its words, already Markdown
   */
  public static String link(String words, String url) {
    return "[" + words + "](" + target(url) + ")";
  }

  /** Returns an address as the target of a link. */
  public static String target(String url) {
    StringBuilder target = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); i++) {
      if (url.charAt(i) == '&' && isReference(url, i)) {
        target.append('\\');
      }
      target.append(url.charAt(i));
    }
    boolean bracketed = url.indexOf('(') >= 0 || url.indexOf(')') >= 0;
    return bracketed ? "<" + target + ">" : target.toString();
  }

  private static String link(Link link, boolean parted) {
    boolean found =
        new PostText(List.of(List.of(new Words(link.text()))))
            .linked()
            .equals(new PostText(List.of(List.of(link))));
    if (found && parted && link.text().equals(escaped(link.text()))) {
      return link.text();
    }
    if (link.text().equals(link.url())) {
      return "<" + link.url() + ">";
    }
    String words = escaped(link.text());
    return link(words.startsWith("^") ? "\\" + words : words, link.url());
  }

  /** Returns whether a link has white space or nothing on both its sides. */
  private static boolean isParted(List<Run> line, int at) {
    boolean before =
        at == 0
            || (line.get(at - 1) instanceof Words words
                && Character.isWhitespace(words.text().charAt(words.text().length() - 1)));
    boolean behind =
        at + 1 == line.size()
            || (line.get(at + 1) instanceof Words words
                && Character.isWhitespace(words.text().charAt(0)));
    return before && behind;
  }

  private static boolean isWithinWord(String words, int at) {
    return at > 0
        && at + 1 < words.length()
        && Character.isLetterOrDigit(words.charAt(at - 1))
        && Character.isLetterOrDigit(words.charAt(at + 1));
  }

  private static boolean isReference(String words, int at) {
    return REFERENCE.matcher(words).region(at, words.length()).lookingAt();
  }
}
