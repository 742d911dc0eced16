package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a part of a file that is written in a data language. */
@FunctionalInterface
public interface DataReader {
  /** How deep lists and groups may lie in each other. */
  int MAX_DEPTH = 32;

  /**
   * Reads keys and values.
   *
   * @param source the whole file, for locations
   * @param start offset where the data begins, in UTF-16 units
   * @param end offset behind the data
   * @param problems is told what can't be read
   * @return the keys and values, without any where there are none; null where the text is not
   *     valid, after a problem was reported
   */
  @Nullable Mapping read(SourceText source, int start, int end, Consumer<Problem> problems);
}
