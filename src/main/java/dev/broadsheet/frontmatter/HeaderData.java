package dev.broadsheet.frontmatter;

import dev.broadsheet.data.DataValue.Mapping;

/**
 * A header of whatever keys, taken off its file.
 *
 * @param data its keys and values
 * @param bodyStart offset in the file, in UTF-16 units, of the text behind the header
 */
public record HeaderData(Mapping data, int bodyStart) {}
