package dev.broadsheet.render;

import dev.broadsheet.site.Permalink;

/**
 * A page, a feed or another text of the site, finished.
 *
 * @param permalink its address
 * @param origin what it was made from, as messages name it: a source file, or a template
 * @param generated whether no source file asks for it: it is made of its own accord
 * @param text the whole of it
 */
public record RenderedPage(Permalink permalink, String origin, boolean generated, String text) {}
