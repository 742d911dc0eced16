package dev.broadsheet.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;

/** Publishes the site. */
@Mojo(name = "generate", requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
  @Override
  public void execute() {
    getLog().info("generate");
  }
}
