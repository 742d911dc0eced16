package dev.broadsheet.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The constructs that the audit must find, and those that it must not. Each file of resources holds
 * the constructs of one type of file, each behind a line {@code === name}; the name of a leaking
 * one is the host that it contacts.
 */
final class Corpus {
  private static final List<String> TYPES = List.of("html", "css", "svg", "js", "xml", "json");
  private static final String MARK = "=== ";

  private Corpus() {}

  /**
   * A construct.
   *
   * @param type the extension of the file that it stands in
   */
  record Case(String type, String name, String text) {
    String path() {
      return type + "/" + name.replaceAll("[^a-z0-9.-]+", "-") + "." + type;
    }

    @Override
    public String toString() {
      return type + ": " + name;
    }
  }

  static List<Case> leaking() {
    return read("leaking");
  }

  static List<Case> innocent() {
    return read("innocent");
  }

  private static List<Case> read(String folder) {
    List<Case> cases = new ArrayList<>();
    for (String type : TYPES) {
      String[] parts = ("\n" + text(folder + "/" + type + ".txt")).split("\n" + MARK, -1);
      for (String part : List.of(parts).subList(1, parts.length)) {
        int line = part.indexOf('\n');
        cases.add(new Case(type, part.substring(0, line), part.substring(line + 1)));
      }
    }
    return cases;
  }

  static String text(String resource) {
    try (InputStream stream = Corpus.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
