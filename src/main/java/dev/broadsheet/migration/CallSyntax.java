package dev.broadsheet.migration;

import dev.broadsheet.embed.Shortcode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the texts of a tool call its templates. */
@FunctionalInterface
interface CallSyntax {

  /** Something in a text that is not the text itself. */
  sealed interface Found {

    /** Returns the offset behind it. */
    int end();
  }

  /**
   * A call.
   *
   * @param code its name and arguments
   * @param tagEnd the offset behind its first tag
   * @param inner what stands between its two tags; null where it has only one
   */
  record Call(Shortcode code, int tagEnd, @Nullable String inner, int end) implements Found {

    /** Returns the first of some arguments that there is, by name; empty where there is none. */
    String argument(String... names) {
      for (String name : names) {
        String value = code.named().get(name);
        if (value != null) {
          return value.strip();
        }
      }
      return "";
    }

    /** Returns an argument by its place, from 0; empty where there is none. */
    String argument(int place) {
      return place < code.values().size() ? code.values().get(place).strip() : "";
    }
  }

  /** A sample of a call, to be shown as it is. */
  record Sample(String text, int end) implements Found {}

  /** What stands for a text that is known. */
  record Plain(String text, int end) implements Found {}

  /** Returns what begins at an offset, or null where the text goes on. */
  @Nullable Found at(String text, int start);

  /**
   * Returns a text without calls as Markdown has it, where the tool's dialect has signs besides.
   */
  default String tidied(String text) {
    return text;
  }

  /**
   * Returns a call with all up to its end tag, if it has one.
   *
   * @param endTag finds its end tag
   */
  static Call upTo(Pattern endTag, Shortcode code, String text) {
    Matcher close = endTag.matcher(text);
    return close.find(code.end())
        ? new Call(code, code.end(), text.substring(code.end(), close.start()), close.end())
        : new Call(code, code.end(), null, code.end());
  }
}
