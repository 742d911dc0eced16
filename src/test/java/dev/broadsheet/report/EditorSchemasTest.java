package dev.broadsheet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.frontmatter.FrontMatterParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Another's validator takes what a build takes, and refuses what editors get wrong. */
class EditorSchemasTest {
  private static final Pattern HEADER = Pattern.compile("\\A---\n(.*?\n)---\n", Pattern.DOTALL);
  private static final Pattern PROFILE =
      Pattern.compile(".*/content/authors/[^/]+(?:/index)?\\.md");
  private static final Gson JSON = new GsonBuilder().serializeNulls().create();

  @Test
  void allSoundFrontMatterIsValid() throws IOException {
    int checked = 0;
    for (Path file : files(".md")) {
      String text = Files.readString(file);
      Matcher header = HEADER.matcher(text);
      boolean profile = PROFILE.matcher(file.toString().replace('\\', '/')).matches();
      List<Problem> problems = new ArrayList<>();
      SourceText source = new SourceText("a.md", text);
      if (profile) {
        FrontMatterParser.parseProfile(source, problems::add);
      } else {
        FrontMatterParser.parse(source, problems::add);
      }
      if (header.find() && problems.isEmpty()) {
        String schema = profile ? "author.json" : "front-matter.json";
        assertThat(mistakes(schema, header.group(1))).as(file.toString()).isEmpty();
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(80);
  }

  @Test
  void allSoundSettingsAreValid() throws IOException {
    int checked = 0;
    for (Path file : files("site.yml")) {
      String text = Files.readString(file);
      List<Problem> problems = new ArrayList<>();
      SiteConfigReader.read(new SourceText("site.yml", text), problems::add);
      if (problems.isEmpty()) {
        assertThat(mistakes("site.json", text)).as(file.toString()).isEmpty();
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(15);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "titel: Kaboel",
        "summary: no title",
        "title: ''",
        "title: [a, b]",
        "title: a\ndate: 7 August 2021",
        "title: a\ndate: 2021-8-7",
        "title: a\ndraft: 'yes'",
        "title: a\norder: first",
        "title: a\nimage: a.jpg",
        "title: a\nimage: {src: a.jpg}",
        "title: a\nimage: {src: a.jpg, alt: b, credits: c}",
        "title: a\naliases: [old/place]",
        "title: a\nslug: a/b",
        "title: a\ncanonical: example.org",
        "title: a\ncorrections: [{text: no date}]",
        "title: a\nlang: dutch_nl",
        "title: a\nparams: text",
      })
  void mistakesInFrontMatterAreFound(String header) {
    List<Problem> problems = new ArrayList<>();
    FrontMatterParser.parse(new SourceText("a.md", "---\n" + header + "\n---\n"), problems::add);
    assertThat(problems).isNotEmpty();
    assertThat(mistakes("front-matter.json", header)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: a",
        "title: a\nbaseUrl: example.org",
        "title: a\nbaseUrl: https://example.org/\nurls: folder",
        "title: a\nbaseUrl: https://example.org/\npageSize: 0",
        "title: a\nbaseUrl: https://example.org/\nfeed: {of: [pages]}",
        "title: a\nbaseUrl: https://example.org/\nchecks: {summary: true}",
        "title: a\nbaseUrl: https://example.org/\nlanguages: {en: {titel: b}}",
        "title: a\nbaseUrl: https://example.org/\nprivacy: {allow: [{host: a.example.org}]}",
        "title: a\nbaseUrl: https://example.org/\nimages: {quality: 101}",
      })
  void mistakesInSettingsAreFound(String settings) {
    List<Problem> problems = new ArrayList<>();
    SiteConfigReader.read(new SourceText("site.yml", settings), problems::add);
    assertThat(problems).isNotEmpty();
    assertThat(mistakes("site.json", settings)).isNotEmpty();
  }

  /** Keys without a value, and others that a build takes for absent or as they are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: 2021\ndate: 2021",
        "title: a\nsummary:\ntags:\ndate:\nimage:\ndraft:",
        "title: a\nsummary: ''\ndate: ''",
        "title: a\ntags: one\nauthors: [a, b]",
        "title: a\nsources: [https://example.org/, {title: b}]",
      })
  void whatABuildTakesIsTaken(String header) {
    List<Problem> problems = new ArrayList<>();
    FrontMatterParser.parse(new SourceText("a.md", "---\n" + header + "\n---\n"), problems::add);
    assertThat(problems).isEmpty();
    assertThat(mistakes("front-matter.json", header)).isEmpty();
  }

  /** The handbook offers them for download. */
  @Test
  void theHandbookHasTheSameSchemas() throws IOException {
    Path folder = Path.of("../content/handbook/schema");
    for (Map.Entry<String, JsonObject> schema : EditorSchemas.all().entrySet()) {
      Path file = folder.resolve(schema.getKey());
      String text = ReportFolder.text(schema.getValue());
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(folder);
        Files.writeString(file, text);
      }
      assertThat(file).hasContent(text);
    }
  }

  private static List<String> mistakes(String name, String yaml) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(EditorSchemas.all().get(name).toString());
    Object data = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return schema.validate(JSON.toJson(data), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  private static List<Path> files(String end) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("../content", "test/resources/dev/broadsheet")) {
      try (Stream<Path> walk = Files.walk(Path.of(folder))) {
        walk.filter(file -> file.toString().endsWith(end)).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
