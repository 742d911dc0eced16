package dev.broadsheet.render;

import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Suggestion;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words why FreeMarker can't read a template. */
final class SyntaxMistake {
  private static final Pattern UNCLOSED =
      Pattern.compile("You have an unclosed (#|@)(\\S*?)[.\\s]");
  private static final Pattern UNKNOWN_DIRECTIVE = Pattern.compile("^Unknown directive: (#\\w+)");
  private static final Pattern UNKNOWN_BUILT_IN = Pattern.compile("^Unknown built-in: \"(\\w+)\"");
  private static final Pattern ENCOUNTERED = Pattern.compile("^Encountered \"(.*?)\",? ");

  private static final List<String> DIRECTIVES =
      List.of(
          "#assign",
          "#attempt",
          "#autoesc",
          "#break",
          "#case",
          "#compress",
          "#continue",
          "#default",
          "#else",
          "#elseif",
          "#escape",
          "#fallback",
          "#flush",
          "#ftl",
          "#function",
          "#global",
          "#if",
          "#import",
          "#include",
          "#items",
          "#list",
          "#local",
          "#lt",
          "#macro",
          "#nested",
          "#noautoesc",
          "#noparse",
          "#nt",
          "#outputformat",
          "#recover",
          "#return",
          "#rt",
          "#sep",
          "#setting",
          "#stop",
          "#switch",
          "#t",
          "#visit");

  private SyntaxMistake() {}

  /**
   * Returns the mistake.
   *
   * @param said FreeMarker's own message
   */
  static Mistake of(String said) {
    Matcher unclosed = UNCLOSED.matcher(said + " ");
    if (unclosed.find()) {
      String tag = unclosed.group(1) + unclosed.group(2);
      return new Mistake(
          "the template ends before <" + tag + "> is closed", "add </" + tag + "> where it ends");
    }
    Matcher directive = UNKNOWN_DIRECTIVE.matcher(said);
    if (directive.find()) {
      return new Mistake(
          "there is no directive <" + directive.group(1) + ">",
          Suggestion.hint(
              directive.group(1), DIRECTIVES, "see FreeMarker's manual for those there are"));
    }
    Matcher builtIn = UNKNOWN_BUILT_IN.matcher(said);
    if (builtIn.find()) {
      return new Mistake(
          "there is no \"?" + builtIn.group(1) + "\"",
          "see FreeMarker's manual for what may stand behind a question mark");
    }
    Matcher encountered = ENCOUNTERED.matcher(said);
    if (encountered.find()) {
      return new Mistake(
          Excerpt.quoted(encountered.group(1)) + " can't stand here",
          "look for a bracket, quote or tag that is not closed before it");
    }
    return new Mistake("FreeMarker can't read on from here", "it says: " + FirstSentence.of(said));
  }
}
