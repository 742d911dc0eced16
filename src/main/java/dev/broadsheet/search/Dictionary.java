package dev.broadsheet.search;

import dev.broadsheet.search.Stemmer.Stemmed;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** All words of the site: which terms they are forms of, and where each term stands. */
final class Dictionary {
  private final SortedMap<String, Entry> entries = new TreeMap<>();

  /** What is known of a word: its terms besides itself, and where it stands if it is a term. */
  static final class Entry {
    private final TreeSet<String> terms = new TreeSet<>();
    private final Postings postings = new Postings();

    Iterable<String> terms() {
      return terms;
    }

    Postings postings() {
      return postings;
    }
  }

  /**
   * Adds an article.
   *
   * @param number higher than that of those before
   */
  void add(int number, ArticleWords words) {
    for (Stemmed word : words.forms()) {
      if (!word.form().equals(word.term())) {
        entry(word.form()).terms.add(word.term());
      }
    }
    words
        .byTerm()
        .forEach(
            (term, at) ->
                entry(term).postings.add(number, at.places(), at.weight(), words.length()));
  }

  /** Returns the words with what is known of them, in the order of UTF-16. */
  SortedMap<String, Entry> entries() {
    return entries;
  }

  private Entry entry(String word) {
    return entries.computeIfAbsent(word, w -> new Entry());
  }
}
