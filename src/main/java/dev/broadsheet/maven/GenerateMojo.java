package dev.broadsheet.maven;

import java.io.File;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.*;
import org.apache.maven.reporting.MavenReport;

@Mojo(name = "generate", requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AbstractMojo implements MavenReport {
  @Parameter(property = "broadsheet.output", defaultValue = "${basedir}/site-output")
  private File output;
  private File reportOutput;
  public void execute() { getLog().info("generate " + output); }
  public void generate(Sink sink, Locale locale) { execute(); }
  public String getOutputName() { return "broadsheet"; }
  public String getCategoryName() { return CATEGORY_PROJECT_REPORTS; }
  public String getName(Locale l) { return "Broadsheet"; }
  public String getDescription(Locale l) { return "x"; }
  public void setReportOutputDirectory(File f) { reportOutput = f; }
  public File getReportOutputDirectory() { return reportOutput; }
  public boolean isExternalReport() { return true; }
  public boolean canGenerateReport() { return true; }
}
