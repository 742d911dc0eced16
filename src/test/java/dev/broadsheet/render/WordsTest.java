package dev.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.asset.ThemeFiles;
import dev.broadsheet.frontmatter.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The theme's words, in each of its languages. */
class WordsTest {
  private static final Path FOLDER = Path.of("../templates/words");
  private static final String NAMES = "languages";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
  private static final Pattern CATEGORY = Pattern.compile("\\.(?:zero|one|two|few|many|other)$");

  /** What a language may have besides: a form of a month beside a day, a day's own name. */
  private static final Pattern OWN = Pattern.compile("(?:month\\.\\d+\\.of|day\\.\\d+)");

  private static final ThemeFiles THEME = new ThemeFiles(Path.of("no/such/folder"), "templates");
  private static final WordFile ENGLISH = WordFile.of(THEME, "en");

  static List<String> languages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".properties", ""))
          .filter(name -> !name.equals(NAMES))
          .sorted()
          .toList();
    }
  }

  @Test
  void areThereInTheLanguagesThatTheHandbookNames() throws IOException {
    assertThat(languages())
        .containsExactly("da", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void areComplete(String language) {
    WordFile words = WordFile.of(THEME, language);

    assertThat(stems(words)).isEqualTo(stems(ENGLISH));
    assertThat(words.keys()).allSatisfy(key -> assertThat(words.get(key)).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void haveTheSameValuesInThem(String language) {
    WordFile words = WordFile.of(THEME, language);

    for (String key : words.keys()) {
      boolean one = key.endsWith(".one");
      String english = ENGLISH.get(key);
      String like =
          english == null ? ENGLISH.get(CATEGORY.matcher(key).replaceFirst(".other")) : english;
      // "One other host" may be said in a word.
      if (like != null && !one) {
        assertThat(placeholders(words.get(key))).as(key).isEqualTo(placeholders(like));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void haveAFormForEachNumber(String language) {
    WordFile words = WordFile.of(THEME, language);
    PluralRules rules = PluralRules.of(language);
    Set<String> categories =
        LongStream.rangeClosed(0, 200).mapToObj(rules::category).collect(Collectors.toSet());

    ENGLISH.keys().stream()
        .filter(key -> key.endsWith(".other"))
        .map(key -> key.substring(0, key.length() - ".other".length()))
        .forEach(
            key ->
                assertThat(categories)
                    .as(key)
                    .allSatisfy(c -> assertThat(words.get(key + "." + c)).isNotNull()));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void sayWhatTheLanguageCallsItself(String language) {
    assertThat(WordFile.of(THEME, NAMES).get(language)).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "da | 1. august 2021    | august 2021    | 7. marts 2021 kl. 09.05",
        "de | 1. August 2021    | August 2021    | 7. März 2021, 09:05 Uhr",
        "en | 1 August 2021     | August 2021    | 7 March 2021, 09:05",
        "es | 1 de agosto de 2021 | agosto de 2021 | 7 de marzo de 2021, 9:05",
        "fr | 1er\u00a0août 2021 | août 2021     | 7\u00a0mars 2021 à 9\u00a0h\u00a005",
        "it | 1 agosto 2021     | agosto 2021    | 7 marzo 2021, 09:05",
        "nl | 1 augustus 2021   | augustus 2021  | 7 maart 2021, 09:05",
        "pl | 1 sierpnia 2021   | sierpień 2021  | 7 marca 2021, 09:05",
        "pt | 1 de agosto de 2021 | agosto de 2021 | 7 de março de 2021, 09:05",
        "sv | 1 augusti 2021    | augusti 2021   | 7 mars 2021 kl. 09:05",
      })
  void setDates(String language, String day, String month, String time) {
    DateWords dates = new DateWords(new WordList(THEME, language));

    assertThat(dates.of(new PartialDate(2021, 8, 1, null, null))).isEqualTo(day);
    assertThat(dates.of(new PartialDate(2021, 8, null, null, null))).isEqualTo(month);
    assertThat(dates.of(new PartialDate(2021, 3, 7, LocalTime.of(9, 5), null))).isEqualTo(time);
    assertThat(dates.of(new PartialDate(2021, null, null, null, null))).isEqualTo("2021");
  }

  @ParameterizedTest
  @CsvSource({
    "pl, one few few few many many many few many, 1 2 4 22 5 12 0 104 112",
    "ar, zero one two few few many many other few, 0 1 2 3 110 11 99 100 103",
    "fr, one one other many, 0 1 2 1000000",
    "pt, other one other many, 0 1 2 1000000",
    "pt-BR, one one other, 0 1 2",
    "cs, one few few other other, 1 2 4 5 0",
    "ru, one few many one many, 1 3 5 21 11",
    "sl, one two few few other other one, 1 2 3 4 5 0 101",
    "lt, one few other other one, 1 2 10 11 21",
    "lv, zero one other zero one, 0 1 2 11 21",
    "ro, few one few few other, 0 1 2 119 20",
    "mt, few one two few many other, 0 1 2 10 11 20",
    "ga, other one two few many other, 0 1 2 6 10 11",
    "he, one two other, 1 2 3",
    "ja, other other, 1 2",
    "nl, one other other, 1 0 2"
  })
  void countByTheRulesOfCldr(String language, String categories, String numbers) {
    PluralRules rules = PluralRules.of(language);

    assertThat(Stream.of(numbers.split(" ")).map(Long::parseLong).map(rules::category))
        .containsExactly(categories.split(" "));
  }

  @Test
  void areCountedInTheLanguageThatTheyAreIn() {
    assertThat(new WordList(THEME, "pl").count("articles", 22)).isEqualTo("22 artykuły");
    assertThat(new WordList(THEME, "pl").count("articles", 25)).isEqualTo("25 artykułów");
    assertThat(new WordList(THEME, "cs").count("articles", 2)).isEqualTo("2 articles");
    assertThat(new WordList(THEME, "de-AT").count("minutes", 1)).isEqualTo("1 Minute Lesezeit");
  }

  private static Set<String> stems(WordFile words) {
    return words.keys().stream()
        .filter(key -> !OWN.matcher(key).matches())
        .map(key -> CATEGORY.matcher(key).replaceFirst(".N"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> placeholders(String word) {
    return PLACEHOLDER
        .matcher(word)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
