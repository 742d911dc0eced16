package dev.broadsheet.document;

import java.util.Locale;
import java.util.Map;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;
import org.jspecify.annotations.Nullable;

/** The languages of code that are known, under the names that fences of GitHub's Markdown have. */
final class CodeLanguage {
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("apache", SyntaxConstants.SYNTAX_STYLE_HTACCESS),
          Map.entry("bash", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          Map.entry("bat", SyntaxConstants.SYNTAX_STYLE_WINDOWS_BATCH),
          Map.entry("c", SyntaxConstants.SYNTAX_STYLE_C),
          Map.entry("c#", SyntaxConstants.SYNTAX_STYLE_CSHARP),
          Map.entry("c++", SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS),
          Map.entry("clojure", SyntaxConstants.SYNTAX_STYLE_CLOJURE),
          Map.entry("cpp", SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS),
          Map.entry("cs", SyntaxConstants.SYNTAX_STYLE_CSHARP),
          Map.entry("csharp", SyntaxConstants.SYNTAX_STYLE_CSHARP),
          Map.entry("css", SyntaxConstants.SYNTAX_STYLE_CSS),
          Map.entry("dart", SyntaxConstants.SYNTAX_STYLE_DART),
          Map.entry("dockerfile", SyntaxConstants.SYNTAX_STYLE_DOCKERFILE),
          Map.entry("go", SyntaxConstants.SYNTAX_STYLE_GO),
          Map.entry("groovy", SyntaxConstants.SYNTAX_STYLE_GROOVY),
          Map.entry("html", SyntaxConstants.SYNTAX_STYLE_HTML),
          Map.entry("ini", SyntaxConstants.SYNTAX_STYLE_INI),
          Map.entry("java", SyntaxConstants.SYNTAX_STYLE_JAVA),
          Map.entry("javascript", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
          Map.entry("js", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
          Map.entry("json", SyntaxConstants.SYNTAX_STYLE_JSON),
          Map.entry("kotlin", SyntaxConstants.SYNTAX_STYLE_KOTLIN),
          Map.entry("latex", SyntaxConstants.SYNTAX_STYLE_LATEX),
          Map.entry("less", SyntaxConstants.SYNTAX_STYLE_LESS),
          Map.entry("lua", SyntaxConstants.SYNTAX_STYLE_LUA),
          Map.entry("makefile", SyntaxConstants.SYNTAX_STYLE_MAKEFILE),
          Map.entry("perl", SyntaxConstants.SYNTAX_STYLE_PERL),
          Map.entry("php", SyntaxConstants.SYNTAX_STYLE_PHP),
          Map.entry("powershell", SyntaxConstants.SYNTAX_STYLE_POWERSHELL),
          Map.entry("properties", SyntaxConstants.SYNTAX_STYLE_PROPERTIES_FILE),
          Map.entry("proto", SyntaxConstants.SYNTAX_STYLE_PROTO),
          Map.entry("py", SyntaxConstants.SYNTAX_STYLE_PYTHON),
          Map.entry("python", SyntaxConstants.SYNTAX_STYLE_PYTHON),
          Map.entry("rb", SyntaxConstants.SYNTAX_STYLE_RUBY),
          Map.entry("rs", SyntaxConstants.SYNTAX_STYLE_RUST),
          Map.entry("ruby", SyntaxConstants.SYNTAX_STYLE_RUBY),
          Map.entry("rust", SyntaxConstants.SYNTAX_STYLE_RUST),
          Map.entry("scala", SyntaxConstants.SYNTAX_STYLE_SCALA),
          Map.entry("sh", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          Map.entry("shell", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          Map.entry("sql", SyntaxConstants.SYNTAX_STYLE_SQL),
          Map.entry("svg", SyntaxConstants.SYNTAX_STYLE_XML),
          Map.entry("tex", SyntaxConstants.SYNTAX_STYLE_LATEX),
          Map.entry("ts", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT),
          Map.entry("typescript", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT),
          Map.entry("vb", SyntaxConstants.SYNTAX_STYLE_VISUAL_BASIC),
          Map.entry("xml", SyntaxConstants.SYNTAX_STYLE_XML),
          Map.entry("yaml", SyntaxConstants.SYNTAX_STYLE_YAML),
          Map.entry("yml", SyntaxConstants.SYNTAX_STYLE_YAML));

  private CodeLanguage() {}

  /** Returns the key of a language's token maker; null where the language isn't known. */
  static @Nullable String key(String name) {
    return KEYS.get(name.toLowerCase(Locale.ROOT));
  }
}
