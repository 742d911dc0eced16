package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.Suggestion;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of a few words.
 *
 * @param choices the words with what they mean, in the order to name them in
 */
public record ChoiceType<T>(List<Choice<T>> choices) implements FieldType<T> {

  /** A word, and what it means. */
  public record Choice<T>(String word, T meaning) {}

  @Override
  public String expected() {
    return choices.stream()
        .map(choice -> "\"" + choice.word() + "\"")
        .collect(Collectors.joining(" or "));
  }

  @Override
  public @Nullable T read(String name, DataValue value, Consumer<Problem> problems) {
    String word = value instanceof Scalar scalar ? scalar.text() : "";
    for (Choice<T> choice : choices) {
      if (choice.word().equals(word)) {
        return choice.meaning();
      }
    }
    List<String> words = choices.stream().map(Choice::word).toList();
    problems.accept(FieldType.wrongType(name, this, value, Suggestion.hint(word, words, "")));
    return null;
  }
}
