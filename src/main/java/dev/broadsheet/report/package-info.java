/** What a build tells of a site besides the site: reports in JSON for editors and their tools. */
@NullMarked
package dev.broadsheet.report;

import org.jspecify.annotations.NullMarked;
