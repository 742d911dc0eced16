package dev.broadsheet.build;

import dev.broadsheet.audit.PrivacyProof.Contact;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.publish.PublishReport;
import dev.broadsheet.report.Schedule;
import dev.broadsheet.site.Due;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a build did.
 *
 * @param counts how much there is in the site
 * @param contacted the hosts that its pages contact besides their own, as the settings allow
 * @param schedule when the next builds are due
 * @param files what happened to its files
 * @param took how long it took
 * @param problems the warnings
 */
public record BuildReport(
    SiteCounts counts,
    List<Contact> contacted,
    Schedule schedule,
    PublishReport files,
    Duration took,
    List<Problem> problems) {

  /** Returns whether a build at a moment would have made the same of the same sources. */
  boolean holdsAt(Instant now) {
    Due next = schedule.next();
    return !now.isBefore(schedule.now()) && (next == null || now.isBefore(next.at()));
  }

  /** Returns the report on a build that found nothing to do. */
  BuildReport again(Duration time) {
    PublishReport untouched = new PublishReport(0, files.written() + files.unchanged(), 0);
    return new BuildReport(counts, contacted, schedule, untouched, time, problems);
  }

  /** Returns it all in one line. */
  public String summary() {
    String line =
        String.format(
            Locale.ROOT,
            "%s, %s, %s, %s in %.1f s; files: %d written, %d unchanged, %d removed",
            count(counts.pages(), "page"),
            count(counts.articles(), "article"),
            count(counts.posts(), "quoted post"),
            count(counts.cards(), "card"),
            took.toMillis() / 1000.0,
            files.written(),
            files.unchanged(),
            files.removed());
    return line + withheld() + due() + contacts();
  }

  private String withheld() {
    return counts.withheld() == 0 ? "" : "; " + counts.withheld() + " withheld";
  }

  private String due() {
    Due next = schedule.next();
    if (next == null) {
      return "";
    }
    String what =
        switch (next.change()) {
          case PUBLISH -> "publish";
          case EXPIRE -> "withdraw";
          case NEWS -> "take from the news";
        };
    return "; the next build is due %s, to %s %s"
        .formatted(next.at().atZone(ZoneId.of(counts.timeZone())), what, next.file());
  }

  private String contacts() {
    return contacted.isEmpty()
        ? ""
        : "; pages contact "
            + contacted.stream()
                .map(contact -> contact.host().host())
                .collect(Collectors.joining(", "));
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
