package dev.broadsheet.build;

import dev.broadsheet.audit.SourceTexts;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.content.SourceReader;
import dev.broadsheet.diagnostic.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sources of a site, read again for the few that a message is about. */
final class Sources implements SourceTexts {
  private final ProjectFolders folders;
  private @Nullable List<SourceText> templates;

  Sources(ProjectFolders folders) {
    this.folders = folders;
  }

  @Override
  public List<SourceText> of(String origin) {
    List<SourceText> texts = new ArrayList<>();
    add(texts, folders.base().resolve(origin));
    if (templates == null) {
      templates = templates();
    }
    texts.addAll(templates);
    return texts;
  }

  private List<SourceText> templates() {
    List<SourceText> texts = new ArrayList<>();
    if (Files.isDirectory(folders.templates())) {
      try (Stream<Path> files = Files.walk(folders.templates())) {
        files.sorted().forEach(file -> add(texts, file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  private void add(List<SourceText> texts, Path file) {
    if (Files.isRegularFile(file)) {
      SourceText text = SourceReader.read(file, folders.shown(file), problem -> {});
      if (text != null) {
        texts.add(text);
      }
    }
  }
}
