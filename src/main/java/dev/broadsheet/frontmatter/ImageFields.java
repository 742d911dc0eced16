package dev.broadsheet.frontmatter;

import dev.broadsheet.data.Field;
import dev.broadsheet.data.FieldType;
import dev.broadsheet.data.FieldValues;
import dev.broadsheet.data.GroupType;
import dev.broadsheet.data.Schema;
import dev.broadsheet.data.TextType;
import dev.broadsheet.frontmatter.FrontMatter.KeyImage;
import java.util.List;

/** The keys of {@code image}. */
final class ImageFields {
  private static final FieldType<String> TEXT = new TextType();
  private static final Field<String> SRC =
      Field.required("src", TEXT, "the image file, beside the article or from /");
  private static final Field<String> ALT =
      Field.required(
          "alt",
          new TextType(true),
          "what it shows, for who can't see it; \"\" if it only decorates");
  private static final Field<String> CAPTION =
      Field.optional("caption", TEXT, "the words beneath it", "title", "description");
  private static final Field<String> CREDIT =
      Field.optional("credit", TEXT, "who made it", "author", "photographer", "copyright");

  static final FieldType<KeyImage> TYPE =
      new GroupType<>(
          new Schema("image", List.of(SRC, ALT, CAPTION, CREDIT)),
          ImageFields::make,
          "image:\n  src: photo.jpg\n  alt: What the photo shows");

  private ImageFields() {}

  private static KeyImage make(FieldValues values) {
    return new KeyImage(
        values.require(SRC),
        values.require(ALT),
        values.get(CAPTION),
        values.get(CREDIT),
        values.locationOf(SRC));
  }
}
