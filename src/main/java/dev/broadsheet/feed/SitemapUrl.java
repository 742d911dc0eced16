package dev.broadsheet.feed;

import org.jspecify.annotations.Nullable;

/**
 * A page in the site map (sitemaps.org 0.9).
 *
 * @param loc its absolute address
 * @param lastmod when it last changed (W3C date and time formats, as precise as is known), or null
 */
public record SitemapUrl(String loc, @Nullable String lastmod) {}
