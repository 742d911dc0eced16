package dev.broadsheet.site;

/**
 * What an article is about.
 *
 * @param name the words, as first written
 * @param permalink the page of all articles about it
 */
public record Tag(String name, Permalink permalink) {}
