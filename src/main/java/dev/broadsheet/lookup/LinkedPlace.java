package dev.broadsheet.lookup;

import dev.broadsheet.diagnostic.Location;

/**
 * A link that leads out of the site.
 *
 * @param url the address, of http or https
 * @param location where it stands
 */
record LinkedPlace(String url, Location location) {}
