package dev.broadsheet.site;

/**
 * What an article needs to know of the section that it stands in.
 *
 * @param folder the folder's path from the content folder: {@code news/europe}
 * @param title the section's title
 * @param lang the title's language (BCP 47)
 * @param permalink the section's page
 */
public record SectionName(String folder, String title, String lang, Permalink permalink) {}
