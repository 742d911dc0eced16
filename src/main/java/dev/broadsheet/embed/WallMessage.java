package dev.broadsheet.embed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The messages that consent walls leave where a post or player was, as {@link WallSentences} lists
 * them.
 */
final class WallMessage {
  private static final String SPACE = "[\\s\\u00a0\\u202f]";
  private static final Map<Character, List<Sentence>> BY_FIRST_LETTER = byFirstLetter();

  private WallMessage() {}

  /**
   * @param start what it begins with, a word or less; looked for first, since that is quick
   * @param pattern the sentence without its full stop
   * @param sure whether it says by itself that it is of a wall
   */
  private record Sentence(String start, Pattern pattern, boolean sure) {
    boolean mayBeAt(String text, int at) {
      return text.regionMatches(true, at, start, 0, start.length());
    }
  }

  /** Returns whether a text may begin with a message; fast, since every paragraph is asked. */
  static boolean mayBegin(String source) {
    // A link may hide the first words.
    return source.startsWith("[") || sentenceAt(source, 0) != null;
  }

  /**
   * Returns the offset behind the message, and the white space behind it, that begins at an offset;
   * the offset itself where none does.
   */
  static int end(String text, int start) {
    boolean sure = false;
    int at = behindSpace(text, start);
    for (Match match = sentenceAt(text, at); match != null; match = sentenceAt(text, at)) {
      sure |= match.sure();
      at = behindSpace(text, match.end());
    }
    return sure ? at : start;
  }

  private record Match(int end, boolean sure) {}

  /** Returns the longest sentence that begins at an offset, or null. */
  private static @Nullable Match sentenceAt(String text, int at) {
    Match longest = null;
    char first = at < text.length() ? Character.toLowerCase(text.charAt(at)) : ' ';
    for (Sentence sentence : BY_FIRST_LETTER.getOrDefault(first, List.of())) {
      if (!sentence.mayBeAt(text, at)) {
        continue;
      }
      Matcher matcher = sentence.pattern().matcher(text).region(at, text.length());
      if (matcher.lookingAt() && (longest == null || matcher.end() > longest.end())) {
        longest = new Match(matcher.end(), sentence.sure());
      }
    }
    return longest;
  }

  private static int behindSpace(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
      at++;
    }
    return at;
  }

  private static Map<Character, List<Sentence>> byFirstLetter() {
    String services =
        Stream.concat(
                Stream.of(Network.values()).map(Network::displayName),
                Stream.of(
                    "Twitter",
                    "Meta",
                    "Google YouTube",
                    "Google",
                    "X.com",
                    "X (Twitter)",
                    "Twitter (X)"))
            .filter(name -> !name.isEmpty())
            // The longer name first, since the first that fits is taken.
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|"));
    Map<Character, List<Sentence>> sentences = new HashMap<>();
    WallSentences.TEXT
        .lines()
        .forEach(
            line -> {
              boolean sure = line.startsWith("!");
              String words = line.substring(1).strip();
              Pattern pattern = pattern(words, services);
              starts(words, services)
                  .forEach(
                      start ->
                          sentences
                              .computeIfAbsent(
                                  Character.toLowerCase(start.charAt(0)), none -> new ArrayList<>())
                              .add(new Sentence(start, pattern, sure)));
            });
    return Map.copyOf(sentences);
  }

  private static Stream<String> starts(String words, String services) {
    Stream<String> choices =
        switch (words.charAt(0)) {
          case '{' -> Stream.of(services.split("\\|"));
          case '(' ->
              Stream.of(
                  words.substring(1, words.indexOf(')')).replace("{S}", services).split("\\|"));
          default -> Stream.of(words);
        };
    return choices.map(choice -> choice.split("[^\\p{L}\\p{N}]", 2)[0]).distinct();
  }

  private static Pattern pattern(String words, String services) {
    StringBuilder regex = new StringBuilder();
    String tight = words.replaceAll(" *\" *", "\"");
    for (int i = 0; i < tight.length(); i++) {
      char c = tight.charAt(i);
      switch (c) {
        case ' ' -> regex.append(SPACE).append("++");
        case '\'' -> regex.append("['’‘]");
        case '"' -> regex.append(SPACE).append("*+[\"“”„«»‘’']").append(SPACE).append("*+");
        case '(' -> regex.append("(?:");
        case '[' -> regex.append("(?:");
        case ']' -> regex.append(")?");
        case ')', '|' -> regex.append(c);
        case '{' -> {
          regex.append("(?:").append(quoted(services)).append(')');
          i = tight.indexOf('}', i);
        }
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    // With no sign behind it, a sentence must end with its line, or be a button's words.
    regex.append("(?:").append(SPACE).append("*+[.!?:…]++|(?=\\s|$))");
    return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String quoted(String services) {
    return Stream.of(services.split("\\|")).map(Pattern::quote).collect(Collectors.joining("|"));
  }
}
