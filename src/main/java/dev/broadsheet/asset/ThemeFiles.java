package dev.broadsheet.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of the theme: those of the site's own templates folder, and for every name that it
 * lacks the built-in one.
 */
public final class ThemeFiles {
  private static final String BUILT_IN = "/dev/broadsheet/theme/";

  /** The script that loads players into cards. */
  public static final String LOAD_ON_CLICK = "assets/load-on-click.js";

  /** The script that searches the site. */
  public static final String SEARCH = "assets/search.js";

  /** The built-in theme's files to publish: a jar has no folder that could be listed. */
  static final List<String> BUILT_IN_ASSETS =
      List.of("assets/broadsheet.css", "assets/favicon.svg", LOAD_ON_CLICK, SEARCH);

  private final Path folder;
  private final String shown;

  /**
   * @param folder the site's own templates; need not exist
   * @param shown the folder as messages name it
   */
  public ThemeFiles(Path folder, String shown) {
    this.folder = folder.toAbsolutePath().normalize();
    this.shown = shown;
  }

  /**
   * A file of the theme.
   *
   * @param shown the file as messages name it
   * @param bytes its content
   */
  @SuppressWarnings("ArrayRecordComponent") // Files are not copied to guard their bytes.
  public record ThemeFile(String shown, byte[] bytes) {

    /** Returns its text, which is in UTF-8, without a byte order mark. */
    public String text() {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
  }

  /**
   * Returns the file of a name, or null if there is none.
   *
   * @param name the path within the theme, with {@code /}: {@code assets/broadsheet.css}
   */
  public @Nullable ThemeFile find(String name) {
    ThemeFile own = own(name);
    return own == null ? builtIn(name) : own;
  }

  /** Returns the site's own file of a name, or null if there is none. */
  public @Nullable ThemeFile own(String name) {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      return null;
    }
    try {
      return new ThemeFile(shown + "/" + name, Files.readAllBytes(file));
    } catch (IOException e) {
      return null; // ThemeCheck reports it, so that nothing is published without it.
    }
  }

  /** Returns the built-in file of a name, or null if there is none. */
  public @Nullable ThemeFile builtIn(String name) {
    try (InputStream in = ThemeFiles.class.getResourceAsStream(BUILT_IN + name)) {
      return in == null ? null : new ThemeFile("(built-in) " + name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the names of all files below {@code assets/}, sorted. */
  List<String> assets() {
    TreeSet<String> names = new TreeSet<>(BUILT_IN_ASSETS);
    names().stream().filter(name -> name.startsWith("assets/")).forEach(names::add);
    return new ArrayList<>(names);
  }

  /** Returns the names of all files of the site's own, sorted; hidden ones are passed over. */
  public List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith(".") && !name.contains("/."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
