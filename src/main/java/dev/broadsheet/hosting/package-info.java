/**
 * What web servers and hosts have to be told: headers, types and redirects, from the final files.
 */
@NullMarked
package dev.broadsheet.hosting;

import org.jspecify.annotations.NullMarked;
