package dev.broadsheet.audit;

import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.document.BodyPart;
import dev.broadsheet.document.DocumentParser;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.embed.EmbedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Articles that hold every vector in every form. Before and behind each stands a paragraph, so that
 * a test can tell that none hid another; what hides what follows in Markdown, such as a comment
 * that nothing ends, is the last of its article.
 */
final class VectorArticles {
  private static final int MOST = 150;
  private static final DocumentParser PARSER = new DocumentParser(new EmbedReader(ZoneOffset.UTC));

  private VectorArticles() {}

  /**
   * A vector in a form.
   *
   * @param id a number of its own
   */
  record Pasted(int id, Vectors.Form form, Vectors.Vector vector) {
    String source() {
      return form.with(vector.text());
    }

    String begin() {
      return "Begin " + id;
    }

    String end() {
      return "End " + id;
    }

    @Override
    public String toString() {
      return form.name() + " with " + vector.text();
    }
  }

  /**
   * An article.
   *
   * @param hides whether its last vector hides the paragraph behind it
   */
  record Article(List<Pasted> pasted, boolean hides) {

    /** Returns the words that stand before and behind each vector, in order. */
    List<String> marks() {
      List<String> marks = new ArrayList<>();
      pasted.forEach(one -> marks.addAll(List.of(one.begin(), one.end())));
      return hides ? marks.subList(0, marks.size() - 1) : marks;
    }

    /** Returns how many vectors there are before the first one that hides a paragraph. */
    private int countShown() {
      ParsedDocument document = PARSER.parse(new SourceText("a.md", text()), 0, Locale.ENGLISH);
      StringBuilder markup = new StringBuilder();
      for (BodyPart part : document.body().parts()) {
        markup.append(part instanceof BodyPart.Markup text ? text.html() : "");
      }
      int shown = 0;
      while (shown < pasted.size()
          && markup.indexOf("<p>" + pasted.get(shown).begin() + "</p>") >= 0
          && markup.indexOf("<p>" + pasted.get(shown).end() + "</p>") >= 0) {
        shown++;
      }
      return shown;
    }

    private void write(Path file) throws IOException {
      Vectors.Vector title = pasted.get(0).vector();
      Vectors.Vector summary = pasted.get(pasted.size() / 2).vector();
      String head = "---\ntitle: %s\nsummary: %s\n---\n";
      String yaml = head.formatted(Vectors.yaml(title.text()), Vectors.yaml(summary.text()));
      Files.writeString(file, yaml + text());
    }

    private String text() {
      StringBuilder text = new StringBuilder();
      for (Pasted one : pasted) {
        text.append(one.begin()).append("\n\n").append(one.source());
        text.append("\n\n").append(one.end()).append("\n\n");
      }
      return text.toString();
    }
  }

  /**
   * Writes the articles into a folder, each named after its number in the list.
   *
   * @param part 1 for every vector in every form, 4 for a quarter of these; every vector and every
   *     form is there
   */
  static List<Article> write(Path folder, int part) throws IOException {
    List<Pasted> chosen = chosen(part);
    List<Article> articles =
        IntStream.range(0, (chosen.size() + MOST - 1) / MOST)
            .parallel()
            .mapToObj(i -> chosen.subList(i * MOST, Math.min(chosen.size(), (i + 1) * MOST)))
            .flatMap(pasted -> cut(pasted).stream())
            .toList();
    for (int i = 0; i < articles.size(); i++) {
      articles.get(i).write(folder.resolve("vectors-" + i + ".md"));
    }
    return articles;
  }

  /** Cuts an article behind each vector that hides what follows. */
  private static List<Article> cut(List<Pasted> pasted) {
    Article whole = new Article(List.copyOf(pasted), false);
    int shown = whole.countShown();
    if (shown >= pasted.size() - 1) {
      return List.of(new Article(whole.pasted(), shown < pasted.size()));
    }
    List<Article> articles = new ArrayList<>(cut(pasted.subList(0, shown + 1)));
    articles.addAll(cut(pasted.subList(shown + 1, pasted.size())));
    return articles;
  }

  private static List<Pasted> chosen(int part) {
    List<Vectors.Vector> vectors = Vectors.all();
    List<Vectors.Form> forms = Vectors.forms();
    List<Pasted> chosen = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      for (int j = 0; j < forms.size(); j++) {
        if ((i + j) % part == 0) {
          chosen.add(new Pasted(chosen.size(), forms.get(j), vectors.get(i)));
        }
      }
    }
    return chosen;
  }
}
