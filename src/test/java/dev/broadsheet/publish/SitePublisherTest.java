package dev.broadsheet.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.output.Content;
import dev.broadsheet.output.OutputFile;
import dev.broadsheet.output.OutputTree;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePublisherTest {
  private static final String COMMENT =
      "# The files here that Broadsheet made, and may change and remove."
          + " Commit this list with them.\n";

  @TempDir private Path base;
  private Path output;
  private ProjectFolders folders;

  @BeforeEach
  void layOut() {
    output = base.resolve("site-output");
    folders =
        new ProjectFolders(
            base,
            base.resolve("content"),
            base.resolve("templates"),
            output,
            base.resolve("reports"));
  }

  @Test
  void publishesIntoAFolderThatDoesNotExist() throws Exception {
    assertThat(publish("index.html=home", "news/a/index.html=a"))
        .isEqualTo(new PublishReport(2, 0, 0));
    assertThat(onDisk())
        .isEqualTo(
            Map.of(
                ".broadsheet", COMMENT + "index.html\nnews/a/index.html\n",
                "index.html", "home",
                "news/a/index.html", "a"));
  }

  @Test
  void leavesUnchangedFilesAlone() throws Exception {
    publish("index.html=home", "a.html=a");
    FileTime then = FileTime.fromMillis(1_000_000_000_000L);
    for (String path : List.of("index.html", "a.html", ".broadsheet")) {
      Files.setLastModifiedTime(output.resolve(path), then);
    }
    assertThat(publish("index.html=home", "a.html=b")).isEqualTo(new PublishReport(1, 1, 0));
    assertThat(Files.getLastModifiedTime(output.resolve("index.html"))).isEqualTo(then);
    assertThat(Files.getLastModifiedTime(output.resolve(".broadsheet"))).isEqualTo(then);
    assertThat(onDisk()).containsEntry("a.html", "b");
  }

  @Test
  void removesItsOwnStaleFilesAndTheFoldersThatBecomeEmpty() throws Exception {
    publish("index.html=home", "old/deep/a.html=a", "kept/a.html=a");
    write("kept/note.txt", "an editor's");
    assertThat(publish("index.html=home")).isEqualTo(new PublishReport(0, 1, 2));
    assertThat(onDisk()).containsOnlyKeys(".broadsheet", "index.html", "kept/note.txt");
    assertThat(output.resolve("old")).doesNotExist();
  }

  @Test
  void neverTouchesWhatOthersWrote() throws Exception {
    write("CNAME", "example.org");
    write(".well-known/security.txt", "Contact: …");
    write("news/photo.txt", "theirs");
    publish("index.html=home", "news/a.html=a");
    publish("index.html=home");
    assertThat(onDisk())
        .containsEntry("CNAME", "example.org")
        .containsEntry(".well-known/security.txt", "Contact: …")
        .containsEntry("news/photo.txt", "theirs");
  }

  @Test
  void aForeignFileInThePlaceOfOneOfOursStopsThePublication() throws Exception {
    publish("index.html=home");
    write("about.html", "theirs");
    write("news", "theirs");
    Map<String, String> before = onDisk();
    assertThat(failure("index.html=new", "about.html=ours", "news/a.html=a"))
        .extracting(problem -> problem.location().file() + ": " + problem.message())
        .containsExactly(
            "site-output/about.html: this is not by Broadsheet, and would be overwritten",
            "site-output/news: this is not by Broadsheet, and would be overwritten");
    assertThat(onDisk()).isEqualTo(before);
  }

  @Test
  void withoutAListEqualFilesAreAdopted() throws Exception {
    publish("index.html=home", "a.html=a");
    Files.delete(output.resolve(".broadsheet"));
    assertThat(publish("index.html=home", "a.html=a")).isEqualTo(new PublishReport(0, 2, 0));
    assertThat(publish("index.html=home")).isEqualTo(new PublishReport(0, 1, 1));
  }

  @Test
  void withoutAListTheHintTellsHowToStartAgain() throws Exception {
    write("index.html", "an older build's");
    assertThat(failure("index.html=home"))
        .extracting(Problem::hint)
        .containsExactly(
            "move it elsewhere; if all in \"site-output\" is an older build, delete that folder");
  }

  @Test
  void manyForeignFilesAreCountedRatherThanListed() throws Exception {
    String[] site = IntStream.range(0, 25).mapToObj(i -> i + ".html=ours").toArray(String[]::new);
    for (int i = 0; i < 25; i++) {
      write(i + ".html", "theirs");
    }
    assertThat(failure(site))
        .hasSize(21)
        .last()
        .extracting(Problem::message)
        .isEqualTo("has 5 more files that are not by Broadsheet");
  }

  @Test
  void aFileBecomesAFolderAndBack() throws Exception {
    publish("news=file");
    assertThat(publish("news/a.html=a")).isEqualTo(new PublishReport(1, 0, 1));
    assertThat(publish("news=file")).isEqualTo(new PublishReport(1, 0, 1));
    assertThat(onDisk()).containsOnlyKeys(".broadsheet", "news");
  }

  @Test
  void aForeignFileKeepsAFolderFromBecomingAFile() throws Exception {
    publish("news/a.html=a");
    write("news/note.txt", "theirs");
    assertThat(failure("news=file"))
        .extracting(problem -> problem.location().file())
        .containsExactly("site-output/news/note.txt");
  }

  @Test
  void aPathThatChangesInCaseOnlyIsRenamedOnAnyDisk() throws Exception {
    publish("News/a.html=a");
    publish("news/a.html=a");
    assertThat(onDisk()).containsOnlyKeys(".broadsheet", "news/a.html");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void anInterruptedPublicationLeavesWholeFilesAndTheNextOneMendsTheRest(int writes)
      throws Exception {
    String[] old = {"index.html=old", "a.html=old", "b/old.html=old"};
    String[] site = {"index.html=new", "a.html=new", "style.css=new", "c/new.html=new"};
    publish(old);
    AtomicInteger left = new AtomicInteger(writes);
    SitePublisher interrupted =
        new SitePublisher(folders, root -> new InterruptedWriter(root, left));
    assertThat(
            catchThrowableOfType(BuildFailedException.class, () -> interrupted.publish(tree(site))))
        .extracting(e -> e.problems().get(0).message())
        .isEqualTo("publishing stopped: No space left on device");

    Map<String, String> between = onDisk();
    between.remove(".broadsheet");
    between.keySet().removeIf(AtomicWriter::isLeftover);
    assertThat(between.values()).allMatch(text -> text.equals("old") || text.equals("new"));

    publish(site);
    assertThat(onDisk())
        .containsOnlyKeys(".broadsheet", "index.html", "a.html", "style.css", "c/new.html")
        .containsEntry(".broadsheet", COMMENT + "a.html\nc/new.html\nindex.html\nstyle.css\n");
  }

  @Test
  void assetsArePublishedBeforePagesAndFeedsAfterThem() throws Exception {
    List<String> written = new CopyOnWriteArrayList<>();
    Function<Path, AtomicWriter> recording =
        root ->
            new AtomicWriter(root) {
              @Override
              void write(String path, Content content) throws IOException {
                written.add(path);
                super.write(path, content);
              }
            };
    new SitePublisher(folders, recording)
        .publish(tree("a.html=", "feed.xml=", "z.css=", "img/z.webp=", "index.html="));
    assertThat(written.get(0)).isEqualTo(".broadsheet");
    assertThat(written.subList(1, 3)).containsExactlyInAnyOrder("z.css", "img/z.webp");
    assertThat(written.subList(3, 5)).containsExactlyInAnyOrder("a.html", "index.html");
    assertThat(written.subList(5, written.size())).containsExactly("feed.xml");
  }

  @Test
  void symbolicLinksAreNotFollowedOutOfTheFolder() throws Exception {
    Path elsewhere = Files.createDirectory(base.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a.html"), "theirs");
    publish("news/a.html=a", "about.html=a");
    Files.delete(output.resolve("news/a.html"));
    Files.delete(output.resolve("news"));
    Files.createSymbolicLink(output.resolve("news"), elsewhere);
    Files.delete(output.resolve("about.html"));
    Files.createSymbolicLink(output.resolve("about.html"), elsewhere.resolve("a.html"));

    assertThat(failure("news/a.html=b"))
        .extracting(problem -> problem.location().file())
        .containsExactly("site-output/news");
    publish("about.html=b");
    assertThat(elsewhere.resolve("a.html")).hasContent("theirs");
    assertThat(output.resolve("about.html")).hasContent("b");
    assertThat(Files.isSymbolicLink(output.resolve("about.html"))).isFalse();
  }

  @Test
  void aListThatWasTamperedWithLeadsNowhere() throws Exception {
    Files.writeString(base.resolve("precious.txt"), "theirs");
    write(
        ".broadsheet",
        COMMENT + "<<<<<<< HEAD\n../precious.txt\n" + base.resolve("precious.txt") + "\n");
    publish("index.html=home");
    assertThat(base.resolve("precious.txt")).hasContent("theirs");
  }

  @Test
  void theListsOwnNameIsTaken() throws Exception {
    assertThat(failure(".broadsheet=x"))
        .extracting(Problem::message)
        .containsExactly("\".broadsheet\" is the name of Broadsheet's list of the files it made");
  }

  private PublishReport publish(String... site) throws Exception {
    return new SitePublisher(folders).publish(tree(site));
  }

  private List<Problem> failure(String... site) {
    return catchThrowableOfType(BuildFailedException.class, () -> publish(site)).problems();
  }

  private static OutputTree tree(String... site) {
    return OutputTree.collect(
        Arrays.stream(site)
            .map(file -> file.split("=", 2))
            .map(file -> new OutputFile(file[0], file[1].getBytes(UTF_8), "content/" + file[0]))
            .toList(),
        problem -> {
          throw new IllegalArgumentException(problem.message());
        });
  }

  private void write(String path, String text) throws IOException {
    Path file = output.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Map<String, String> onDisk() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(output)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = output.relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readString(file));
      }
    }
    return files;
  }

  /** Stops between the hidden file and its renaming, when a number of files are written. */
  private static final class InterruptedWriter extends AtomicWriter {
    private final Path root;
    private final AtomicInteger left;

    InterruptedWriter(Path root, AtomicInteger left) {
      super(root);
      this.root = root;
      this.left = left;
    }

    @Override
    void write(String path, Content content) throws IOException {
      if (left.getAndDecrement() <= 0) {
        Path half = root.resolve(path).resolveSibling(".broadsheet-" + path.length() + ".tmp");
        Files.write(half, Arrays.copyOf(content.bytes(), (int) content.length() / 2));
        throw new FileSystemException(path, null, "No space left on device");
      }
      super.write(path, content);
    }
  }
}
