package dev.broadsheet.render;

import dev.broadsheet.site.Permalink;

/**
 * A page, a feed or another text of the site, finished.
 *
 * @param permalink its address
 * @param origin the source that it was made from, as messages name it
 * @param text the whole of it
 */
public record RenderedPage(Permalink permalink, String origin, String text) {}
