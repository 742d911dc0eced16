package dev.broadsheet.config;

import dev.broadsheet.config.SiteConfig.ImageSettings;
import dev.broadsheet.data.Field;
import dev.broadsheet.data.FieldValues;
import dev.broadsheet.data.FlagType;
import dev.broadsheet.data.GroupType;
import dev.broadsheet.data.ListType;
import dev.broadsheet.data.NumberType;
import dev.broadsheet.data.Schema;
import dev.broadsheet.diagnostic.Location;
import java.util.List;

/** The keys of {@code images}. */
final class ImageFields {
  private static final int NARROWEST = 16;
  private static final int WIDEST = 8192;
  private static final Read USUAL = new Read(List.of(400, 800, 1200, 1600), 80, true, false);

  /** The settings without their place; the components are as in {@link ImageSettings}. */
  record Read(List<Integer> widths, int quality, boolean webp, boolean cards) {}

  private static final Field<List<Integer>> WIDTHS =
      Field.optional(
          "widths",
          new ListType<>(new NumberType(NARROWEST, WIDEST), true),
          "the widths that pages choose from, in pixels",
          "sizes",
          "width");
  private static final Field<Integer> QUALITY =
      Field.optional("quality", new NumberType(1, 100), "how much of JPEG and WebP is kept");
  private static final Field<Boolean> WEBP =
      Field.optional("webp", new FlagType(), "whether there are WebP files too");
  private static final Field<Boolean> CARDS =
      Field.optional(
          "cards",
          new FlagType(),
          "whether articles without a picture have one drawn for where they are shared",
          "card",
          "social");

  static final Field<Read> IMAGES =
      Field.optional(
          "images",
          new GroupType<>(
              new Schema("images", List.of(WIDTHS, QUALITY, WEBP, CARDS)),
              ImageFields::make,
              "images:\n  widths: [400, 800, 1200, 1600]"),
          "how pictures are published",
          "image",
          "pictures");

  private ImageFields() {}

  private static Read make(FieldValues values) {
    List<Integer> widths = values.get(WIDTHS, List.of()).stream().distinct().sorted().toList();
    return new Read(
        widths.isEmpty() ? USUAL.widths() : widths,
        values.get(QUALITY, USUAL.quality()),
        values.get(WEBP, USUAL.webp()),
        values.get(CARDS, USUAL.cards()));
  }

  /**
   * Returns the settings of the whole file's values.
   *
   * @param file where the file is
   */
  static ImageSettings settings(FieldValues values, Location file) {
    Read read = values.get(IMAGES, USUAL);
    Location images = values.places().ofKey(IMAGES.key());
    return new ImageSettings(
        read.widths(), read.quality(), read.webp(), read.cards(), images == null ? file : images);
  }
}
