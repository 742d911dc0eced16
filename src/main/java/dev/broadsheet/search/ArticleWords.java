package dev.broadsheet.search;

import dev.broadsheet.document.FoldedWords;
import dev.broadsheet.search.Stemmer.Stemmed;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Author;
import dev.broadsheet.site.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of an article, each with its places, and how much it weighs there. */
final class ArticleWords {
  private static final int OF_TITLE = 5;
  private static final int OF_FACTS = 2;
  // Wider than any phrase: none reaches from the headline into the text.
  private static final int GAP = 32;

  private final Stemmer stemmer;
  private final Map<String, Occurrences> byTerm = new HashMap<>();
  private final Set<Stemmed> forms = new HashSet<>();
  private int place;
  private int length;

  /** Makes those of an article without a word. */
  ArticleWords(Stemmer stemmer) {
    this.stemmer = stemmer;
  }

  /** Where a term stands in an article. */
  static final class Occurrences {
    private final List<Integer> places = new ArrayList<>(2);
    private int weight;

    /** Returns the numbers of the words that it is, rising. */
    List<Integer> places() {
      return places;
    }

    /** Returns how often it stands there, headlines counting for more. */
    int weight() {
      return weight;
    }
  }

  /**
   * Finds the words of an article.
   *
   * @param text its text, without markup
   */
  static ArticleWords of(Article article, String text) {
    ArticleWords words = new ArticleWords(new Stemmer(article.lang()));
    words.add(article.title(), OF_TITLE);
    words.add(article.summary() == null ? "" : article.summary(), OF_FACTS);
    words.add(article.tags().stream().map(Tag::name).collect(Collectors.joining(" ")), OF_FACTS);
    for (Author author : article.authors()) {
      words.add(author.name(), OF_FACTS);
    }
    words.add(text, 1);
    return words;
  }

  /** Returns the places of each term. */
  Map<String, Occurrences> byTerm() {
    return byTerm;
  }

  /** Returns every word that stands in it, with its term. */
  Set<Stemmed> forms() {
    return forms;
  }

  /** Returns how many words it has. */
  int length() {
    return length;
  }

  /**
   * Adds words that stand behind those before, but not in one phrase with them.
   *
   * @param weight how many words each counts for
   */
  void add(String text, int weight) {
    FoldedWords.split(
        text,
        word -> {
          Stemmed stemmed = stemmer.stem(word);
          forms.add(stemmed);
          Occurrences of = byTerm.computeIfAbsent(stemmed.term(), term -> new Occurrences());
          of.places.add(place);
          of.weight += weight;
          place++;
          length++;
        });
    place += GAP;
  }
}
