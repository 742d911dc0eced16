package dev.broadsheet.report;

import com.google.gson.JsonObject;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.data.JsonSchema;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.frontmatter.FrontMatterParser;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The JSON Schemas by which editing programs complete and check front matter and settings. */
public final class EditorSchemas {
  private EditorSchemas() {}

  /** Returns the schemas by the names of their files. */
  public static Map<String, JsonObject> all() {
    Map<String, JsonObject> schemas = new LinkedHashMap<>();
    schemas.put(
        "front-matter.json",
        JsonSchema.of(FrontMatterParser.schema(), "The front matter of an article of Broadsheet"));
    schemas.put(
        "author.json",
        JsonSchema.of(
            FrontMatterParser.profileSchema(), "The front matter of an author's profile"));
    schemas.put(
        "site.json", JsonSchema.of(SiteConfigReader.schema(), "The settings of a Broadsheet site"));
    return schemas;
  }

  /**
   * Writes the schemas into the folder {@code schema} of the reports.
   *
   * @param problems is told if one can't be written
   */
  public static void write(ProjectFolders folders, Consumer<Problem> problems) {
    ProjectFolders inFolder =
        new ProjectFolders(
            folders.base(),
            folders.content(),
            folders.templates(),
            folders.output(),
            folders.reports().resolve("schema"));
    all().forEach((name, schema) -> new ReportFolder(inFolder).write(name, schema, problems));
  }
}
