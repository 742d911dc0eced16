package dev.broadsheet.feed;

/**
 * An article in the site map of news.
 *
 * @param loc its absolute address
 * @param title the headline
 * @param language its language (ISO 639)
 * @param published when (W3C date and time formats)
 */
public record NewsEntry(String loc, String title, String language, String published) {}
