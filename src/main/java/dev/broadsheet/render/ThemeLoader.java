package dev.broadsheet.render;

import dev.broadsheet.asset.ThemeFiles;
import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the theme's templates, and no other file. */
final class ThemeLoader implements TemplateLoader {
  private final ThemeFiles theme;

  ThemeLoader(ThemeFiles theme) {
    this.theme = theme;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return theme.find(name);
  }

  @Override
  public long getLastModified(Object source) {
    return -1;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((ThemeFiles.ThemeFile) source).text());
  }

  @Override
  public void closeTemplateSource(Object source) {
    // Its bytes are in memory.
  }
}
