package dev.broadsheet.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the addresses that a script names. What a script does can't be told from its text, so every
 * address of another host in it counts, but for those in comments; the Content-Security-Policy
 * holds what this can't.
 */
final class ScriptScan {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:(?:https?|wss?):[/\\\\]*|[/\\\\]{2,})[\\p{L}\\p{N}\\[][^\\s\"'`<>)]*",
          Pattern.CASE_INSENSITIVE);

  private final LeakCollector leaks;

  ScriptScan(LeakCollector leaks) {
    this.leaks = leaks;
  }

  void scan(String code, String script) {
    SourceMapScan.scan(script, leaks);
    String said = ScriptText.of(script);
    boolean encoded = said.contains("%2F") || said.contains("%2f");
    Matcher matcher = ADDRESS.matcher(encoded ? DataAddress.decoded(said) : said);
    while (matcher.find()) {
      leaks.fetch(Construct.SCRIPT_ADDRESS, code, matcher.group());
    }
  }
}
