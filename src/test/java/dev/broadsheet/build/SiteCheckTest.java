package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.ProblemPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check finds what a build finds, and publishes nothing. */
class SiteCheckTest {
  @TempDir private Path base;

  @Test
  void aCheckWritesNeitherPagesNorAddresses() throws Exception {
    new MistakenSite(base).lay(Path.of("test/resources/dev/broadsheet/mistakes/sound"));
    Files.createFile(base.resolve("content/urls.txt"));
    Map<String, byte[]> before = MiniSite.files(base.resolve("content"));
    List<Problem> checked = new SiteBuild(options()).check(line -> {});
    assertThat(MiniSite.files(base.resolve("content"))).containsExactlyEntriesOf(before);
    assertThat(base.resolve("site-output")).doesNotExist();
    BuildReport built = new SiteBuild(options()).run(line -> {});
    assertThat(built.problems()).isEqualTo(checked);
    assertThat(base.resolve("content/urls.txt")).isNotEmptyFile();
  }

  @Test
  void aCheckFailsAsABuildDoes() throws IOException {
    new MistakenSite(base).lay(Path.of("test/resources/dev/broadsheet/mistakes/sound"));
    Files.writeString(base.resolve("content/bad.md"), "---\ntitel: x\n---\n[x](nowhere.md)\n");
    assertThat(printed(() -> new SiteBuild(options()).check(line -> {})))
        .isEqualTo(printed(() -> new SiteBuild(options()).run(line -> {})))
        .contains("did you mean \"title\"?");
    assertThat(base.resolve("site-output")).doesNotExist();
  }

  private static String printed(ThrowingCallable build) {
    return ProblemPrinter.print(catchThrowableOfType(BuildFailedException.class, build).problems());
  }

  private BuildOptions options() {
    ProjectFolders folders =
        new ProjectFolders(
            base,
            base.resolve("content"),
            base.resolve("templates"),
            base.resolve("site-output"),
            base.resolve("target/broadsheet"));
    return new BuildOptions(folders, false, MiniSite.NOW, false);
  }
}
