package dev.broadsheet.build;

import dev.broadsheet.cache.DocumentCache;
import dev.broadsheet.cache.ReadDocument;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the Markdown files of the content folder, on all processors. */
final class Documents implements DocumentCache.Reading {
  private final SectionLanguages languages;
  private final DocumentParser parser;
  private final DataFiles data;

  private Documents(SiteConfig config, ContentTree tree, DataFiles data) {
    this.languages = new SectionLanguages(tree);
    this.data = data;
    this.parser =
        new DocumentParser(
            new EmbedReader(config.timeZone(), LanguageDetector.byLetters()), isOutlined(config));
  }

  /** Returns what the reading of every document depends on besides its file. */
  static String key(SiteConfig config) {
    return config.timeZone() + (isOutlined(config) ? " outlined" : "");
  }

  private static boolean isOutlined(SiteConfig config) {
    return !config.checks().isEmpty();
  }

  /**
   * Returns the documents, in the tree's order.
   *
   * @param data what they may show tables of
   * @param cache knows those of earlier builds
   */
  static List<SourceDocument> read(
      SiteConfig config,
      ContentTree tree,
      DataFiles data,
      DocumentCache cache,
      ProblemCollector problems,
      Progress progress) {
    Documents documents = new Documents(config, tree, data);
    List<ContentFile> files = tree.files().stream().filter(ContentFile::isText).toList();
    Runnable done = progress.of("reading article", files.size());
    return files.parallelStream()
        .map(
            file -> {
              ReadDocument read = cache.read(file, documents);
              read.problems().forEach(problems);
              done.run();
              return new SourceDocument(file, read.frontMatter(), read.document(), read.lang());
            })
        .toList();
  }

  @Override
  public boolean isCurrent(ContentFile file, ReadDocument kept) {
    return languages.of(file, kept.frontMatter().lang()).equals(kept.lang())
        && data.areAsBefore(kept.document().dataFiles());
  }

  // It is there all the same: what leads to it is not wrong.
  @Override
  public ReadDocument unreadable(ContentFile file) {
    ReadDocument empty = read(file, new SourceText(file.shown(), ""), new ArrayList<>());
    return new ReadDocument(
        empty.frontMatter(),
        empty.document(),
        empty.lang(),
        List.of(SourceReader.unreadable(file.shown())));
  }

  @Override
  public ReadDocument read(ContentFile file, byte[] bytes) {
    List<Problem> problems = new ArrayList<>();
    return read(file, SourceReader.decode(bytes, file.shown(), problems::add), problems);
  }

  private ReadDocument read(ContentFile file, SourceText text, List<Problem> problems) {
    ParsedHeader header =
        file.kind() == ContentFile.Kind.AUTHOR
            ? FrontMatterParser.parseProfile(text, problems::add)
            : FrontMatterParser.parse(text, problems::add);
    String lang = languages.of(file, header.frontMatter().lang());
    Locale locale = Locale.forLanguageTag(lang);
    ParsedDocument document =
        parser.parse(text, header.bodyStart(), locale, DataLinks.of(data, file));
    problems.addAll(document.problems());
    if (isUnfinished(file, header, text)) {
      problems.add(
          Problem.warning(
              Location.ofFile(file.shown()),
              "the article has a title and no text",
              "write it below the second ---, or mark the article as a draft: true"));
    }
    return new ReadDocument(header.frontMatter(), document, lang, List.copyOf(problems));
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
