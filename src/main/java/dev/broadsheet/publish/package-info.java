/** The last step to disk: each file whole at any moment, and what others wrote left alone. */
@NullMarked
package dev.broadsheet.publish;

import org.jspecify.annotations.NullMarked;
