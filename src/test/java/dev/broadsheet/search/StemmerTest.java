package dev.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are found by which. */
class StemmerTest {
  @ParameterizedTest
  @CsvSource({
    "nl, overstroming, overstromingen",
    "nl, Vissers, visser",
    "nl, boot, boten",
    "nl, katten, kat",
    "nl-BE, dijk, dijken",
    "en, flood, flooded",
    "en, houses, house",
    "en-GB, running, runs",
    "en, policies, policy",
    "de, Häuser, Hauses",
    "fr, élections, élection"
  })
  void formsOfAWordAreOne(String lang, String one, String other) {
    Stemmer stemmer = new Stemmer(lang);

    assertThat(stemmer.stem(one).term()).isEqualTo(stemmer.stem(other).term());
  }

  @ParameterizedTest
  @CsvSource({
    "nl, Zoë, zoe",
    "nl, Çelik, celik",
    "nl, één, een",
    "de, Straße, strasse",
    "da, Ærø, aero",
    "pl, Łódź, lodz",
    "tr, İstanbul, istanbul",
    "el, Ἀθῆναι, αθηναι",
    "ar, كِتَاب, كتاب",
    "zh, 北京, 北京"
  })
  void aFormIsTypedWithoutCaseAndAccents(String lang, String word, String form) {
    assertThat(new Stemmer(lang).stem(word).form()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({"nl, dijk, dijkgraaf", "nl, houses, house", "tlh, jIHs, jIH"})
  void otherWordsAreOthers(String lang, String one, String other) {
    Stemmer stemmer = new Stemmer(lang);

    assertThat(stemmer.stem(one).term()).isNotEqualTo(stemmer.stem(other).term());
  }
}
