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
          "(?:(?:https?|wss?):)?(?:/|\\\\/|\\\\x2f|\\\\u002f){2}[\\p{Alnum}\\[][^\\s\"'`<>)]*",
          Pattern.CASE_INSENSITIVE);

  private final LeakCollector leaks;

  ScriptScan(LeakCollector leaks) {
    this.leaks = leaks;
  }

  void scan(String construct, String script) {
    Matcher matcher = ADDRESS.matcher(withoutComments(script));
    while (matcher.find()) {
      String address =
          matcher.group().replace("\\x2f", "/").replace("\\u002f", "/").replace("\\/", "/");
      String host = leaks.foreignHost(address);
      if (host != null) {
        leaks.add(new Leak(construct, address, host));
      }
    }
  }

  private static String withoutComments(String script) {
    StringBuilder code = new StringBuilder(script.length());
    char quote = 0;
    for (int i = 0; i < script.length(); i++) {
      char c = script.charAt(i);
      if (quote == 0 && script.startsWith("/*", i)) {
        int end = script.indexOf("*/", i + 2);
        i = end < 0 ? script.length() : end + 1;
        continue;
      }
      if (quote == 0 && script.startsWith("//", i)) {
        int end = script.indexOf('\n', i);
        i = end < 0 ? script.length() : end - 1;
        continue;
      }
      if (c == '\\' && i + 1 < script.length()) {
        code.append(c);
        c = script.charAt(++i);
      } else if (quote == 0 && (c == '"' || c == '\'' || c == '`')) {
        quote = c;
      } else if (c == quote || (c == '\n' && quote != '`')) {
        quote = 0;
      }
      code.append(c);
    }
    return code.toString();
  }
}
