package dev.broadsheet.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the sums against those of OpenNLP's own detector. */
class LetterModelTest {
  private static final LetterModel MODEL = LetterModel.load();
  private static final LanguageDetectorME DETECTOR = detector();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "Dit is natuurlijk niet wat we hadden afgesproken over de nieuwe wet.",
        "GUTEN MORGEN! Heute ist ein schöner Tag",
        "Bonjour à tous, nous sommes arrivés à Paris",
        "Не могу поверить, что это действительно произошло",
        "ΑΥΤΟΣ ΕΙΝΑΙ Ο ΚΟΣΜΟΣ",
        "لا أستطيع أن أصدق ما حدث اليوم",
        "这是今天发生的事情"
      })
  void addsUpTheSame(String text) {
    double[] likelihoods = MODEL.likelihoods(text);
    for (Language language : DETECTOR.predictLanguages(text)) {
      assertThat(likelihoods[MODEL.languages().indexOf(language.getLang())])
          .as(language.getLang())
          .isCloseTo(language.getConfidence(), within(1e-6));
    }
  }

  private static LanguageDetectorME detector() {
    try (InputStream file = LetterModelTest.class.getResourceAsStream("/langdetect-183.bin")) {
      return new LanguageDetectorME(new LanguageDetectorModel(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
