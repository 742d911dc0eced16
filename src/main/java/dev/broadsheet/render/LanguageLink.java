package dev.broadsheet.render;

import dev.broadsheet.site.Permalink;

/**
 * A link to an edition in another language, as the switch on each page has it.
 *
 * @param lang the language (BCP 47)
 * @param name what the language calls itself
 * @param permalink the same page in it, or else the front page
 */
public record LanguageLink(String lang, String name, Permalink permalink) {}
