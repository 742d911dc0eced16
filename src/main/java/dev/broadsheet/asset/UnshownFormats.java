package dev.broadsheet.asset;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Pictures in formats of cameras and programs, which most browsers don't show. They may hold where
 * they were taken, and nothing here takes that out.
 */
final class UnshownFormats {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("heic", "HEIC"),
          Map.entry("heif", "HEIF"),
          Map.entry("hif", "HEIF"),
          Map.entry("tif", "TIFF"),
          Map.entry("tiff", "TIFF"),
          Map.entry("jp2", "JPEG 2000"),
          Map.entry("jxl", "JPEG XL"),
          Map.entry("psd", "Photoshop file"),
          Map.entry("dng", "raw photo"),
          Map.entry("nef", "raw photo"),
          Map.entry("cr2", "raw photo"),
          Map.entry("cr3", "raw photo"),
          Map.entry("arw", "raw photo"));

  private UnshownFormats() {}

  /**
   * Reports a file in such a format: one that is shown is an error, one that is merely copied a
   * warning.
   */
  static void check(ContentFile file, AssetUse use, Consumer<Problem> problems) {
    String extension = file.name().substring(file.name().lastIndexOf('.') + 1);
    String format = NAMES.get(extension.toLowerCase(Locale.ROOT));
    if (format == null) {
      return;
    }
    Location shown = use.shownAt(file.path());
    problems.accept(
        shown == null
            ? Problem.warning(
                Location.ofFile(file.shown()),
                "this " + format + " is published with all it tells, such as where it was taken",
                "take it out of the content folder, or save it as JPEG or PNG")
            : Problem.error(
                shown,
                "the picture \""
                    + file.name()
                    + "\" is a "
                    + format
                    + ", which browsers don't show",
                "save it as a JPEG, and name that here"));
  }
}
