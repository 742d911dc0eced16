package dev.broadsheet.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.data.DataValue.Sequence;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TomlReaderTest {
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void readsTomlsOwnTypes() {
    Mapping mapping =
        read(
            """
            a = "text"
            b = 1_000
            c = true
            d = 1.5
            e = 2021-08-07
            f = 2021-08-07T12:30:05+02:00
            """);

    assertThat(mapping.entries())
        .extracting(
            entry -> ((Scalar) entry.value()).text() + " " + ((Scalar) entry.value()).kind())
        .containsExactly(
            "text TEXT",
            "1000 INTEGER",
            "true BOOLEAN",
            "1.5 DECIMAL",
            "2021-08-07 DATE",
            "2021-08-07T12:30:05+02:00 DATE");
  }

  @Test
  void locatesKeysAndValuesInTheWholeFile() {
    String file =
        "+++\r\na = \"b\"\r\nlist = [\"😀\",\r\n  'c']\r\n[image]\r\nsrc = \"x\" # y\r\n+++\r\n";
    SourceText source = new SourceText("x.md", file);

    Mapping mapping = new TomlReader().read(source, 5, file.lastIndexOf("+++"), problems::add);

    assertThat(problems).isEmpty();
    assertThat(mapping).isNotNull();
    assertThat(mapping.entries().get(0).keyLocation())
        .isEqualTo(new Location("x.md", 2, 1, 1, "a = \"b\""));
    Sequence list = (Sequence) mapping.entries().get(1).value();
    assertThat(list.items().get(0).location())
        .isEqualTo(new Location("x.md", 3, 9, 3, "list = [\"😀\","));
    assertThat(list.items().get(1).location()).isEqualTo(new Location("x.md", 4, 3, 3, "  'c']"));
    assertThat(mapping.entries().get(2).keyLocation())
        .isEqualTo(new Location("x.md", 5, 2, 5, "[image]"));
    Mapping image = (Mapping) mapping.entries().get(2).value();
    assertThat(image.entries().get(0).value().location())
        .isEqualTo(new Location("x.md", 6, 7, 3, "src = \"x\" # y"));
  }

  @Test
  void refusesDeepNesting() {
    String toml = "a = " + "[".repeat(5_000);

    assertThat(new TomlReader().read(new SourceText("x", toml), 0, toml.length(), problems::add))
        .isNull();
    assertThat(problems).isNotEmpty();
  }

  private Mapping read(String toml) {
    Mapping mapping =
        new TomlReader().read(new SourceText("x", toml), 0, toml.length(), problems::add);
    assertThat(problems).isEmpty();
    assertThat(mapping).isNotNull();
    return mapping;
  }
}
