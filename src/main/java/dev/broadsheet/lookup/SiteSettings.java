package dev.broadsheet.lookup;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.content.SourceReader;
import dev.broadsheet.diagnostic.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads {@code site.yml} for its time zone and language; what is wrong in it a build says. */
public final class SiteSettings {
  private SiteSettings() {}

  /**
   * Returns the settings, those that hold unless said where there is no such file.
   *
   * @param content the folder that it lies in
   */
  public static SiteConfig read(Path content) {
    Path file = content.resolve("site.yml");
    SourceText text =
        Files.exists(file) ? SourceReader.read(file, "site.yml", problem -> {}) : null;
    return SiteConfigReader.read(
        text == null ? new SourceText("site.yml", "") : text, problem -> {});
  }
}
