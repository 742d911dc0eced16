package dev.broadsheet.diagnostic;

/** How bad a {@link Problem} is: an error stops the publication, a warning does not. */
public enum Severity {
  ERROR,
  WARNING
}
