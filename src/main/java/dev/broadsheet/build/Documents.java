package dev.broadsheet.build;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentTree;
import dev.broadsheet.content.SourceReader;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.document.DocumentParser;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.embed.EmbedReader;
import dev.broadsheet.frontmatter.FrontMatterParser;
import dev.broadsheet.frontmatter.ParsedHeader;
import dev.broadsheet.site.SourceDocument;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the Markdown files of the content folder, on all processors. */
final class Documents {
  private final SiteConfig config;
  private final DocumentParser parser;
  private final ProblemCollector problems;

  private Documents(SiteConfig config, ProblemCollector problems) {
    this.config = config;
    this.problems = problems;
    this.parser = new DocumentParser(new EmbedReader(config.timeZone()));
  }

  /** Returns the documents that can be read, in the tree's order. */
  static List<SourceDocument> read(
      SiteConfig config, ContentTree tree, ProblemCollector problems, Progress progress) {
    Documents documents = new Documents(config, problems);
    List<ContentFile> files =
        tree.files().stream().filter(file -> file.kind() != ContentFile.Kind.ASSET).toList();
    Runnable done = progress.of("reading article", files.size());
    return files.parallelStream()
        .map(
            file -> {
              SourceDocument document = documents.read(file);
              done.run();
              return document;
            })
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable SourceDocument read(ContentFile file) {
    SourceText text = SourceReader.read(file.onDisk(), file.shown(), problems);
    if (text == null) {
      return null;
    }
    ParsedHeader header = FrontMatterParser.parse(text, problems);
    String own = header.frontMatter().lang();
    Locale language = Locale.forLanguageTag(own == null ? config.language() : own);
    ParsedDocument document = parser.parse(text, header.bodyStart(), language);
    document.problems().forEach(problems);
    return new SourceDocument(file, header.frontMatter(), document);
  }
}
