package dev.broadsheet.migration;

import dev.broadsheet.embed.Shortcode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hugo's shortcodes: {@code {{< name >}}} and {@code {{% name %}}}, with or without an end. */
record HugoCalls() implements CallSyntax {
  private static final Pattern SAMPLE =
      Pattern.compile("\\{\\{([<%])/\\*(.*?)\\*/([>%])\\}\\}", Pattern.DOTALL);

  @Override
  public @Nullable Found at(String text, int start) {
    if (!text.startsWith("{{<", start) && !text.startsWith("{{%", start)) {
      return null;
    }
    Matcher sample = SAMPLE.matcher(text).region(start, text.length());
    if (sample.lookingAt()) {
      return new Sample(
          "{{" + sample.group(1) + sample.group(2) + sample.group(3) + "}}", sample.end());
    }
    Shortcode code = Shortcode.at(text, start);
    if (code == null) {
      return null;
    }
    if (text.charAt(code.end() - 4) == '/') {
      return new Call(code, code.end(), null, code.end());
    }
    String name = Pattern.quote(code.name());
    return CallSyntax.upTo(
        Pattern.compile("\\{\\{[<%]\\s*/\\s*" + name + "\\s*[>%]\\}\\}"), code, text);
  }
}
