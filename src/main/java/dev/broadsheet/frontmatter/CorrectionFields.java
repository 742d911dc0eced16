package dev.broadsheet.frontmatter;

import dev.broadsheet.data.Field;
import dev.broadsheet.data.FieldType;
import dev.broadsheet.data.GroupType;
import dev.broadsheet.data.Schema;
import dev.broadsheet.data.TextType;
import dev.broadsheet.frontmatter.FrontMatter.Correction;
import java.util.List;

/** The keys of an item of {@code corrections}. */
final class CorrectionFields {
  private static final Field<PartialDate> DATE =
      Field.required("date", PartialDateReader.TYPE, "when it was put right");
  private static final Field<String> TEXT =
      Field.required("text", new TextType(), "what was wrong and is mended, in a sentence");

  static final FieldType<Correction> TYPE =
      new GroupType<>(
          new Schema("a correction", List.of(DATE, TEXT)),
          values -> new Correction(values.require(DATE), values.require(TEXT)),
          "corrections:\n  - date: 2021-08-07\n    text: What was wrong and is mended.");

  private CorrectionFields() {}
}
