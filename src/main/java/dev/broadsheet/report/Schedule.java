package dev.broadsheet.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.feed.NewsWindow;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Due;
import dev.broadsheet.site.Site;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * When the next builds of a site are due. Until the first of these moments, a build of the same
 * sources gives the same site.
 *
 * @param now the moment that the site was published for
 * @param due the moments after it, the first one first
 */
public record Schedule(Instant now, List<Due> due) {

  /** Returns the schedule of a site, whose editions these are. */
  public static Schedule of(List<Site> editions, Instant now) {
    TreeSet<Due> due = new TreeSet<>();
    for (Site site : editions) {
      due.addAll(site.due());
      if (site.config().feed().news()) {
        news(site, now).forEach(due::add);
      }
    }
    return new Schedule(now, List.copyOf(due));
  }

  private static List<Due> news(Site site, Instant now) {
    List<Due> due = new ArrayList<>();
    for (Article article : site.articles()) {
      Instant end = NewsWindow.end(article, site.config().timeZone());
      if (end != null && end.isAfter(now)) {
        due.add(new Due(end, Due.Change.NEWS, article.source().shown()));
      }
    }
    return due;
  }

  /** Returns the first moment, or null where nothing changes by itself any more. */
  public @Nullable Due next() {
    return due.isEmpty() ? null : due.get(0);
  }

  /**
   * Writes {@code schedule.json} into the folder of the reports, with instants in UTC.
   *
   * @param problems is told if it can't be written
   */
  public void write(ProjectFolders folders, Consumer<Problem> problems) {
    Due next = next();
    JsonObject report = new JsonObject();
    report.addProperty("now", now.toString());
    report.addProperty("next", next == null ? null : next.at().toString());
    JsonArray moments = new JsonArray();
    for (Due moment : due) {
      JsonObject entry = new JsonObject();
      entry.addProperty("at", moment.at().toString());
      entry.addProperty("change", moment.change().name().toLowerCase(Locale.ROOT));
      entry.addProperty("file", moment.file());
      moments.add(entry);
    }
    report.add("due", moments);
    new ReportFolder(folders).write("schedule.json", report, problems);
  }
}
