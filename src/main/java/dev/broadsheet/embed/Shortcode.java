package dev.broadsheet.embed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call of another system's template, as it stands in a text: of WordPress ({@code [tweet URL]},
 * {@code [embed]URL[/embed]}), Hugo ({@code {{< x user="…" id="…" >}}}), Jekyll, Hexo and Eleventy
 * ({@code {% twitter URL %}}).
 *
 * @param name the name
 * @param values the arguments without a name, in order, and what stands between two tags
 * @param named the arguments with a name
 * @param end where the call ends
 */
public record Shortcode(String name, List<String> values, Map<String, String> named, int end) {
  private static final List<String[]> SIGNS =
      List.of(
          new String[] {"{{<", ">}}"},
          new String[] {"{{%", "%}}"},
          new String[] {"{%", "%}"},
          new String[] {"[", "]"});
  private static final Pattern ARGUMENT =
      Pattern.compile(
          "(?:(?<key>[\\w-]++)\\s*+[=:]\\s*+(?!//))?+"
              + "(?:\"(?<double>[^\"]*+)\"|'(?<single>[^']*+)'|(?<bare>[^\\s\"']++))");

  /** Returns the call that begins at an offset, or null. */
  public static @Nullable Shortcode at(String text, int start) {
    for (String[] signs : SIGNS) {
      if (text.startsWith(signs[0], start)) {
        int close = text.indexOf(signs[1], start + signs[0].length());
        return close < 0
            ? null
            : of(
                text.substring(start + signs[0].length(), close),
                text,
                close + signs[1].length(),
                signs[0].equals("["));
      }
    }
    return null;
  }

  private static @Nullable Shortcode of(String call, String text, int end, boolean wordPress) {
    String body = call.strip();
    if (body.endsWith("/")) {
      body = body.substring(0, body.length() - 1);
    }
    int nameEnd = 0;
    while (nameEnd < body.length() && isOfName(body.charAt(nameEnd))) {
      nameEnd++;
    }
    if (nameEnd == 0) {
      return null;
    }
    String name = body.substring(0, nameEnd);
    // WordPress.com writes [youtube=https://…].
    String rest = body.substring(nameEnd);
    List<String> values = new ArrayList<>();
    Map<String, String> named = new HashMap<>();
    Matcher argument = ARGUMENT.matcher(rest.startsWith("=") ? rest.substring(1) : rest);
    while (argument.find()) {
      String value = value(argument);
      if (argument.group("key") == null) {
        values.add(value);
      } else {
        named.put(argument.group("key"), value);
      }
    }
    int close = wordPress ? text.indexOf("[/" + name + "]", end) : -1;
    if (close < 0) {
      return new Shortcode(name, values, named, end);
    }
    values.add(text.substring(end, close).strip());
    return new Shortcode(name, values, named, close + name.length() + 3);
  }

  private static String value(Matcher argument) {
    for (String group : List.of("double", "single")) {
      if (argument.group(group) != null) {
        return argument.group(group);
      }
    }
    return argument.group("bare");
  }

  private static boolean isOfName(char c) {
    return c == '_' || c == '-' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
