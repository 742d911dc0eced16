package dev.broadsheet.frontmatter;

import dev.broadsheet.data.Places;
import dev.broadsheet.diagnostic.Location;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of an article in its header, or of an author in that of a profile.
 *
 * @param title the headline; the name of an author
 * @param date when it was published; null where neither the header nor the file's name tells
 * @param updated when it was last changed in substance; null where the editor doesn't say
 * @param authors the authors' names, in order
 * @param tags the subjects, in order
 * @param summary one or two sentences for lists and feeds, or null
 * @param image the key image, or null
 * @param lang the article's language (BCP 47), or null for the site's
 * @param slug the last part of the address as the editor wants it, or null
 * @param draft whether it is withheld until this is removed
 * @param expires when it is withdrawn, or null
 * @param aliases former addresses, each a path of the site such as {@code /old/place/}
 * @param template the name of a template of its own, or null
 * @param order its place among pages without a date, or null
 * @param featured whether the front page shows it above the others
 * @param toc whether the page shows a table of contents
 * @param corrections what was wrong and is mended, newest first as written
 * @param sources where the article has its facts from
 * @param links where an author is to be found elsewhere; only of profiles
 * @param team whether an author is several people; only of profiles
 * @param canonical the address of the original where this is a copy, or null
 * @param params free values for templates: strings, numbers, booleans, lists and maps
 * @param places where each key and value stands, for problems that are found later
 */
public record FrontMatter(
    String title,
    @Nullable PartialDate date,
    @Nullable PartialDate updated,
    List<String> authors,
    List<String> tags,
    @Nullable String summary,
    @Nullable KeyImage image,
    @Nullable String lang,
    @Nullable String slug,
    boolean draft,
    @Nullable PartialDate expires,
    List<String> aliases,
    @Nullable String template,
    @Nullable Integer order,
    boolean featured,
    boolean toc,
    List<Correction> corrections,
    List<Source> sources,
    List<ProfileLink> links,
    boolean team,
    @Nullable String canonical,
    Map<String, Object> params,
    Places places) {

  /** Returns this header with places that are equal to its own. */
  public FrontMatter with(Places equalPlaces) {
    return new FrontMatter(
        title,
        date,
        updated,
        authors,
        tags,
        summary,
        image,
        lang,
        slug,
        draft,
        expires,
        aliases,
        template,
        order,
        featured,
        toc,
        corrections,
        sources,
        links,
        team,
        canonical,
        params,
        equalPlaces);
  }

  /**
   * @param src the file, relative to the article, or from the content folder with a leading slash
   * @param alt what it shows, for who can't see it; empty if it only decorates
   * @param caption the words beneath it, or null
   * @param credit who made it, or null
   * @param location where {@code src} stands
   */
  public record KeyImage(
      String src,
      String alt,
      @Nullable String caption,
      @Nullable String credit,
      Location location) {}

  /**
   * @param date when it was put right
   * @param text what was wrong and is mended
   */
  public record Correction(PartialDate date, String text) {}

  /**
   * @param title what the source is called
   * @param url its address, or null
   */
  public record Source(String title, @Nullable String url) {}

  /**
   * @param title what the place is called
   * @param url its address, of the web or {@code mailto:}
   */
  public record ProfileLink(String title, String url) {}
}
