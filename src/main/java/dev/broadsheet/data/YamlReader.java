package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads <a href="https://yaml.org/spec/1.2.2/">YAML 1.2</a>, core schema: {@code yes} and {@code
 * 2021-08-07} are text. Local tags are refused, and what aliases unfold to is limited.
 */
public final class YamlReader implements DataReader {
  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  @Override
  public @Nullable Mapping read(SourceText source, int start, int end, Consumer<Problem> problems) {
    return read(source, start, end, problems, values -> values.keys(start));
  }

  /**
   * Reads a whole file.
   *
   * @param problems is told what can't be read
   * @return what is in it, of whatever kind; null where it is not valid
   */
  public static @Nullable DataValue readFile(SourceText source, Consumer<Problem> problems) {
    return readFile(source, source.start(), problems);
  }

  /** Reads a file from an offset on. */
  static @Nullable DataValue readFile(SourceText source, int start, Consumer<Problem> problems) {
    int end = source.text().length();
    return read(source, start, end, problems, values -> values.value(start));
  }

  private static <T> @Nullable T read(
      SourceText source,
      int start,
      int end,
      Consumer<Problem> problems,
      Function<YamlValues, T> document) {
    String yaml = source.text().substring(start, end);
    CodePointOffsets offsets = new CodePointOffsets(yaml, start);
    YamlSyntaxProblem syntax = new YamlSyntaxProblem(source, start, end);
    try {
      var events = new Parse(SETTINGS).parseString(yaml).iterator();
      return document.apply(new YamlValues(events, source, offsets, problems));
    } catch (DataRefusedException e) {
      problems.accept(e.problem());
    } catch (MarkedYamlEngineException e) {
      int context = e.getContextMark().map(mark -> offsets.at(mark.getIndex())).orElse(start);
      int at = e.getProblemMark().map(mark -> offsets.at(mark.getIndex())).orElse(context);
      problems.accept(syntax.of(String.valueOf(e.getProblem()), context, at));
    } catch (ReaderException e) {
      problems.accept(syntax.ofCharacter(e.getCodePoint(), offsets.at(e.getPosition())));
    } catch (YamlEngineException e) {
      problems.accept(syntax.of("", start, start));
    }
    return null;
  }
}
