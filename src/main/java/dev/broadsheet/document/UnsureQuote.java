package dev.broadsheet.document;

import dev.broadsheet.diagnostic.Location;

/**
 * A blockquote that looks like a post of a network, but not surely enough: it is left as it is.
 *
 * @param note why it is not read as a post
 * @param location where it stands
 */
public record UnsureQuote(String note, Location location) {}
