package dev.broadsheet.embed;

import org.jspecify.annotations.Nullable;

/** The dashes before the name of who said something, as they are typed. */
public final class Dash {
  private static final String[] DASHES = {"—", "–", "―", "‒", "--"};

  private Dash() {}

  /** Returns the dash that stands at an offset of a text, or null. */
  public static @Nullable String at(String text, int offset) {
    for (String dash : DASHES) {
      if (text.startsWith(dash, offset)) {
        return dash;
      }
    }
    return null;
  }
}
