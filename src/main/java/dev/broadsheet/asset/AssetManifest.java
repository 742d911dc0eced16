package dev.broadsheet.asset;

import java.util.Map;

/**
 * All files that are published as they are.
 *
 * @param content those of the content folder, by their paths in it
 * @param theme those of the theme, by their names: {@code assets/broadsheet.css}
 */
public record AssetManifest(Map<String, Asset> content, Map<String, Asset> theme) {}
