package dev.broadsheet.render;

import java.util.regex.Pattern;

/** Cuts FreeMarker's long messages to what the author of a template can use. */
final class FirstSentence {
  private static final Pattern END =
      Pattern.compile("\\R|[.:] ?\\R|\\. [A-Z]| \\(Java| wrapped into");
  private static final Pattern JAVA_NAME = Pattern.compile("\\b(?:[a-z]\\w*\\.)+[A-Z]\\w*\\b");

  private FirstSentence() {}

  /** Returns the first sentence, without its full stop and without names of Java. */
  static String of(String said) {
    String sentence = END.split(said.strip(), 2)[0].strip();
    String plain = JAVA_NAME.matcher(sentence).replaceAll("a Java object");
    return plain.endsWith(".") || plain.endsWith(":")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }
}
