package dev.broadsheet.lookup;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.document.DocumentParser;
import dev.broadsheet.embed.EmbedReader;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.embed.Pasted;
import dev.broadsheet.embed.Recognised;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what an address quotes or shows, when an editor asks for it, and writes it as Markdown.
 * No build calls it.
 */
public final class QuoteLookup {
  private final Endpoints endpoints;
  private final EmbedReader reader;
  private final WebClient web;
  private final Networks networks;
  private final Locale language;

  /**
   * @param endpoints where the networks are asked
   * @param limits how long an answer may take
   * @param zone the site's time zone, for the days of posts
   * @param language the language of dates in bylines, where an article states none
   */
  public QuoteLookup(Endpoints endpoints, TimeLimits limits, ZoneId zone, Locale language) {
    this.endpoints = endpoints;
    this.language = language;
    reader = new EmbedReader(zone);
    web = new WebClient(endpoints, limits);
    networks = new Networks(web, endpoints, reader, zone);
  }

  /**
   * Returns the Markdown of one address, without its pictures.
   *
   * @param url the address of a post or film, as a browser shows it
   * @param problems is told why there is none, or what is odd about it
   * @return the Markdown with lines that end in {@code \n}; null after an error was told
   */
  public @Nullable String address(String url, Consumer<Problem> problems) {
    Location place = Location.ofFile(url);
    try {
      Found found = networks.ask(item(url));
      found
          .remarks()
          .forEach(
              remark -> problems.accept(Problem.warning(place, remark.message(), remark.hint())));
      if (!found.photos().isEmpty()) {
        problems.accept(
            Problem.warning(
                place,
                "its pictures are not saved here",
                "write the address into an article and give the article, with -Dfile=…"));
      }
      return readBack(language).write(found, List.of());
    } catch (LookupFailure failure) {
      problems.accept(failure.at(place));
      return null;
    }
  }

  /**
   * Turns the addresses and pasted codes of an article into Markdown. What can't be turned stays as
   * it is, with an error told; everything else in the file stays byte for byte.
   *
   * @param file the article; its pictures are saved in the same folder
   * @param shown the article as messages name it
   * @param dryRun whether nothing is written
   * @param problems is told what went wrong, and what is odd
   */
  public ArticleQuotes article(
      Path file, String shown, boolean dryRun, Consumer<Problem> problems) {
    ArticleText article = ArticleText.read(file, shown, problems);
    if (article == null) {
      return new ArticleQuotes(List.of());
    }
    Locale written = article.language() == null ? language : article.language();
    PictureFiles pictures = new PictureFiles(web, endpoints, article.folder(), dryRun);
    BlockQuoter quoter = new BlockQuoter(networks, pictures, readBack(written), problems);
    List<ArticleQuotes.Replacement> replacements =
        article.places(reader).stream()
            .map(place -> quoter.replacement(article.source(), place))
            .flatMap(List::stream)
            .toList();
    if (!dryRun && !replacements.isEmpty() && !article.replace(replacements, problems)) {
      return new ArticleQuotes(List.of());
    }
    return new ArticleQuotes(replacements);
  }

  private ReadBack readBack(Locale written) {
    return new ReadBack(new DocumentParser(reader), written);
  }

  private MediaCard item(String url) throws LookupFailure {
    Recognised recognised = reader.read(new Pasted.Paragraph(url.strip()));
    if (recognised != null
        && recognised.embeds().size() == 1
        && recognised.embeds().get(0) instanceof MediaCard card) {
      return card;
    }
    throw new LookupFailure(
        "this is not the address of a post or film of a network that Broadsheet knows",
        "give the address of the post itself, https://… and all, between quotation marks");
  }
}
