package dev.broadsheet.frontmatter;

import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.FieldValues;
import dev.broadsheet.data.Schema;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of an article, or of another Markdown file: YAML 1.2 between lines of {@code
 * ---}, or TOML between lines of {@code +++}, at the very beginning of the file.
 */
public final class FrontMatterParser {
  private FrontMatterParser() {}

  /** Returns the keys that an article may have. */
  public static Schema schema() {
    return FrontMatterFields.ARTICLE;
  }

  /** Returns the keys that the profile of an author may have. */
  public static Schema profileSchema() {
    return FrontMatterFields.PROFILE;
  }

  /**
   * Reads an article's header.
   *
   * @param source the whole file; a byte order mark at its beginning is skipped
   * @param problems is told everything that is wrong with the header, all at once
   * @return the header and where the text behind it begins, always: a header with errors has what
   *     could be read of it, with the empty title where there is none, so that what else is wrong
   *     in the site can be found in the same run
   */
  public static ParsedHeader parse(SourceText source, Consumer<Problem> problems) {
    return parse(FrontMatterFields.ARTICLE, source, problems);
  }

  /** Reads the header of the profile of an author, which has keys of its own, in the same way. */
  public static ParsedHeader parseProfile(SourceText source, Consumer<Problem> problems) {
    return parse(FrontMatterFields.PROFILE, source, problems);
  }

  /**
   * Returns a header as it stands, whatever its keys, for who reads those of other tools.
   *
   * @param problems is told why there is none to be read
   * @return the keys and values, and where the text behind them begins; null where none can be read
   */
  public static @Nullable HeaderData data(SourceText source, Consumer<Problem> problems) {
    FrontMatterSplitter.Split split = FrontMatterSplitter.split(source, problems);
    Mapping data =
        split == null ? null : split.reader().read(source, split.start(), split.end(), problems);
    return split == null || data == null ? null : new HeaderData(data, split.bodyStart());
  }

  private static ParsedHeader parse(Schema schema, SourceText source, Consumer<Problem> problems) {
    FrontMatterSplitter.Split split = FrontMatterSplitter.split(source, problems);
    Mapping none = new Mapping(List.of(), source.at(0, 0));
    if (split == null) {
      return new ParsedHeader(frontMatter(schema, none, problem -> {}), 0);
    }
    Location opening = source.at(split.opening(), split.start());
    List<Problem> found = new ArrayList<>();
    Mapping read = split.reader().read(source, split.start(), split.end(), found::add);
    if (read != null) {
      found.forEach(problems);
      FrontMatter frontMatter = frontMatter(schema, new Mapping(read.entries(), opening), problems);
      return new ParsedHeader(frontMatter, split.bodyStart());
    }
    int textLine = UnclosedHeader.firstLineOfText(source, split.start(), split.end());
    if (textLine > 0) {
      problems.accept(UnclosedHeader.problem(source, split.opening(), " above line " + textLine));
    } else {
      found.forEach(problems);
    }
    return new ParsedHeader(frontMatter(schema, none, problem -> {}), split.bodyStart());
  }

  private static FrontMatter frontMatter(
      Schema schema, Mapping mapping, Consumer<Problem> problems) {
    FieldValues values = schema.read(mapping, problems);
    URI canonical = values.get(FrontMatterFields.CANONICAL);
    return new FrontMatter(
        values.get(FrontMatterFields.TITLE, ""),
        values.get(FrontMatterFields.DATE),
        values.get(FrontMatterFields.UPDATED),
        values.get(FrontMatterFields.AUTHORS, List.of()),
        values.get(FrontMatterFields.TAGS, List.of()),
        values.get(FrontMatterFields.SUMMARY),
        values.get(FrontMatterFields.IMAGE),
        values.get(FrontMatterFields.LANG),
        values.get(FrontMatterFields.SLUG),
        values.get(FrontMatterFields.DRAFT, false),
        values.get(FrontMatterFields.EXPIRES),
        values.get(FrontMatterFields.ALIASES, List.of()),
        values.get(FrontMatterFields.TEMPLATE),
        values.get(FrontMatterFields.ORDER),
        values.get(FrontMatterFields.FEATURED, false),
        values.get(FrontMatterFields.TOC, false),
        values.get(FrontMatterFields.CORRECTIONS, List.of()),
        values.get(FrontMatterFields.SOURCES, List.of()),
        values.get(FrontMatterFields.LINKS, List.of()),
        values.get(FrontMatterFields.TEAM, false),
        canonical == null ? null : canonical.toString(),
        values.get(FrontMatterFields.PARAMS, Map.of()),
        values.places());
  }
}
