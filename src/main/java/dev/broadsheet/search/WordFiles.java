package dev.broadsheet.search;

import dev.broadsheet.asset.HashedName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Cuts the dictionary into files, as the leaves of a tree, so that a word is found with a few of
 * them. A line of a leaf is a word, the terms that it is a form of, and, if it is a term, where it
 * stands. The tree has one level, or, where that would be long, a second one: a line of a node is
 * the first word of a leaf, and that leaf.
 */
final class WordFiles {
  private static final int LEAF = 8_000;
  private static final int LEAVES_OF_A_NODE = 64;
  // About 5 kB of the file that every search begins with.
  private static final int LEAVES_OF_A_ROOT = 256;
  // Longer lists stand in files of their own, so that they are in nobody's way.
  private static final int LONG = 4_000;
  // What stands nearly everywhere is not worth its places.
  private static final int LONGEST_PLACES = 24_000;
  private static final String ENDING = ".idx";

  private final BiConsumer<String, String> files;
  private final List<List<String>> leaves = new ArrayList<>();
  private final StringBuilder leaf = new StringBuilder();
  private String first = "";

  private WordFiles(BiConsumer<String, String> files) {
    this.files = files;
  }

  /**
   * Writes the files of a dictionary.
   *
   * @param files takes each file's name and text
   * @return {@code leaves} or {@code nodes}, each with its first word and the file's hash
   */
  static Map<String, List<List<String>>> write(
      Dictionary dictionary, BiConsumer<String, String> files) {
    WordFiles words = new WordFiles(files);
    for (Map.Entry<String, Dictionary.Entry> entry : dictionary.entries().entrySet()) {
      words.add(entry.getKey(), words.line(entry.getKey(), entry.getValue()));
    }
    words.endLeaf();
    return words.leaves.size() <= LEAVES_OF_A_ROOT
        ? Map.of("leaves", words.leaves)
        : Map.of("nodes", words.nodes());
  }

  private void add(String word, String line) {
    if (leaf.length() + line.length() > LEAF) {
      endLeaf();
    }
    if (leaf.isEmpty()) {
      first = word;
    }
    leaf.append(line).append('\n');
  }

  private void endLeaf() {
    if (!leaf.isEmpty()) {
      leaves.add(List.of(first, file(leaf.toString())));
      leaf.setLength(0);
    }
  }

  private List<List<String>> nodes() {
    List<List<String>> nodes = new ArrayList<>();
    for (int from = 0; from < leaves.size(); from += LEAVES_OF_A_NODE) {
      List<List<String>> of =
          leaves.subList(from, Math.min(leaves.size(), from + LEAVES_OF_A_NODE));
      StringBuilder node = new StringBuilder();
      of.forEach(leaf -> node.append(String.join("\t", leaf)).append('\n'));
      nodes.add(List.of(of.get(0).get(0), file(node.toString())));
    }
    return nodes;
  }

  private String line(String word, Dictionary.Entry entry) {
    StringBuilder line = new StringBuilder(word).append('\t');
    String comma = "";
    for (String term : entry.terms()) {
      line.append(comma).append(change(word, term));
      comma = ",";
    }
    Postings postings = entry.postings();
    if (postings.size() > 0) {
      line.append('\t').append(postings.size()).append(' ').append(places(postings));
    }
    return line.toString();
  }

  /** Returns how a term is made of a word: how many letters to cut off, and what to add. */
  private static String change(String word, String term) {
    int same = 0;
    int most = Math.min(word.length(), term.length());
    while (same < most && word.charAt(same) == term.charAt(same)) {
      same++;
    }
    return (word.length() - same) + term.substring(same);
  }

  private String places(Postings postings) {
    String articles = postings.articles();
    String places = postings.places();
    if (articles.length() + places.length() <= LONG) {
      return articles + " " + places;
    }
    String placed = places.length() <= LONGEST_PLACES ? " @" + file(places) : "";
    return "@" + file(articles) + placed;
  }

  private String file(String text) {
    String name = HashedName.of("w" + ENDING, text.getBytes(StandardCharsets.UTF_8));
    files.accept(name, text);
    return name.substring(2, name.length() - ENDING.length());
  }
}
