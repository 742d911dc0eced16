package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import java.util.List;

/** A value of a YAML or TOML file, and where it stands. */
public sealed interface DataValue {

  /** Returns where the value stands; of several lines, the first. */
  Location location();

  /** Returns what an editor would call this value, for {@code must be …, not …}. */
  default String describe() {
    if (this instanceof Scalar scalar) {
      return scalar.kind() == ScalarKind.NOTHING ? "nothing" : Excerpt.quoted(scalar.text());
    }
    return this instanceof Sequence ? "a list" : "a group of keys";
  }

  /**
   * A single value.
   *
   * @param text the value as it was written, without quotes: {@code 007} stays {@code 007}
   * @param kind what the language of the file takes it for
   * @param location where it stands, with its quotes
   */
  record Scalar(String text, ScalarKind kind, Location location) implements DataValue {}

  /** A list. */
  record Sequence(List<DataValue> items, Location location) implements DataValue {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, in the order of the file, each key once. */
  record Mapping(List<Entry> entries, Location location) implements DataValue {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key with its value. */
  record Entry(String key, Location keyLocation, DataValue value) {}
}
