package dev.broadsheet.asset;

import dev.broadsheet.config.SiteConfig.ImageSettings;
import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.SourceReader;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.image.ImageCache;
import dev.broadsheet.image.ImageFormat;
import dev.broadsheet.image.ImageScaler;
import dev.broadsheet.image.ScaledImage;
import dev.broadsheet.image.ScaledImages;
import dev.broadsheet.image.SourceImage;
import dev.broadsheet.image.SvgFile;
import dev.broadsheet.image.SvgSize;
import dev.broadsheet.image.UnreadableImageException;
import dev.broadsheet.site.Permalink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes of a site's pictures what is published of them. One may serve any number of threads. */
final class PictureFiles {
  private static final long LARGEST = 64L << 20;

  private final ImageSettings settings;
  private final ImageScaler scaler;
  private final ImageCache cache;
  private final AssetUse use;
  private final MemoryBudget memory = MemoryBudget.ofThisMachine();
  private final Consumer<Problem> problems;

  PictureFiles(ImageSettings settings, ImageCache cache, AssetUse use, Consumer<Problem> problems) {
    this.settings = settings;
    this.scaler = new ImageScaler(settings.widths(), settings.quality(), settings.webp());
    this.cache = cache;
    this.use = use;
    this.problems = problems;
  }

  /**
   * Returns a picture ready to publish, or null after a problem was reported.
   *
   * @param folder where it is published
   * @param format the format that its name tells; not SVG
   */
  @Nullable Asset make(ContentFile file, Permalink folder, ImageFormat format) throws IOException {
    try {
      if (Files.size(file.onDisk()) > LARGEST) {
        report(file, "is a file of more than 64 MB", "save it with fewer pixels, or as a JPEG");
        return null;
      }
      SourceImage image = SourceImage.read(Files.readAllBytes(file.onDisk()), format);
      boolean scaled = use.shownAt(file.path()) != null && scaler.scales(image);
      return scaled ? scaled(file, folder, image) : whole(file, folder, image);
    } catch (UnreadableImageException e) {
      report(file, e.what(), e.hint());
    } catch (LinkageError e) {
      problems.accept(
          Problem.error(
              settings.location(),
              "this machine can't write WebP: " + e.getMessage(),
              "have none, with\nimages:\n  webp: false"));
    }
    return null;
  }

  /** Returns an SVG ready to publish, or null after a problem was reported. */
  @Nullable Asset drawing(ContentFile file, Permalink folder) {
    SourceText text = SourceReader.read(file.onDisk(), file.shown(), problems);
    SvgFile.Clean clean = text == null ? null : SvgFile.clean(text, problems);
    if (clean == null) {
      return null;
    }
    byte[] bytes = clean.text().getBytes(StandardCharsets.UTF_8);
    SvgSize size = clean.size();
    return new Asset(
        file.shown(),
        address(folder, file.name(), bytes),
        bytes,
        size == null ? null : new PictureSize(size.width(), size.height()));
  }

  private void report(ContentFile file, String what, String hint) {
    Location shown = use.shownAt(file.path());
    problems.accept(
        Problem.error(
            shown == null ? Location.ofFile(file.shown()) : shown,
            "the picture \"" + file.name() + "\" " + what,
            hint));
  }

  private static Asset whole(ContentFile file, Permalink folder, SourceImage image) {
    PictureSize size =
        image.width() == 0 ? null : new PictureSize(image.shownWidth(), image.shownHeight());
    Permalink address = address(folder, file.name(), image.clean());
    return new Asset(file.shown(), address, image.clean(), size);
  }

  private @Nullable Asset scaled(ContentFile file, Permalink folder, SourceImage image)
      throws UnreadableImageException {
    long needed = ImageScaler.memory(image);
    memory.take(needed);
    ScaledImages images;
    try {
      images = scaler.scale(image, cache);
    } finally {
      memory.giveBack(needed);
    }
    ResponsiveImage responsive =
        new ResponsiveImage(
            variants(file, folder, image, images.own()),
            variants(file, folder, image, images.webp()));
    if (use.isLinked(file.path())) {
      Asset original = whole(file, folder, image);
      return new Asset(
          original.origin(), original.permalink(), original.bytes(), original.size(), responsive);
    }
    // What is too wide for any page is published for links to it only.
    ResponsiveImage.Variant widest = responsive.widest();
    PictureSize size = new PictureSize(widest.width(), widest.height());
    return new Asset(file.shown(), widest.permalink(), widest.bytes(), size, responsive);
  }

  private static List<ResponsiveImage.Variant> variants(
      ContentFile file, Permalink folder, SourceImage image, List<ScaledImage> scaled) {
    List<ResponsiveImage.Variant> variants = new ArrayList<>();
    for (ScaledImage one : scaled) {
      boolean original = one.format() == image.format() && one.width() == image.shownWidth();
      String name = original ? file.name() : name(file.name(), one, image);
      variants.add(
          new ResponsiveImage.Variant(
              address(folder, name, one.bytes()), one.width(), one.height(), one.bytes()));
    }
    return List.copyOf(variants);
  }

  /** Returns {@code photo-800.webp} for {@code photo.jpg}. */
  private static String name(String name, ScaledImage scaled, SourceImage image) {
    int dot = name.lastIndexOf('.');
    String ending =
        scaled.format() == image.format() ? name.substring(dot) : "." + scaled.format().extension();
    return name.substring(0, dot) + "-" + scaled.width() + ending;
  }

  private static Permalink address(Permalink folder, String name, byte[] bytes) {
    return new Permalink(folder.path() + HashedName.of(name, bytes));
  }
}
