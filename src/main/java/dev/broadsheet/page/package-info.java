/** The pages of the site, planned: which there are, and what the template of each sees. */
@NullMarked
package dev.broadsheet.page;

import org.jspecify.annotations.NullMarked;
