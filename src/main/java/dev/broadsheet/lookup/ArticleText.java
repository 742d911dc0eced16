package dev.broadsheet.lookup;

import dev.broadsheet.content.SourceReader;
import dev.broadsheet.content.SourceWriter;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.document.EmbedPlaces;
import dev.broadsheet.document.EmbedPlaces.Place;
import dev.broadsheet.embed.EmbedReader;
import dev.broadsheet.frontmatter.FrontMatterParser;
import dev.broadsheet.frontmatter.ParsedHeader;
import dev.broadsheet.lookup.ArticleQuotes.Replacement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An article on disk, to be edited.
 *
 * @param file the file itself, no link to it
 * @param raw its text, byte order mark, line ends and all
 * @param source the same with {@code \n} as the only line end, as builds read it
 * @param header its front matter
 */
record ArticleText(Path file, String raw, SourceText source, ParsedHeader header) {

  /** Reads an article; null after a problem was told. */
  static @Nullable ArticleText read(Path file, String shown, Consumer<Problem> problems) {
    List<Problem> errors = new ArrayList<>();
    SourceText source =
        SourceReader.read(
            file,
            shown,
            problem -> {
              if (problem.isError()) {
                errors.add(problem);
              }
            });
    if (source == null || !errors.isEmpty()) {
      errors.forEach(problems);
      return null;
    }
    try {
      Path real = file.toRealPath();
      return new ArticleText(
          real, Files.readString(real), source, FrontMatterParser.parse(source, problem -> {}));
    } catch (IOException e) {
      problems.accept(
          Problem.error(Location.ofFile(shown), "the file can't be read", "run the same again"));
      return null;
    }
  }

  /** Returns where pictures of the article belong. */
  Path folder() {
    return file.resolveSibling("");
  }

  /** Returns the language that the article states, or null. */
  @Nullable Locale language() {
    String tag = header.frontMatter().lang();
    return tag == null ? null : Locale.forLanguageTag(tag);
  }

  /** Returns the blocks from elsewhere, the script of a network taken for the end of its code. */
  List<Place> places(EmbedReader reader) {
    List<Place> places = new ArrayList<>();
    for (Place place : new EmbedPlaces(reader).in(source.text(), header.bodyStart())) {
      int last = places.size() - 1;
      if (last >= 0 && isScriptOf(places.get(last), place)) {
        places.set(
            last, new Place(places.get(last).start(), place.end(), places.get(last).embeds()));
      } else {
        places.add(place);
      }
    }
    return places;
  }

  private boolean isScriptOf(Place code, Place script) {
    String text = source.text();
    return script.embeds().isEmpty()
        && text.startsWith("<script", script.start())
        && text.startsWith("<", code.start())
        && text.substring(code.end(), script.start()).isBlank();
  }

  /**
   * Writes the article with some blocks replaced.
   *
   * @return whether that was done; false after a problem was told
   */
  boolean replace(List<Replacement> replacements, Consumer<Problem> problems) {
    try {
      if (!Files.readString(file).equals(raw)) {
        problems.accept(
            Problem.error(
                Location.ofFile(source.file()),
                "the file was changed while the networks were asked, so it was left as it is",
                "save it, close it, and run the same again"));
        return false;
      }
      String edited = new ArticleEdit(raw, source.text()).with(replacements);
      SourceWriter.write(file, edited.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException e) {
      problems.accept(
          Problem.error(
              Location.ofFile(source.file()),
              "the file can't be written: " + e,
              "check that you may write it, and that the disk has room"));
      return false;
    }
  }
}
