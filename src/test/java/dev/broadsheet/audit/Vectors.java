package dev.broadsheet.audit;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The corpus of what attackers write, and the forms in which it could come into an article. */
final class Vectors {
  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");
  private static final String SHOWN = ": shown";

  private Vectors() {}

  /**
   * A vector.
   *
   * @param text what an attacker writes
   * @param page a page in which it would run
   */
  record Vector(String text, String page) {}

  /**
   * A form in which something is pasted.
   *
   * @param shows whether the page must show the vector as words
   */
  record Form(String name, String template, boolean shows) {

    /** Returns what is pasted, with a vector in all its places. */
    String with(String vector) {
      String string = JSON.toJson(vector);
      return template
          .replace("{html}", html(vector))
          .replace("{json}", html(string.substring(1, string.length() - 1)))
          .replace("{url}", URLEncoder.encode(vector, StandardCharsets.UTF_8))
          .replace("{markdown}", PUNCTUATION.matcher(vector).replaceAll("\\\\$0"))
          .replace("{raw}", vector);
    }
  }

  static List<Vector> all() {
    return groups("vectors/vectors.txt").flatMap(Vectors::vectors).toList();
  }

  static List<Form> forms() {
    return groups("vectors/forms.txt").map(Vectors::form).toList();
  }

  /** Returns a text as a string of YAML, which has no control characters. */
  static String yaml(String text) {
    return JSON.toJson(text.replaceAll("\\p{Cntrl}", " "));
  }

  private static Stream<String> groups(String resource) {
    String[] parts = Corpus.text(resource).split("(?m)^=== ", -1);
    return Arrays.stream(parts, 1, parts.length);
  }

  private static Stream<Vector> vectors(String group) {
    String[] lines = group.stripTrailing().split("\n", -1);
    List<Vector> vectors = new ArrayList<>();
    for (String line : List.of(lines).subList(3, lines.length)) {
      String text = line.chars().mapToObj(Vectors::sign).collect(Collectors.joining());
      vectors.add(new Vector(text, lines[1].replace("%s", text)));
    }
    return vectors.stream();
  }

  /** Unicode's pictures of control characters stand in their order, from U+2400. */
  private static String sign(int c) {
    return Character.toString(c >= 0x2400 && c < 0x2420 ? c - 0x2400 : c);
  }

  private static Form form(String group) {
    int line = group.indexOf('\n');
    String name = group.substring(0, line);
    return new Form(name, group.substring(line + 1).strip(), name.endsWith(SHOWN));
  }

  private static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
