package dev.broadsheet.render;

/**
 * What is wrong in a template.
 *
 * @param message what is wrong
 * @param hint the way out; may be empty
 */
record Mistake(String message, String hint) {}
