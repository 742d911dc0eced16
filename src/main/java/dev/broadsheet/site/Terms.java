package dev.broadsheet.site;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.document.Slug;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tags, or the authors, of an edition: one for each address, named as first written.
 *
 * @param <T> what they are
 */
final class Terms<T> {
  private final String folder;
  private final Permalinks permalinks;
  private final BiFunction<String, Permalink, T> make;
  private final Consumer<Problem> problems;
  private final Map<String, Named<T>> bySlug = new HashMap<>();

  Terms(
      String folder,
      Permalinks permalinks,
      BiFunction<String, Permalink, T> make,
      Consumer<Problem> problems) {
    this.folder = folder;
    this.permalinks = permalinks;
    this.make = make;
    this.problems = problems;
  }

  /**
   * Returns the one of a name, or null where no address can be made of it, which is then a problem.
   *
   * @param location tells where the name stands, if that is known
   */
  @Nullable T of(String name, ContentFile file, Supplier<@Nullable Location> location) {
    String slug = Slug.of(name);
    if (slug.isEmpty()) {
      problems.accept(
          Problem.error(
              place(file, location),
              "no address can be made of \"" + name + "\"",
              "use a name with letters or digits"));
      return null;
    }
    Named<T> known =
        bySlug.computeIfAbsent(
            slug, s -> new Named<>(name, make.apply(name, permalinks.index(folder + "/" + s))));
    if (!fold(known.name()).equals(fold(name))) {
      problems.accept(
          Problem.warning(
              place(file, location),
              "\""
                  + name
                  + "\" and \""
                  + known.name()
                  + "\" share the address /"
                  + folder
                  + "/"
                  + slug
                  + "/",
              "write both alike if they are the same, else give one of them another name"));
    }
    return known.term();
  }

  /** Returns where a name stands; the whole file where that isn't known. */
  static Location place(ContentFile file, Supplier<@Nullable Location> location) {
    Location place = location.get();
    return place == null ? Location.ofFile(file.shown()) : place;
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private record Named<T>(String name, T term) {}
}
