package dev.broadsheet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.output.OutputFile;
import dev.broadsheet.output.OutputTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrivacyAuditTest {
  private static final String SITE = "https://site.example/";

  @Test
  void knowsManyConstructs() {
    assertThat(Corpus.leaking()).hasSizeGreaterThan(300);
    assertThat(Corpus.leaking()).extracting(Corpus.Case::name).doesNotHaveDuplicates();
    assertThat(Corpus.innocent()).hasSizeGreaterThan(75);
  }

  @ParameterizedTest
  @MethodSource("dev.broadsheet.audit.Corpus#leaking")
  void findsWhatContactsAnotherHost(Corpus.Case leaking) {
    assertThat(messages(leaking))
        .anySatisfy(message -> assertThat(message).contains(" contact " + leaking.name() + " "))
        .allSatisfy(message -> assertThat(message).contains(" contact " + leaking.name() + " "));
  }

  @ParameterizedTest
  @MethodSource("dev.broadsheet.audit.Corpus#innocent")
  void passesWhatContactsNobody(Corpus.Case innocent) {
    assertThat(messages(innocent)).isEmpty();
  }

  private static List<String> messages(Corpus.Case tried) {
    List<Problem> problems = new ArrayList<>();
    byte[] bytes = tried.text().getBytes(StandardCharsets.UTF_8);
    OutputFile file = new OutputFile(tried.path(), bytes, tried.path());
    SourceTexts sources = origin -> List.of(new SourceText(origin, tried.text()));
    PrivacyAudit.audit(new OutputTree(List.of(file)), SITE, sources, problems::add);
    return problems.stream().map(Problem::message).toList();
  }
}
