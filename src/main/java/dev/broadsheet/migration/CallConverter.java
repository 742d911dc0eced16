package dev.broadsheet.migration;

import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.migration.CallSyntax.Call;
import dev.broadsheet.migration.CallSyntax.Found;
import dev.broadsheet.migration.CallSyntax.Plain;
import dev.broadsheet.migration.CallSyntax.Sample;
import dev.broadsheet.migration.OldSite.OldPage;
import java.util.BitSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Puts Markdown in the place of the calls of another tool's templates. What is not understood is
 * kept as text.
 *
 * @param syntax how the tool's texts call its templates
 * @param markdown writes what a call shows
 * @param problems is told of calls that are kept
 */
record CallConverter(CallSyntax syntax, CallMarkdown markdown, Consumer<Problem> problems) {
  private static final Set<String> VERBATIM = Set.of("raw", "rawhtml", "verbatim");
  private static final Pattern LOOKS_LIKE_A_CALL =
      Pattern.compile("(?:\\{\\{[<%]?+|\\{%)(?!\\s*/)");

  String convert(OldPage page) {
    String text = page.body().text();
    return convert(page, text, CodeParts.of(text));
  }

  private String convert(OldPage page, String text, BitSet code) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      Found found = text.charAt(at) == '{' ? syntax.at(text, at) : null;
      if (found instanceof Sample sample) {
        out.append(code.get(at) ? sample.text() : "`" + sample.text() + "`");
      } else if (found instanceof Plain plain && !code.get(at)) {
        out.append(plain.text());
      } else if (found instanceof Call call && isVerbatim(call)) {
        out.append(call.inner());
      } else if (found instanceof Call call && !code.get(at)) {
        at = call(page, text, at, call, out);
        continue;
      } else {
        remark(page, text, at, code);
        out.append(text.charAt(at));
        at++;
        continue;
      }
      at = found.end();
    }
    return syntax.tidied(out.toString());
  }

  private static boolean isVerbatim(Call call) {
    return call.inner() != null && VERBATIM.contains(call.code().name());
  }

  /** Writes what a call shows, and returns where the text goes on behind it. */
  private int call(OldPage page, String text, int at, Call call, StringBuilder out) {
    int lineStart = text.lastIndexOf('\n', at) + 1;
    boolean opensLine = text.substring(lineStart, at).isBlank();
    int lineEnd = text.indexOf('\n', call.end());
    String behind = text.substring(call.end(), lineEnd < 0 ? text.length() : lineEnd);
    boolean alone = opensLine && behind.isBlank();
    String inner =
        call.inner() == null ? "" : convert(page, call.inner(), CodeParts.of(call.inner()));
    String written = markdown.of(call, inner, page, alone);
    if (written == null) {
      keep(page, text, at, call);
      out.append(text, at, call.tagEnd());
      return call.tagEnd();
    }
    if (!alone) {
      out.append(written);
      return call.end();
    }
    out.append(isAfterEmptyLine(out) ? "" : "\n").append(written);
    int next = lineEnd < 0 ? text.length() : lineEnd + 1;
    boolean followed = next < text.length() && text.charAt(next) != '\n';
    out.append(followed ? "\n\n" : "\n");
    return next;
  }

  /** Tells of a call that is not known; of its end tag, nothing more. */
  private void keep(OldPage page, String text, int at, Call call) {
    if (!call.code().name().startsWith("end")) {
      problems.accept(kept(page.body().at(at, call.tagEnd()), text.substring(at, call.tagEnd())));
    }
  }

  private static Problem kept(Location place, String call) {
    return Problem.warning(
        place,
        Excerpt.quoted(call) + " is not known, so it is kept as text",
        "write in Markdown what it stood for");
  }

  private static boolean isAfterEmptyLine(StringBuilder out) {
    return out.toString().isBlank() || out.toString().endsWith("\n\n");
  }

  /** Tells of what looks like a call, and can't be read as one. */
  private void remark(OldPage page, String text, int at, BitSet code) {
    if (text.charAt(at) != '{' || code.get(at)) {
      return;
    }
    boolean opens = at == 0 || text.charAt(at - 1) != '{';
    var sign = LOOKS_LIKE_A_CALL.matcher(text).region(at, text.length());
    int end = text.indexOf('}', at);
    int feed = text.indexOf('\n', at);
    if (opens && sign.lookingAt() && end > 0 && (feed < 0 || end < feed)) {
      String call = text.substring(at, Math.min(end + 2, feed < 0 ? text.length() : feed));
      problems.accept(kept(page.body().find(call), call));
    }
  }
}
