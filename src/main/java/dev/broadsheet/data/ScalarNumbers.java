package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** The numbers that scalars stand for. */
final class ScalarNumbers {
  private ScalarNumbers() {}

  /**
   * Returns a Long, or a BigInteger where that is too small, for an integer; a BigDecimal for a
   * decimal number, or a Double where it is infinite or no number.
   */
  static Number of(Scalar scalar) {
    String text = scalar.text();
    if (scalar.kind() == ScalarKind.INTEGER) {
      BigInteger number =
          text.startsWith("0x")
              ? new BigInteger(text.substring(2), 16)
              : text.startsWith("0o") ? new BigInteger(text.substring(2), 8) : new BigInteger(text);
      return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
    }
    String name = text.toLowerCase(Locale.ROOT);
    if (name.endsWith("nan")) {
      return Double.NaN;
    }
    if (name.endsWith("inf") || name.endsWith("infinity")) {
      return name.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return new BigDecimal(text);
  }
}
