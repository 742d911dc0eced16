package dev.broadsheet.cache;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells one build of Broadsheet and its libraries from another. */
public final class Generator {
  private Generator() {}

  /** Returns what is different as soon as a class file or library is. */
  public static String key() {
    StringBuilder key = new StringBuilder();
    for (Path part : classPath()) {
      key.append(part.getFileName()).append(' ').append(stamp(part)).append('\n');
    }
    return key.toString();
  }

  // Maven gives each plugin a loader with its jars; elsewhere they are on the class path.
  private static List<Path> classPath() {
    List<Path> parts = new ArrayList<>();
    if (Generator.class.getClassLoader() instanceof URLClassLoader loader) {
      for (URL url : loader.getURLs()) {
        try {
          parts.add(Path.of(url.toURI()));
        } catch (URISyntaxException e) {
          throw new IllegalStateException(url + " is a file of Maven's", e);
        }
      }
    } else {
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
          .map(Path::of)
          .forEach(parts::add);
    }
    return parts;
  }

  private static long stamp(Path part) {
    try (Stream<Path> files = Files.walk(part)) {
      return files.filter(Files::isRegularFile).mapToLong(Generator::ofFile).sum();
    } catch (IOException e) {
      return 0;
    }
  }

  private static long ofFile(Path file) {
    Stamp stamp = Stamp.of(file);
    return stamp == null ? 0 : Objects.hash(file, stamp.size(), stamp.modified());
  }
}
