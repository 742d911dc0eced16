package dev.broadsheet.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * Writes problems as <a
 * href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>, a result
 * each. Paths are relative to the root of the repository; columns count code points.
 */
final class SarifLog {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private SarifLog() {}

  static String print(List<Problem> problems, RepositoryPaths root) {
    JsonArray rules = new JsonArray();
    for (Severity severity : Severity.values()) {
      rules.add(rule(severity));
    }
    JsonObject driver = new JsonObject();
    driver.addProperty("name", "Broadsheet");
    driver.add("rules", rules);
    JsonObject tool = new JsonObject();
    tool.add("driver", driver);
    JsonArray results = new JsonArray();
    problems.forEach(problem -> results.add(result(problem, root)));
    JsonObject run = new JsonObject();
    run.add("tool", tool);
    run.addProperty("columnKind", "unicodeCodePoints");
    run.add("results", results);
    JsonArray runs = new JsonArray();
    runs.add(run);
    JsonObject log = new JsonObject();
    log.addProperty("$schema", SCHEMA);
    log.addProperty("version", "2.1.0");
    log.add("runs", runs);
    return ReportFolder.text(log);
  }

  private static JsonObject rule(Severity severity) {
    JsonObject rule = new JsonObject();
    rule.addProperty("id", id(severity));
    rule.add(
        "shortDescription",
        message(
            severity == Severity.ERROR
                ? "Something that stops the publication"
                : "Something that the editor should know"));
    return rule;
  }

  private static String id(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static JsonObject result(Problem problem, RepositoryPaths root) {
    JsonObject artifact = new JsonObject();
    artifact.addProperty("uri", uri(root.of(problem.location().file())));
    JsonObject physical = new JsonObject();
    physical.add("artifactLocation", artifact);
    if (problem.location().line() > 0) {
      physical.add("region", region(problem.location()));
    }
    JsonObject location = new JsonObject();
    location.add("physicalLocation", physical);
    JsonArray locations = new JsonArray();
    locations.add(location);
    JsonObject result = new JsonObject();
    result.addProperty("ruleId", id(problem.severity()));
    result.addProperty("level", id(problem.severity()));
    String hint = problem.hint().isEmpty() ? "" : "\n" + problem.hint();
    result.add("message", message(problem.message() + hint));
    result.add("locations", locations);
    return result;
  }

  private static JsonObject region(Location location) {
    JsonObject region = new JsonObject();
    region.addProperty("startLine", location.line());
    if (location.column() > 0) {
      region.addProperty("startColumn", location.column());
      region.addProperty("endColumn", location.column() + location.length());
    }
    region.add("snippet", message(location.lineText()));
    return region;
  }

  private static JsonObject message(String text) {
    JsonObject message = new JsonObject();
    message.addProperty("text", text);
    return message;
  }

  private static String uri(String path) {
    try {
      boolean whole = path.startsWith("/");
      String encoded = new URI(null, null, whole ? path : "/" + path, null).toASCIIString();
      // A colon in the first part of a relative reference would end a scheme (RFC 3986, 4.2).
      return whole ? "file://" + encoded : encoded.substring(1).replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
