package dev.broadsheet.data;

import java.util.List;

/**
 * A key that a file may have. Fields are constants: what was read is asked for by them.
 *
 * @param <T> what its value is read to
 * @param key the key
 * @param type what its value must be
 * @param required whether the file is wrong without it
 * @param description what it is for, in one sentence
 * @param misnomers what the same thing is called by other tools, for suggestions
 */
public record Field<T>(
    String key, FieldType<T> type, boolean required, String description, List<String> misnomers) {

  /** Returns a field that must be there. */
  public static <T> Field<T> required(
      String key, FieldType<T> type, String description, String... misnomers) {
    return new Field<>(key, type, true, description, List.of(misnomers));
  }

  /** Returns a field that may be left out. */
  public static <T> Field<T> optional(
      String key, FieldType<T> type, String description, String... misnomers) {
    return new Field<>(key, type, false, description, List.of(misnomers));
  }
}
