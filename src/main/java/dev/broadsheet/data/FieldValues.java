package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Location;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a {@link Schema} read: a value for each field that was there and could be read. */
public final class FieldValues {
  private final Map<String, Object> values;
  private final Map<String, Location> keys;
  private final Map<String, DataValue> written;
  private final boolean complete;

  FieldValues(
      Map<String, Object> values,
      Map<String, Location> keys,
      Map<String, DataValue> written,
      boolean complete) {
    this.values = values;
    this.keys = Collections.unmodifiableMap(keys);
    this.written = Collections.unmodifiableMap(written);
    this.complete = complete;
  }

  /** Returns the field's value, or null where it is absent or could not be read. */
  @SuppressWarnings("unchecked") // Schema.read puts what the field's own type returned.
  public <T> @Nullable T get(Field<T> field) {
    return (T) values.get(field.key());
  }

  /** Returns the field's value, or another where it is absent or could not be read. */
  public <T> T get(Field<T> field, T otherwise) {
    T value = get(field);
    return value == null ? otherwise : value;
  }

  /** Returns the value of a field that is required; only where {@link #isComplete()}. */
  public <T> T require(Field<T> field) {
    T value = get(field);
    if (value == null) {
      throw new IllegalStateException("no value for " + field.key());
    }
    return value;
  }

  /** Returns where the field's value stands; only where the field is there. */
  public Location locationOf(Field<?> field) {
    DataValue value = written.get(field.key());
    if (value == null) {
      throw new IllegalStateException("no " + field.key());
    }
    return value.location();
  }

  /** Returns where the keys and values stand. */
  public Places places() {
    return new Places.Written(keys, written);
  }

  /** Returns whether all required fields are there and could be read. */
  public boolean isComplete() {
    return complete;
  }
}
