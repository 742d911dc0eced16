/**
 * Structured data that editors write, YAML and TOML alike, as values that know where they stand;
 * and the declaration of what keys a file may have, with what values.
 */
@NullMarked
package dev.broadsheet.data;

import org.jspecify.annotations.NullMarked;
