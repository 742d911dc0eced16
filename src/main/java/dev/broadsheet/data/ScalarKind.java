package dev.broadsheet.data;

/** What the language of a file takes a single value for. */
public enum ScalarKind {
  TEXT,
  /** A whole number: decimal, or hexadecimal or octal after {@code 0x} and {@code 0o}. */
  INTEGER,
  DECIMAL,
  BOOLEAN,
  /** A date or time that TOML knows as such, in its ISO form. YAML 1.2 has none. */
  DATE,
  /** A key without a value, {@code null} or {@code ~}. */
  NOTHING
}
