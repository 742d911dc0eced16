package dev.broadsheet.maven;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.ProblemPrinter;
import dev.broadsheet.report.EditorSchemas;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the JSON Schemas of front matter and {@code site.yml}, for editing programs that complete
 * and check while one types.
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends BroadsheetMojo {
  @Override
  void run() throws MojoFailureException {
    List<Problem> problems = new ArrayList<>();
    EditorSchemas.write(sources(), problems::add);
    if (!problems.isEmpty()) {
      getLog().error("problems:\n" + ProblemPrinter.print(problems));
      throw new MojoFailureException("the schemas can't be written, for the reasons above");
    }
    getLog()
        .info(
            String.join(", ", EditorSchemas.all().keySet())
                + " are in "
                + sources().shown(sources().reports().resolve("schema")));
  }
}
