package dev.broadsheet.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page in the site map (sitemaps.org 0.9).
 *
 * @param loc its absolute address
 * @param lastmod when it last changed (W3C date and time formats, as precise as is known), or null
 * @param alternates the page in all languages that it is there in; empty where that is one
 */
public record SitemapUrl(String loc, @Nullable String lastmod, List<Alternate> alternates) {

  /**
   * A page in a language, as search engines want to be told of it.
   *
   * @param lang the language (BCP 47), or {@code x-default}
   * @param loc its absolute address
   */
  public record Alternate(String lang, String loc) {}
}
