package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.embed.PostText.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a post with the editor's translation behind them:
 *
 * <pre>{@code
 * > War in Afghanistan has entered a new phase.
 * >
 * > [nl] De oorlog in Afghanistan is een nieuwe fase ingegaan.
 * >
 * > — United Nations (@UN), 7 August 2021
 * }</pre>
 *
 * <p>A paragraph behind the first one that begins with a language in square brackets (ISO 639-1,
 * with a region or without) begins the translation, which goes on to the byline. Where there is a
 * translation, the first paragraph may begin with the language of the original in the same way.
 *
 * @param original the words as they were posted
 * @param lang their language, where it is marked, or null
 * @param translation the translation, or null
 */
record TranslatedText(
    PostText original, @Nullable String lang, @Nullable PostTranslation translation) {
  static TranslatedText of(PostText words) {
    List<List<Run>> paragraphs = words.paragraphs();
    for (int i = 1; i < paragraphs.size(); i++) {
      String lang = mark(paragraphs.get(i));
      if (lang != null) {
        List<List<Run>> original = new ArrayList<>(paragraphs.subList(0, i));
        List<List<Run>> translation = new ArrayList<>(paragraphs.subList(i, paragraphs.size()));
        translation.set(0, unmarked(translation.get(0)));
        String ofOriginal = mark(original.get(0));
        if (ofOriginal != null) {
          original.set(0, unmarked(original.get(0)));
        }
        PostText text = new PostText(translation);
        return new TranslatedText(
            new PostText(original),
            ofOriginal,
            new PostTranslation(text, lang, PostContent.isRightToLeft(text)));
      }
    }
    return new TranslatedText(words, null, null);
  }

  private static @Nullable String mark(List<Run> paragraph) {
    LanguageMark mark = LanguageMark.atStart(words(paragraph));
    return mark == null ? null : mark.lang();
  }

  private static List<Run> unmarked(List<Run> paragraph) {
    LanguageMark mark = LanguageMark.atStart(words(paragraph));
    return mark == null ? paragraph : FlatText.of(paragraph).slice(mark.end(), Integer.MAX_VALUE);
  }

  private static String words(List<Run> paragraph) {
    return !paragraph.isEmpty() && paragraph.get(0) instanceof Words words ? words.text() : "";
  }
}
