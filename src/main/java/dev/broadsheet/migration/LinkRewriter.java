package dev.broadsheet.migration;

import dev.broadsheet.content.UrlScheme;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.lookup.MarkdownWords;
import dev.broadsheet.migration.OldSite.OldPage;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes the links and pictures of a Markdown text lead to where things are now.
 *
 * @param links knows where that is
 * @param problems is told of pictures that can't be shown as they were
 */
record LinkRewriter(LinkMap links, Consumer<Problem> problems) {
  private static final String TARGET =
      "<[^<>\\n]*+>|[^\\s()<>]++(?:\\([^\\s()<>]*+\\)[^\\s()<>]*+)*+";
  private static final Pattern LINK =
      Pattern.compile(
          "!\\[(?<alt>(?:[^\\[\\]\\\\]|\\\\.)*+)\\]\\(\\s*+(?<picture>"
              + TARGET
              + ")(?:\\s++(?:\"(?<title>(?:[^\"\\\\]|\\\\.)*+)\"|'(?<single>[^'\\n]*+)'))?+\\s*+\\)"
              + "|(?<tag><img\\b[^>]*+>)"
              + "|(?<attribute>\\b(?:href|src|poster)\\s*+=\\s*+[\"'])(?<value>[^\"'\\n]++)"
              + "|(?<before>\\]\\(\\s*+|(?m:^[ ]{0,3}\\[[^\\]\\n]++\\]:[ ]++))(?<target>"
              + TARGET
              + ")");

  /** Returns the text with its links as they are to be now. */
  String rewrite(String text, OldPage page) {
    BitSet code = CodeParts.of(text);
    StringBuilder out = new StringBuilder(text.length());
    Matcher link = LINK.matcher(text);
    int done = 0;
    while (link.find()) {
      if (code.get(link.start())) {
        continue;
      }
      out.append(text, done, link.start());
      boolean linked =
          text.startsWith("](", link.end())
              && link.start() > 0
              && text.charAt(link.start() - 1) == '[';
      if (link.group("tag") != null) {
        out.append(tag(link.group(), page));
      } else if (link.group("picture") != null) {
        out.append(picture(link, page, linked));
      } else if (link.group("value") != null) {
        String now = links.rewritten(link.group("value"), page);
        out.append(link.group("attribute")).append(now == null ? link.group("value") : now);
      } else {
        out.append(link.group("before")).append(target(link.group("target"), page));
      }
      done = link.end();
    }
    return out.append(text, done, text.length()).toString();
  }

  private String target(String written, OldPage page) {
    String now = links.rewritten(bare(written), page);
    return now == null ? written : FigureMarkdown.target(now);
  }

  private String picture(Matcher link, OldPage page, boolean linked) {
    String written = bare(link.group("picture"));
    String now = links.rewritten(written, page);
    String src = now == null ? written : now;
    String alt = link.group("alt");
    if (isElsewhere(src)) {
      hotLinked(src, page);
      String words = alt.isBlank() ? MarkdownWords.escaped(src) : alt;
      String title = caption(link).isEmpty() ? "" : " \"" + link.group("title") + "\"";
      return linked ? words : "[" + words + "](" + FigureMarkdown.target(src) + title + ")";
    }
    if (!alt.isBlank()) {
      String whole = link.group();
      int target = link.start("picture") - link.start();
      return whole.substring(0, target)
          + FigureMarkdown.target(src)
          + whole.substring(target + link.group("picture").length());
    }
    if (caption(link).isEmpty()) {
      wordless(written, page);
    }
    return FigureMarkdown.picture(src, "", caption(link));
  }

  private static String caption(Matcher link) {
    String title = link.group("title") == null ? link.group("single") : link.group("title");
    return title == null ? "" : title.replaceAll("\\\\(?=\\p{Punct})", "");
  }

  /** Returns a picture in HTML; as a link where it is another host's. */
  private String tag(String markup, OldPage page) {
    Element picture = Jsoup.parseBodyFragment(markup).selectFirst("img");
    if (picture == null || picture.attr("src").isEmpty()) {
      return markup;
    }
    String now = links.rewritten(picture.attr("src"), page);
    String src = now == null ? picture.attr("src") : now;
    if (isElsewhere(src)) {
      hotLinked(src, page);
      String words = picture.attr("alt").isBlank() ? src : picture.attr("alt");
      return new Element("a").attr("href", src).text(words).outerHtml();
    }
    if (!picture.hasAttr("alt")) {
      wordless(picture.attr("src"), page);
      picture.attr("alt", "");
    } else if (now == null) {
      return markup;
    }
    return picture.attr("src", src).outerHtml();
  }

  private static boolean isElsewhere(String src) {
    return src.startsWith("//") || (UrlScheme.end(src) > 0 && !src.startsWith("data:"));
  }

  private void hotLinked(String src, OldPage page) {
    problems.accept(
        Problem.warning(
            page.body().find(src),
            "the picture " + Excerpt.quoted(src) + " is not among the files, so it is a link now",
            "save it beside the article, and show it from there"));
  }

  private void wordless(String src, OldPage page) {
    problems.accept(
        Problem.warning(
            page.body().find(src),
            "nothing says what the picture " + Excerpt.quoted(src) + " shows",
            "say it between the brackets: ![A bridge over the river](" + src + ")"));
  }

  private static String bare(String target) {
    return target.startsWith("<") ? target.substring(1, target.length() - 1) : target;
  }

  /** Returns where a picture is now, or its address as it is. */
  String file(String src, OldPage page) {
    @Nullable String now = links.rewritten(src, page);
    return now == null ? src : now;
  }
}
