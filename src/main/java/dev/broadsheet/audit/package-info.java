/**
 * Proof, on the final bytes, that no file of the site makes a browser contact another host without
 * a click.
 */
@NullMarked
package dev.broadsheet.audit;

import org.jspecify.annotations.NullMarked;
