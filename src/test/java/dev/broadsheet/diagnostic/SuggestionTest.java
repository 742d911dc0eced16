package dev.broadsheet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  private static final List<String> KEYS = List.of("title", "date", "updated", "toc", "image");

  @Test
  void findsTheWordThatWasMeant() {
    assertThat(Suggestion.closest("titel", KEYS)).isEqualTo("title");
    assertThat(Suggestion.closest("datum", KEYS)).isEqualTo("date");
    assertThat(Suggestion.closest("tok", KEYS)).isEqualTo("toc");
  }

  @Test
  void ignoresCapitalsByTheRulesOfNoLanguage() {
    assertThat(Suggestion.closest("TITLE", KEYS)).isEqualTo("title");
    assertThat(Suggestion.closest("IMAGE", KEYS)).isEqualTo("image");
  }

  @Test
  void findsNothingFarAway() {
    assertThat(Suggestion.closest("frobnicate", KEYS)).isNull();
    assertThat(Suggestion.closest("xyz", KEYS)).isNull();
    assertThat(Suggestion.closest("", KEYS)).isNull();
    assertThat(Suggestion.hint("xyz", KEYS, "read the handbook")).isEqualTo("read the handbook");
  }

  @Test
  void prefersTheFirstOfEquals() {
    assertThat(Suggestion.closest("bat", List.of("cat", "hat"))).isEqualTo("cat");
  }
}
