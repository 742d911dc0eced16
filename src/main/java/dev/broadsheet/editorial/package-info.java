/** What a site asks of the writing of its articles, beyond what it takes to publish them. */
@NullMarked
package dev.broadsheet.editorial;

import org.jspecify.annotations.NullMarked;
