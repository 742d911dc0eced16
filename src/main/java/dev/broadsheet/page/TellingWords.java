package dev.broadsheet.page;

import dev.broadsheet.document.FoldedWords;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Tag;
import java.util.HashMap;
import java.util.Map;

/**
 * What an article is about, as far as its tags and words tell. News says it at the beginning, so
 * the rest of a long text isn't looked at.
 */
final class TellingWords {
  private static final int BEGINNING = 1000;
  private static final int SHORTEST = 4;
  private static final int OF_TITLE = 3;
  private static final int OF_SUMMARY = 2;
  // No word has a space in it, so that a tag is never taken for one.
  private static final String TAG = "tag ";

  private final Map<String, Integer> counts = new HashMap<>();

  private TellingWords() {}

  /** Returns how often each word stands in an article, headline and summary counting for more. */
  static Map<String, Integer> of(Article article) {
    TellingWords words = new TellingWords();
    words.add(article.title(), OF_TITLE);
    if (article.summary() != null) {
      words.add(article.summary(), OF_SUMMARY);
    }
    words.add(PlainText.of(article.document(), BEGINNING), 1);
    for (Tag tag : article.tags()) {
      words.counts.put(TAG + tag.permalink().path(), 1);
    }
    return words.counts;
  }

  /** Returns whether what an article was said to be about is one of its tags. */
  static boolean isTag(String word) {
    return word.startsWith(TAG);
  }

  private void add(String text, int weight) {
    FoldedWords.split(
        text,
        word -> {
          if (word.length() >= SHORTEST) {
            counts.merge(FoldedWords.fold(word), weight, Integer::sum);
          }
        });
  }
}
