package dev.broadsheet.document;

/**
 * A heading of a text.
 *
 * @param level 2 to 6, as the page shows it
 * @param id its anchor, unique in the document
 * @param text its words
 */
public record Heading(int level, String id, String text) {}
