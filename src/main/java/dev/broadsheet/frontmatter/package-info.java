/**
 * The header of an article: YAML or TOML in, {@link dev.broadsheet.frontmatter.FrontMatter} out.
 */
@NullMarked
package dev.broadsheet.frontmatter;

import org.jspecify.annotations.NullMarked;
