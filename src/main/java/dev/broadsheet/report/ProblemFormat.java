package dev.broadsheet.report;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.ProblemPrinter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A form in which people or their tools are told of problems. */
public enum ProblemFormat {
  /** The way a good compiler tells them. */
  TEXT(""),
  /** The commands that GitHub makes annotations of a pull request of. */
  GITHUB(""),
  /** The format of tools that analyse code. */
  SARIF("problems.sarif"),
  /** A plain list. */
  JSON("problems.json");

  private final String file;

  ProblemFormat(String file) {
    this.file = file;
  }

  /** Returns the format of a word, in any case, or null. */
  public static @Nullable ProblemFormat of(String word) {
    for (ProblemFormat format : values()) {
      if (format.word().equalsIgnoreCase(word.strip())) {
        return format;
      }
    }
    return null;
  }

  /** Returns what it is called on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the words of all formats. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ProblemFormat::word).toList();
  }

  /** Returns the name of the report that is read by tools; empty where people read it. */
  public String file() {
    return file;
  }

  /**
   * Returns problems in this format, by file, line and column, with an end of line at the end.
   *
   * @param root finds files as tools know them
   */
  public String print(List<Problem> problems, RepositoryPaths root) {
    List<Problem> ordered = ProblemPrinter.inOrder(problems);
    return switch (this) {
      case TEXT -> ProblemPrinter.print(problems);
      case GITHUB -> GithubCommands.print(ordered, root);
      case SARIF -> SarifLog.print(ordered, root);
      case JSON -> ProblemList.print(ordered, root);
    };
  }
}
