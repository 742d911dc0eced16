package dev.broadsheet.build;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentTree;
import dev.broadsheet.content.SourceReader;
import dev.broadsheet.dataset.DataFiles;
import dev.broadsheet.dataset.DataLinks;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.document.DocumentParser;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.embed.EmbedReader;
import dev.broadsheet.embed.LanguageDetector;
import dev.broadsheet.frontmatter.FrontMatter;
import dev.broadsheet.frontmatter.FrontMatterParser;
import dev.broadsheet.frontmatter.ParsedHeader;
import dev.broadsheet.site.SourceDocument;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads the Markdown files of the content folder, on all processors. */
final class Documents {
  private final SectionLanguages languages;
  private final DocumentParser parser;
  private final DataFiles data;
  private final ProblemCollector problems;

  private Documents(
      SiteConfig config, ContentTree tree, DataFiles data, ProblemCollector problems) {
    this.languages = new SectionLanguages(tree);
    this.data = data;
    this.problems = problems;
    this.parser =
        new DocumentParser(
            new EmbedReader(config.timeZone(), LanguageDetector.byLetters()),
            !config.checks().isEmpty());
  }

  /** Returns the documents, in the tree's order. */
  static List<SourceDocument> read(
      SiteConfig config,
      ContentTree tree,
      DataFiles data,
      ProblemCollector problems,
      Progress progress) {
    Documents documents = new Documents(config, tree, data, problems);
    List<ContentFile> files = tree.files().stream().filter(ContentFile::isText).toList();
    Runnable done = progress.of("reading article", files.size());
    return files.parallelStream()
        .map(
            file -> {
              SourceDocument document = documents.read(file);
              done.run();
              return document;
            })
        .toList();
  }

  private SourceDocument read(ContentFile file) {
    SourceText text = SourceReader.read(file.onDisk(), file.shown(), problems);
    // One that can't be read is there all the same: what leads to it is not wrong.
    return text == null
        ? read(file, new SourceText(file.shown(), ""), problem -> {})
        : read(file, text, problems);
  }

  private SourceDocument read(ContentFile file, SourceText text, Consumer<Problem> problems) {
    ParsedHeader header =
        file.kind() == ContentFile.Kind.AUTHOR
            ? FrontMatterParser.parseProfile(text, problems)
            : FrontMatterParser.parse(text, problems);
    String lang = languages.of(file, header.frontMatter().lang());
    Locale locale = Locale.forLanguageTag(lang);
    ParsedDocument document =
        parser.parse(text, header.bodyStart(), locale, DataLinks.of(data, file));
    document.problems().forEach(problems);
    if (isUnfinished(file, header, text)) {
      problems.accept(
          Problem.warning(
              Location.ofFile(file.shown()),
              "the article has a title and no text",
              "write it below the second ---, or mark the article as a draft: true"));
    }
    return new SourceDocument(file, header.frontMatter(), document, lang);
  }

  // A template of its own may make a page of a header alone.
  private static boolean isUnfinished(ContentFile file, ParsedHeader header, SourceText text) {
    FrontMatter frontMatter = header.frontMatter();
    return file.kind() == ContentFile.Kind.ARTICLE
        && text.text().substring(header.bodyStart()).isBlank()
        && !frontMatter.title().isEmpty()
        && !frontMatter.draft()
        && frontMatter.template() == null;
  }
}
