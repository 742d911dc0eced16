package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was kept of an article is used while the data that it shows is the same, and no longer. */
class DataChangesTest {
  @TempDir Path base;

  @BeforeEach
  void write() throws IOException {
    write("site.yml", "title: Site\nbaseUrl: https://site.example/\nlanguage: en\n");
    write("news/prices.md", "---\ntitle: Prices\n---\n\n[Prices](../data/prices.csv)\n");
    write("data/prices.csv", "name,price\nbread,1.20\n");
  }

  @Test
  void anArticleShowsTheDataOfToday() throws IOException {
    assertThat(published()).contains("<td class=\"end\">1.20</td>");

    write("data/prices.csv", "name,price\nbread,1.35\n");
    assertThat(published()).contains("1.35").doesNotContain("1.20");

    write("data/other.csv", "name\nbread\n");
    assertThat(published()).contains("1.35");
  }

  @Test
  void dataThatIsGoneIsToldOfWithWhatMayBeMeantToday() throws IOException {
    assertThat(published()).contains("1.20");

    Files.delete(base.resolve("content/data/prices.csv"));
    assertThatThrownBy(this::published)
        .hasMessageContaining("there is no file content/data/prices.csv")
        .hasMessageContaining("put it there, or mend the link");

    write("data/price.csv", "name,price\nbread,1.40\n");
    assertThatThrownBy(this::published).hasMessageContaining("did you mean \"data/price.csv\"?");

    write("data/prices.csv", "name,price\nbread,1.50\n");
    assertThat(published()).contains("1.50");
  }

  private String published() throws IOException {
    MiniSite site = new MiniSite(base.resolve("content"), base.resolve("templates"));
    site.publish(base.resolve("output"), base.resolve("reports"));
    return Files.readString(base.resolve("output/news/prices/index.html"));
  }

  private void write(String path, String text) throws IOException {
    Path file = base.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
