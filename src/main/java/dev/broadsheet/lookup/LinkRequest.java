package dev.broadsheet.lookup;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.lookup.LinkAnswer.State;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request of an editor to look whether the links of a site's articles still lead somewhere.
 *
 * @param folders where the articles are; what is found is remembered in the folder of the reports
 * @param limits how long an answer may take
 * @param between how long a host is left alone after an answer
 * @param oldest for how long an answer is good
 * @param clock tells the time
 */
public record LinkRequest(
    ProjectFolders folders, TimeLimits limits, Duration between, Duration oldest, Clock clock) {
  private static final String FILE = "links.json";
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  /**
   * What was found.
   *
   * @param links how many links there are, each address counted once
   * @param asked how many of them were asked just now
   * @param problems an error for each place with a dead link; warnings of those that nothing
   *     certain is known of, and of those that have moved for good
   */
  public record Outcome(int links, int asked, List<Problem> problems) {
    /** Returns it in one line. */
    public String summary() {
      return links + " links, " + asked + " of them asked now, " + (links - asked) + " before";
    }
  }

  /** Asks the links, each host one at a time. */
  public Outcome answer() throws InterruptedException {
    return answer(time -> Thread.sleep(time.toMillis()));
  }

  Outcome answer(HostTurns.Pause pause) throws InterruptedException {
    List<Problem> problems = new ArrayList<>();
    SiteConfig config = SiteSettings.read(folders.content());
    List<LinkedPlace> places = ArticleLinks.of(folders, config, problems::add);
    Path file = folders.reports().resolve(FILE);
    LinkMemory memory = LinkMemory.read(file, clock.instant(), oldest);
    Map<String, LinkAnswer> answers = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    for (LinkedPlace place : places) {
      LinkAnswer known = memory.get(place.url());
      if (known != null) {
        answers.put(place.url(), known);
      } else if (!unknown.contains(place.url())) {
        unknown.add(place.url());
      }
    }
    LinkProbe probe =
        new LinkProbe(
            limits, new HostTurns(between, pause), new Patience(LONGEST_WAIT, clock, pause));
    answers.putAll(LinkRound.ask(unknown, probe, memory::put));
    remember(memory, file, problems);
    boolean offline = answers.values().stream().allMatch(a -> a.state() == State.UNREACHED);
    for (LinkedPlace place : places) {
      LinkAnswer answer = answers.get(place.url());
      Problem problem = answer == null ? null : problem(place, answer, offline);
      if (problem != null) {
        problems.add(problem);
      }
    }
    return new Outcome(answers.size(), unknown.size(), List.copyOf(problems));
  }

  private void remember(LinkMemory memory, Path file, List<Problem> problems) {
    try {
      memory.write();
    } catch (IOException e) {
      problems.add(
          Problem.warning(
              Location.ofFile(folders.shown(file)),
              "what became of the links cannot be written down: " + e,
              "give the folder another place with -Dbroadsheet.reports"));
    }
  }

  private static @Nullable Problem problem(LinkedPlace place, LinkAnswer answer, boolean offline) {
    String link = "the link \"" + place.url() + "\" ";
    if (answer.state() == State.ALIVE) {
      return answer.movedTo().isEmpty()
          ? null
          : Problem.warning(
              place.location(),
              link + "has moved for good",
              "it is at " + answer.movedTo() + " now");
    }
    boolean dead = answer.state() == State.DEAD || (answer.state() == State.UNREACHED && !offline);
    return dead
        ? Problem.error(
            place.location(),
            link + "is dead: its host " + answer.reason(),
            "link to where it is now, or to a copy in an archive of the web")
        : Problem.warning(
            place.location(),
            link + "may be dead: its host " + answer.reason(),
            offline ? "check that you are online" : "look at it in a browser");
  }
}
