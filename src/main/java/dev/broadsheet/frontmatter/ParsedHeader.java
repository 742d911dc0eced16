package dev.broadsheet.frontmatter;

/**
 * A file with its header taken off.
 *
 * @param frontMatter the header; what could not be read is as if it were absent
 * @param bodyStart offset in the file, in UTF-16 units, of the text behind the header
 */
public record ParsedHeader(FrontMatter frontMatter, int bodyStart) {}
