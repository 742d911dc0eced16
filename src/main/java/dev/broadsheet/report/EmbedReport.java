package dev.broadsheet.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.document.FoundEmbed;
import dev.broadsheet.document.UnsureQuote;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.SourceDocument;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The report on what a site shows from elsewhere: every embed, by file, line and column, with what
 * was recognised of it and how surely; and the quotations that may have been meant as embeds. The
 * same site gives the same bytes.
 */
public final class EmbedReport {
  private static final String FILE = "embeds.json";
  private static final Comparator<Location> BY_PLACE =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  private EmbedReport() {}

  /**
   * Writes {@code embeds.json} into the folder of the reports.
   *
   * @param site what is published
   * @param documents all documents that were read; those that the site withholds are left out
   * @param folders where the reports are
   * @param problems is told if it can't be written
   */
  public static void write(
      Site site,
      List<SourceDocument> documents,
      ProjectFolders folders,
      Consumer<Problem> problems) {
    List<SourceDocument> published =
        documents.stream()
            .filter(document -> !site.withheld().paths().contains(document.file().path()))
            .toList();
    JsonArray embeds = new JsonArray();
    published.stream()
        .flatMap(document -> document.document().embeds().stream())
        .sorted(Comparator.comparing(FoundEmbed::location, BY_PLACE))
        .map(EmbedReport::embed)
        .forEach(embeds::add);
    JsonArray unsure = new JsonArray();
    published.stream()
        .flatMap(document -> document.document().unsure().stream())
        .sorted(Comparator.comparing(UnsureQuote::location, BY_PLACE))
        .map(EmbedReport::unsure)
        .forEach(unsure::add);
    JsonObject report = new JsonObject();
    report.add("embeds", embeds);
    report.add("unsure", unsure);
    new ReportFolder(folders).write(FILE, report, problems);
  }

  private static JsonObject embed(FoundEmbed found) {
    JsonObject entry = at(found.location());
    entry.addProperty("form", found.form());
    entry.addProperty("certainty", found.certainty().name().toLowerCase(Locale.ROOT));
    EmbedFacts.addTo(entry, found.embed());
    return entry;
  }

  private static JsonObject unsure(UnsureQuote quote) {
    JsonObject entry = at(quote.location());
    entry.addProperty("note", quote.note());
    return entry;
  }

  private static JsonObject at(Location location) {
    JsonObject entry = new JsonObject();
    entry.addProperty("file", location.file());
    entry.addProperty("line", location.line());
    entry.addProperty("column", location.column());
    return entry;
  }
}
