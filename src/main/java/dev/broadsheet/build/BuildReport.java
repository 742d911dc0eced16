package dev.broadsheet.build;

import dev.broadsheet.audit.PrivacyProof.Contact;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.document.FoundEmbed;
import dev.broadsheet.publish.PublishReport;
import dev.broadsheet.report.Schedule;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Due;
import dev.broadsheet.site.Site;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a build did.
 *
 * @param editions what was published, first in the main language
 * @param pages how many pages it has
 * @param contacted the hosts that its pages contact besides their own, as the settings allow
 * @param schedule when the next builds are due
 * @param files what happened to its files
 * @param took how long it took
 * @param problems the warnings
 */
public record BuildReport(
    List<Site> editions,
    int pages,
    List<Contact> contacted,
    Schedule schedule,
    PublishReport files,
    Duration took,
    List<Problem> problems) {

  /** Returns it all in one line. */
  public String summary() {
    List<Article> articles =
        editions.stream()
            .flatMap(site -> Stream.concat(site.articles().stream(), site.pages().stream()))
            .toList();
    List<FoundEmbed> embeds =
        articles.stream().flatMap(article -> article.document().embeds().stream()).toList();
    int posts = embeds.stream().mapToInt(found -> found.embed().posts().size()).sum();
    int cards = (int) embeds.stream().filter(found -> found.embed().posts().isEmpty()).count();
    String line =
        String.format(
            Locale.ROOT,
            "%s, %s, %s, %s in %.1f s; files: %d written, %d unchanged, %d removed",
            count(pages, "page"),
            count(articles.size(), "article"),
            count(posts, "quoted post"),
            count(cards, "card"),
            took.toMillis() / 1000.0,
            files.written(),
            files.unchanged(),
            files.removed());
    return line + withheld() + due() + contacts();
  }

  private String withheld() {
    int withheld = editions.get(0).withheld().paths().size();
    return withheld == 0 ? "" : "; " + withheld + " withheld";
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
        .formatted(next.at().atZone(editions.get(0).config().timeZone()), what, next.file());
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
