package dev.broadsheet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the words of a site are cut into files, so that each is found with few. */
class WordFilesTest {
  private final Map<String, String> files = new HashMap<>();

  @Test
  void aShortIndexHasItsLeavesAtTheRoot() {
    Map<String, List<List<String>>> root = WordFiles.write(dictionary(1_000), files::put);

    assertThat(root).containsOnlyKeys("leaves");
    assertThat(words(root.get("leaves"))).isEqualTo(sorted(1_000));
  }

  @Test
  void aLongIndexHasNodes() {
    Map<String, List<List<String>>> root = WordFiles.write(dictionary(120_000), files::put);

    assertThat(root).containsOnlyKeys("nodes");
    List<List<String>> leaves = new ArrayList<>();
    for (List<String> node : root.get("nodes")) {
      List<List<String>> below =
          rows(node.get(1)).stream().map(row -> List.of(row.split("\t"))).toList();
      assertThat(below.get(0).get(0)).isEqualTo(node.get(0));
      leaves.addAll(below);
    }
    assertThat(words(leaves)).isEqualTo(sorted(120_000));
    assertThat(files.values()).allSatisfy(text -> assertThat(text.length()).isLessThan(8_100));
  }

  /** The words of all leaves in order, each leaf beginning with the word that it is known by. */
  private List<String> words(List<List<String>> leaves) {
    List<String> words = new ArrayList<>();
    for (List<String> leaf : leaves) {
      List<String> of = rows(leaf.get(1)).stream().map(row -> row.split("\t")[0]).toList();
      assertThat(of.get(0)).isEqualTo(leaf.get(0));
      words.addAll(of);
    }
    return words;
  }

  private List<String> rows(String hash) {
    return files.get("w." + hash + ".idx").lines().toList();
  }

  private static List<String> sorted(int size) {
    return new ArrayList<>(dictionary(size).entries().keySet());
  }

  private static Dictionary dictionary(int size) {
    ArticleWords words = new ArticleWords(new Stemmer("und"));
    for (int i = 0; i < size; i++) {
      words.add("w" + i, 1);
    }
    Dictionary dictionary = new Dictionary();
    dictionary.add(0, words);
    return dictionary;
  }
}
