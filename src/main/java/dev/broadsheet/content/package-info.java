/** The source files of a site, in stable order, decoded strictly. */
@NullMarked
package dev.broadsheet.content;

import org.jspecify.annotations.NullMarked;
