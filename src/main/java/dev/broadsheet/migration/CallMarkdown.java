package dev.broadsheet.migration;

import dev.broadsheet.embed.Embed;
import dev.broadsheet.embed.EmbedReader;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.embed.Pasted;
import dev.broadsheet.embed.Recognised;
import dev.broadsheet.lookup.MarkdownWords;
import dev.broadsheet.migration.CallSyntax.Call;
import dev.broadsheet.migration.OldSite.OldPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes what calls of the tools' own templates, and the usual ones of their themes, show.
 *
 * @param embeds knows the networks
 * @param links knows the other pages
 */
record CallMarkdown(EmbedReader embeds, LinkMap links) {
  private static final Map<String, String> ALERTS =
      Map.ofEntries(
          Map.entry("note", "NOTE"),
          Map.entry("info", "NOTE"),
          Map.entry("tip", "TIP"),
          Map.entry("success", "TIP"),
          Map.entry("important", "IMPORTANT"),
          Map.entry("warning", "WARNING"),
          Map.entry("caution", "CAUTION"),
          Map.entry("danger", "CAUTION"));
  private static final Pattern FIRST_BREAK = Pattern.compile("^[ \\t]*\\n");

  /**
   * Returns Markdown, without an end of line at its end; null where the call is not known.
   *
   * @param inner what stands between its tags, already Markdown
   * @param alone whether it is alone in its lines
   */
  @Nullable String of(Call call, String inner, OldPage page, boolean alone) {
    String name = call.code().name();
    List<String> values = new ArrayList<>(call.code().values());
    if (name.equals("include") && !values.isEmpty()) {
      name = Paths.name(Paths.withoutEnding(values.remove(0)));
    }
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "ref", "relref", "link", "post_url" -> reference(call, page);
      case "figure", "image", "img" -> FigureMarkdown.of(call, values);
      case "highlight", "code", "codeblock" -> code(call);
      case "quote", "blockquote" -> call.inner() == null ? null : quotation(call, inner);
      case "notice", "alert", "admonition", "callout" -> {
        String kind = call.argument("type", "kind");
        yield alert(kind.isEmpty() ? call.argument(0) : kind, call, inner);
      }
      case "note", "info", "tip", "important", "warning", "caution", "danger" ->
          alert(name, call, inner);
      case "comment" -> call.inner() == null ? null : "<!--" + inner.replace("--", "- -") + "-->";
      default -> embed(call, alone);
    };
  }

  private @Nullable String reference(Call call, OldPage page) {
    String path = call.argument("path");
    return links.reference(path.isEmpty() ? call.argument(0) : path, page);
  }

  private static @Nullable String code(Call call) {
    if (call.inner() == null) {
      return null;
    }
    String code = FIRST_BREAK.matcher(call.inner()).replaceFirst("").stripTrailing();
    String language = call.argument("lang", "language");
    return fence(code, language.isEmpty() ? call.argument(0) : language);
  }

  /** Returns code between fences that it doesn't hold. */
  static String fence(String code, String language) {
    String fence = "```";
    while (code.contains(fence)) {
      fence += "`";
    }
    return fence + language + "\n" + code + "\n" + fence;
  }

  private static String quotation(Call call, String inner) {
    String author = call.argument("author", "by", "cite", "source");
    author = author.isEmpty() ? call.argument(0) : author;
    return quoted(author.isEmpty() ? inner : inner.strip() + "\n\n— " + author);
  }

  private static @Nullable String alert(String kind, Call call, String inner) {
    String sign = ALERTS.get(kind.toLowerCase(Locale.ROOT));
    if (sign == null || call.inner() == null) {
      return null;
    }
    String title = call.argument("title");
    return quoted(
        "[!" + sign + "]\n" + (title.isEmpty() ? "" : "**" + title + "**\n\n") + inner.strip());
  }

  private static String quoted(String text) {
    return text.strip()
        .lines()
        .map(line -> line.isBlank() ? ">" : "> " + line)
        .collect(Collectors.joining("\n"));
  }

  private @Nullable String embed(Call call, boolean alone) {
    if (call.inner() != null) {
      return null;
    }
    Recognised found = embeds.read(new Pasted.Paragraph(asShortcode(call)));
    if (found == null || found.embeds().isEmpty()) {
      return null;
    }
    if (!alone && found.embeds().get(0) instanceof MediaCard card) {
      return card.title() == null
          ? "<" + card.url() + ">"
          : MarkdownWords.link(MarkdownWords.escaped(card.title()), card.url());
    }
    return cards(found.embeds());
  }

  /**
   * Returns addresses, each a paragraph that a build reads as a card, with its title below; null
   * where one of the embeds is no card.
   */
  static @Nullable String cards(List<Embed> embeds) {
    List<String> paragraphs = new ArrayList<>();
    for (Embed embed : embeds) {
      if (!(embed instanceof MediaCard card)) {
        return null;
      }
      paragraphs.add(card.url());
      if (card.title() != null) {
        paragraphs.add(MarkdownWords.lineStart(card.title()));
      }
    }
    return String.join("\n\n", paragraphs);
  }

  private static String asShortcode(Call call) {
    StringBuilder text = new StringBuilder("{{< ").append(call.code().name());
    call.code().values().forEach(value -> text.append(" \"").append(value).append('"'));
    call.code()
        .named()
        .forEach((key, value) -> text.append(' ').append(key + "=\"" + value + "\""));
    return text.append(" >}}").toString();
  }
}
