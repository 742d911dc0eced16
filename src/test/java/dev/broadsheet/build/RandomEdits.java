package dev.broadsheet.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What editors do to a project, and what else befalls it, in a random order that a seed repeats.
 */
final class RandomEdits {
  private static final List<String> TEMPLATES =
      List.of("article.ftlh", "macros.ftlh", "layout.ftlh", "section.ftlh", "home.ftlh");

  private final Path project;
  private final Random random;
  private int count;

  RandomEdits(Path project, long seed) {
    this.project = project;
    this.random = new Random(seed);
  }

  /** Makes one edit, and says which. */
  String next() throws IOException {
    count++;
    return switch (random.nextInt(16)) {
      case 0, 1, 2 -> body();
      case 3, 4 -> header("title: ", "title: New title " + count);
      case 5 -> header("summary: ", "summary: Another summary " + count);
      case 6 -> header("tags: ", "tags: [Tag" + random.nextInt(3) + ", Molen]");
      case 7 -> header("date: ", "date: 20" + (10 + random.nextInt(15)) + "-03-1" + count % 10);
      case 8 -> add();
      case 9 -> remove();
      case 10 -> rename();
      case 11 -> template();
      case 12 -> settings();
      case 13 -> tamper();
      case 14 -> damage();
      default -> touch();
    };
  }

  private String body() throws IOException {
    Path file = any(project.resolve("content"), ".md");
    String text = Files.readString(file);
    Files.writeString(file, text + "\nA paragraph more, number " + count + ".\n");
    return "a paragraph in " + file;
  }

  private String header(String key, String line) throws IOException {
    Path file = any(project.resolve("content"), ".md");
    String text = Files.readString(file);
    if (!text.startsWith("---\n")) {
      return "nothing in " + file;
    }
    String header = text.substring(4, text.indexOf("\n---", 3) + 1);
    String without =
        header
            .lines()
            .filter(l -> !l.startsWith(key))
            .map(l -> l + "\n")
            .reduce("", String::concat);
    Files.writeString(
        file, "---\n" + line + "\n" + without + text.substring(text.indexOf("\n---", 3) + 1));
    return line + " in " + file;
  }

  private String add() throws IOException {
    Path other = any(project.resolve("content"), ".md");
    Path file = other.resolveSibling("new-" + count + ".md");
    Files.writeString(
        file,
        "---\ntitle: New " + count + "\ndate: 2021-02-0" + (1 + count % 9) + "\n---\nText.\n");
    return "new " + file;
  }

  private String remove() throws IOException {
    Path file = any(project.resolve("content"), ".md");
    Files.delete(file);
    return "no " + file;
  }

  private String rename() throws IOException {
    Path file = any(project.resolve("content"), ".md");
    Path to = file.resolveSibling("renamed-" + count + ".md");
    Files.move(file, to);
    return file + " is now " + to;
  }

  private String template() throws IOException {
    String name = TEMPLATES.get(random.nextInt(TEMPLATES.size()));
    Path own = project.resolve("templates").resolve(name);
    if (Files.exists(own) && random.nextBoolean()) {
      Files.delete(own);
      return "no template " + name;
    }
    String text = Files.readString(Files.exists(own) ? own : Path.of("../templates", name));
    Files.createDirectories(own.getParent());
    Files.writeString(own, text.replace("<article", "<article data-edit=\"" + count + "\""));
    return "template " + name;
  }

  private String settings() throws IOException {
    Path file = project.resolve("content/site.yml");
    String text =
        Files.readString(file)
            .lines()
            .filter(line -> !line.startsWith("pageSize:"))
            .toList()
            .stream()
            .map(line -> line.startsWith("title:") ? "title: A paper, " + count : line)
            .map(line -> line + "\n")
            .reduce("", String::concat);
    Files.writeString(file, text + "pageSize: " + (2 + random.nextInt(5)) + "\n");
    return "settings";
  }

  // What somebody else does to the output, the build puts right.
  private String tamper() throws IOException {
    Path file = any(project.resolve("out/kept/site"), "");
    if (random.nextBoolean()) {
      Files.delete(file);
      return "no " + file;
    }
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] ^= 1;
      Files.write(file, bytes);
    }
    return "a byte of " + file;
  }

  private String damage() throws IOException {
    Path file = any(project.resolve("out/kept/reports/cache"), "");
    byte[] bytes = Files.readAllBytes(file);
    if (random.nextBoolean() || bytes.length < 8) {
      Files.delete(file);
      return "no " + file;
    }
    bytes[random.nextInt(bytes.length)] ^= 1;
    Files.write(file, Arrays.copyOf(bytes, bytes.length - random.nextInt(2)));
    return "damage to " + file;
  }

  private String touch() throws IOException {
    Path file = any(project.resolve("content"), "");
    Files.write(file, Files.readAllBytes(file));
    return "the same again in " + file;
  }

  private Path any(Path below, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(below)) {
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(file -> file.toString().endsWith(ending))
              .filter(file -> !file.endsWith("site.yml") && !file.endsWith(".broadsheet"))
              .sorted()
              .toList();
      return files.get(random.nextInt(files.size()));
    }
  }
}
