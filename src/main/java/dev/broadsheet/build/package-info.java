/** The pipeline: one line a stage. */
@NullMarked
package dev.broadsheet.build;

import org.jspecify.annotations.NullMarked;
