/** Pages from templates; the sole owner of FreeMarker. */
@NullMarked
package dev.broadsheet.render;

import org.jspecify.annotations.NullMarked;
