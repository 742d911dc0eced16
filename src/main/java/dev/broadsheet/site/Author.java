package dev.broadsheet.site;

/**
 * Who wrote an article.
 *
 * @param name the name
 * @param permalink the page of all their articles
 */
public record Author(String name, Permalink permalink) {}
