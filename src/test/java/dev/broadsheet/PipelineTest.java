package dev.broadsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The code reads as the pipeline of stages that it is, and keeps the rules that a reader counts on.
 */
class PipelineTest {
  /** A package imports only from those before it, so no import leads back: there is no cycle. */
  private static final List<String> STAGES =
      List.of(
          "diagnostic",
          "data",
          "config",
          "content",
          "dataset",
          "frontmatter",
          "embed",
          "document",
          "site",
          "editorial",
          "image",
          "asset",
          "page",
          "ledger",
          "render",
          "feed",
          "search",
          "output",
          "audit",
          "hosting",
          "publish",
          "report",
          "cache",
          "build",
          "lookup",
          "migration",
          "starter",
          "serve",
          "maven");

  private static final List<Map.Entry<String, String>> OWNERS =
      List.of(Map.entry("com.vladsch.flexmark..", "document"), Map.entry("freemarker..", "render"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.broadsheet");

  @ParameterizedTest
  @FieldSource("STAGES")
  void aStageImportsOnlyStagesBeforeIt(String stage) {
    String[] later =
        STAGES.stream()
            .skip(STAGES.indexOf(stage) + 1L)
            .map(PipelineTest::packageOf)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(packageOf(stage))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageIsAStage() {
    assertThat(packages().map(JavaPackage::getName).map(name -> name.split("\\.")))
        .allSatisfy(
            parts -> {
              assertThat(parts).hasSize(3);
              assertThat(STAGES).contains(parts[2]);
            });
  }

  @Test
  void everyPackageSaysWhereNullIsMeant() {
    assertThat(packages().filter(p -> !p.isAnnotatedWith(NullMarked.class))).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("OWNERS")
  void aLibraryHasOneOwner(Map.Entry<String, String> owned) {
    noClasses()
        .that()
        .resideOutsideOfPackage(packageOf(owned.getValue()))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(owned.getKey())
        .check(CLASSES);
  }

  @Test
  void nothingIsPrintedPastTheBuildsLog() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
  }

  @Test
  void nothingChangesTheJvmForOthers() {
    noClasses()
        .should()
        .callMethod(Locale.class, "setDefault", Locale.class)
        .orShould()
        .callMethod(Locale.class, "setDefault", Locale.Category.class, Locale.class)
        .orShould()
        .callMethod(TimeZone.class, "setDefault", TimeZone.class)
        .check(CLASSES);
  }

  @Test
  void momentsAreOfJavaTime() {
    noClasses().should().dependOnClassesThat().areAssignableTo(Date.class).check(CLASSES);
  }

  @Test
  void filesAreShort() throws IOException {
    Map<Path, Integer> lines = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("main/java"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> lines.put(file, lineCount(file)));
    }
    assertThat(lines).allSatisfy((file, count) -> assertThat(count).isLessThanOrEqualTo(400));
    List<Integer> sorted = lines.values().stream().sorted().toList();
    assertThat(sorted.get(sorted.size() / 2)).as("median").isLessThan(80);
  }

  private static Stream<JavaPackage> packages() {
    return CLASSES.stream().map(c -> c.getPackage()).distinct();
  }

  private static String packageOf(String stage) {
    return "dev.broadsheet." + stage + "..";
  }

  private static int lineCount(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
