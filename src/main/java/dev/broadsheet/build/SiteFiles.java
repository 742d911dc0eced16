package dev.broadsheet.build;

import dev.broadsheet.asset.Asset;
import dev.broadsheet.asset.AssetManifest;
import dev.broadsheet.asset.ResponsiveImage;
import dev.broadsheet.output.OutputFile;
import dev.broadsheet.render.RenderedPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Brings together what a site consists of besides its pages. */
final class SiteFiles {
  private SiteFiles() {}

  static List<OutputFile> of(
      List<RenderedPage> feeds, List<RenderedPage> index, AssetManifest assets) {
    List<OutputFile> files = new ArrayList<>(ofPages(feeds));
    files.addAll(ofPages(index));
    Stream.concat(assets.content().values().stream(), assets.theme().values().stream())
        .forEach(asset -> add(files, asset));
    assets.cards().values().forEach(card -> add(files, card));
    return files;
  }

  static List<OutputFile> ofPages(List<RenderedPage> pages) {
    return pages.stream().map(SiteFiles::file).toList();
  }

  private static void add(List<OutputFile> files, Asset asset) {
    ResponsiveImage image = asset.responsive();
    if (image != null) {
      Stream.concat(image.own().stream(), image.webp().stream())
          .filter(variant -> !variant.permalink().equals(asset.permalink()))
          .forEach(
              variant ->
                  files.add(
                      new OutputFile(
                          variant.permalink().outputPath(), variant.bytes(), asset.origin())));
    }
    files.add(new OutputFile(asset.permalink().outputPath(), asset.bytes(), asset.origin()));
  }

  static OutputFile file(RenderedPage page) {
    byte[] bytes = page.text().getBytes(StandardCharsets.UTF_8);
    return new OutputFile(page.permalink().outputPath(), bytes, page.origin(), page.generated());
  }
}
