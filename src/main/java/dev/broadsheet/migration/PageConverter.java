package dev.broadsheet.migration;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.embed.EmbedReader;
import dev.broadsheet.migration.OldSite.OldPage;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** Writes the pages of another tool as Broadsheet's. */
final class PageConverter {
  // Where only an address's number tells a date, nothing is written of it.
  private final EmbedReader embeds = new EmbedReader(ZoneOffset.UTC);
  private final Consumer<Problem> problems;
  private final Dialect dialect;
  private final LinkRewriter rewriter;
  private final HeaderConverter headers;
  private final CallConverter calls;

  PageConverter(Dialect dialect, LinkMap links, Consumer<Problem> problems) {
    this.dialect = dialect;
    this.problems = problems;
    rewriter = new LinkRewriter(links, problems);
    headers = new HeaderConverter(dialect, rewriter, problems);
    calls = new CallConverter(dialect.calls(), new CallMarkdown(embeds, links), problems);
  }

  /** Returns the whole file that a page becomes. */
  String convert(OldPage page) {
    String body = body(page).strip();
    String header = headers.convert(page);
    return body.isEmpty() ? header : header + "\n" + body + "\n";
  }

  private String body(OldPage page) {
    return switch (page.markup()) {
      case MARKDOWN, HTML_BLOCKS -> rewriter.rewrite(calls.convert(page), page);
      case HTML -> rewriter.rewrite(new HtmlMarkdown(embeds).of(html(page)), page);
      case OTHER -> kept(page);
    };
  }

  private String html(OldPage page) {
    return dialect == Dialect.WORDPRESS
        ? new WordPressBody(embeds, problems).html(page)
        : page.body().text();
  }

  private String kept(OldPage page) {
    boolean markdown = Markup.of(page.path(), Markup.HTML) == Markup.MARKDOWN;
    problems.accept(
        Problem.warning(
            page.body().at(0, 0),
            (markdown
                    ? "the front matter of this file can't be read"
                    : "this text is in no language that Broadsheet reads")
                + ", so all of it is kept as it is, in a draft",
            "write it as Markdown in " + page.target()));
    String language = Markup.ending(page.path());
    return CallMarkdown.fence(page.body().text().stripTrailing(), language);
  }
}
