package dev.broadsheet.asset;

import dev.broadsheet.site.Permalink;
import java.util.Map;

/**
 * All files that are published as they are.
 *
 * @param content those of the content folder, by their paths in it
 * @param theme those of the theme, by their names: {@code assets/broadsheet.css}
 * @param cards pictures drawn for articles that have none, by the articles' addresses
 */
public record AssetManifest(
    Map<String, Asset> content, Map<String, Asset> theme, Map<Permalink, Asset> cards) {}
