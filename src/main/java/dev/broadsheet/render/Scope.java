package dev.broadsheet.render;

import dev.broadsheet.site.Permalink;

/**
 * The place where a template's output is shown.
 *
 * @param permalink the page or feed
 * @param addresses how addresses are written there
 * @param words the theme's words in its language
 * @param scripted whether scripts run there: in pages, not in feeds
 */
record Scope(Permalink permalink, Addresses addresses, WordList words, boolean scripted) {}
