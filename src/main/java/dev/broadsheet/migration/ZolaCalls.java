package dev.broadsheet.migration;

import dev.broadsheet.embed.Shortcode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Zola's shortcodes: {@code {{ name(key="…") }}}, and {@code {% name() %}…{% end %}}. */
record ZolaCalls() implements CallSyntax {
  private static final Pattern SAMPLE =
      Pattern.compile("\\{([{%])/\\*(.*?)\\*/([}%])\\}", Pattern.DOTALL);
  private static final Pattern CALL =
      Pattern.compile(
          "\\{(?<sign>[{%])\\s*(?<name>\\w+)\\((?<arguments>(?:\"[^\"]*+\"|'[^']*+'|[^\"')])*+)\\)\\s*[}%]\\}");
  private static final Pattern END = Pattern.compile("\\{%-?\\s*end\\s*-?%\\}");
  // Between arguments, and not within their quotes.
  private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  @Override
  public @Nullable Found at(String text, int start) {
    if (!text.startsWith("{{", start) && !text.startsWith("{%", start)) {
      return null;
    }
    Matcher sample = SAMPLE.matcher(text).region(start, text.length());
    if (sample.lookingAt()) {
      return new Sample(
          "{" + sample.group(1) + sample.group(2) + sample.group(3) + "}", sample.end());
    }
    Matcher call = CALL.matcher(text).region(start, text.length());
    if (!call.lookingAt()) {
      return null;
    }
    String arguments = COMMA.matcher(call.group("arguments")).replaceAll(" ");
    Shortcode read =
        Shortcode.at("{{< " + call.group("name") + " " + arguments.strip() + " >}}", 0);
    if (read == null) {
      return null;
    }
    Shortcode code = new Shortcode(read.name(), read.values(), read.named(), call.end());
    return call.group("sign").equals("%")
        ? CallSyntax.upTo(END, code, text)
        : new Call(code, call.end(), null, call.end());
  }
}
