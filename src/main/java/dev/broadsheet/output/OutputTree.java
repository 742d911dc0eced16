package dev.broadsheet.output;

import dev.broadsheet.diagnostic.Problem;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All files of the site, before anything is written.
 *
 * @param files the files, sorted by path; no two of them are one file on any disk
 */
public record OutputTree(List<OutputFile> files) {

  /**
   * Collects the files of a site.
   *
   * @param files the files in any order
   * @param problems takes paths that leave the site, and what cannot stand beside each other: two
   *     files of one path, paths that differ in case or Unicode composition only, and a file where
   *     another needs a folder. The tree holds the first of such files, by path and origin
   */
  public static OutputTree collect(Collection<OutputFile> files, Consumer<Problem> problems) {
    Collisions collisions = new Collisions(problems);
    return new OutputTree(
        files.stream()
            .sorted(Comparator.comparing(OutputFile::path).thenComparing(OutputFile::origin))
            .filter(collisions::admit)
            .toList());
  }

  /**
   * Returns these files and others together.
   *
   * @param problems as in {@link #collect}
   */
  public OutputTree plus(Collection<OutputFile> others, Consumer<Problem> problems) {
    return collect(Stream.concat(files.stream(), others.stream()).toList(), problems);
  }
}
