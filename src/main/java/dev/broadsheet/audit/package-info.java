/**
 * Proof, on the final bytes, that no file of the site makes a browser contact another host without
 * a click, and that no link within the site is dead.
 */
@NullMarked
package dev.broadsheet.audit;

import org.jspecify.annotations.NullMarked;
