package dev.broadsheet.render;

import dev.broadsheet.site.Permalink;

/**
 * The place where a template's output is shown.
 *
 * @param permalink the page or feed
 * @param addresses how addresses are written there
 * @param words the theme's words in its language
 * @param inPage whether it is a page, in which scripts run and pictures are chosen by width: feeds
 *     have neither
 */
record Scope(Permalink permalink, Addresses addresses, WordList words, boolean inPage) {}
