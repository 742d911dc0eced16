package dev.broadsheet.document;

/**
 * A heading of a text.
 *
 * @param level 1 to 6, as written
 * @param id its anchor, unique in the document
 * @param html its content as inline HTML without links, as a table of contents shows it
 */
public record Heading(int level, String id, String html) {}
