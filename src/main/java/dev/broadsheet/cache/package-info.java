/** Results of stages by the hash of their input. */
@NullMarked
package dev.broadsheet.cache;

import org.jspecify.annotations.NullMarked;
