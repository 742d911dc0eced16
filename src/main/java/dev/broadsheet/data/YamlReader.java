package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.util.function.Consumer;
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
    String yaml = source.text().substring(start, end);
    CodePointOffsets offsets = new CodePointOffsets(yaml, start);
    YamlSyntaxProblem syntax = new YamlSyntaxProblem(source, start, end);
    try {
      var events = new Parse(SETTINGS).parseString(yaml).iterator();
      return new YamlValues(events, source, offsets, problems).document(start, end);
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
