package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names that are known by their bytes, so that no string is made of what stands in every page. A
 * name that isn't among them is read all the same.
 */
final class Names {
  /** What pages, feeds and site maps have for elements and attributes. */
  static final Names OF_MARKUP =
      new Names(
          ("a abbr article aside b bdi blockquote body br button circle cite code dd del details"
                  + " div dl dt em entry feed figcaption figure footer form g h1 h2 h3 h4 h5 h6"
                  + " head header hr html i id image img input ins kbd label li line lastmod link"
                  + " loc main mark meta name nav ol p path pre published q rect rights s samp"
                  + " script section small source span strong style sub subtitle summary sup svg"
                  + " table tbody td tfoot th thead time title tr ul updated uri url urlset var"
                  + " alt aria-current aria-hidden aria-label aria-labelledby author category"
                  + " charset class content cx cy d data-frame datetime dir fill focusable height"
                  + " href hreflang http-equiv lang loading media poster property r"
                  + " referrerpolicy rel role rx scope src srcset stroke stroke-width tabindex"
                  + " term type value viewbox width x x1 x2 xlink:href xml:base xml:lang xmlns y"
                  + " y1 y2")
              .split(" "));

  /** What data about a page and feeds in JSON have. */
  static final Names OF_JSON =
      new Names(
          ("@context @id @type alternateName articleSection author authors breadcrumb citation"
                  + " content_html correction dateModified datePublished date_modified"
                  + " date_published description favicon feed_url headline home_page_url icon id"
                  + " image inLanguage isAccessibleForFree item itemListElement items keywords"
                  + " language logo mainEntityOfPage name position publisher summary tags text"
                  + " title url version wordCount")
              .split(" "));

  /** The characters that XML has names for. */
  static final Names OF_REFERENCES = new Names("lt", "gt", "amp", "quot", "apos");

  private final @Nullable String[] names;
  private final byte[][] spelt;

  private Names(String... names) {
    // Half of the places stay empty, so that most names have one to themselves.
    int size = Integer.highestOneBit(names.length) * 4;
    this.names = new String[size];
    this.spelt = new byte[size][];
    for (String name : List.of(names)) {
      byte[] bytes = name.getBytes(ISO_8859_1);
      int place = place(bytes, 0, bytes.length);
      while (this.names[place] != null) {
        place = next(place);
      }
      this.names[place] = name;
      spelt[place] = bytes;
    }
  }

  /** Returns the name, in ASCII, that stands between two places of a file, in lower case. */
  String lower(byte[] file, int start, int end) {
    String known = known(file, start, end);
    return known == null
        ? new String(file, start, end - start, ISO_8859_1).toLowerCase(Locale.ROOT)
        : known;
  }

  /** Returns the name that stands there; null where it isn't one of these. */
  @Nullable String known(byte[] file, int start, int end) {
    int place = place(file, start, end);
    while (true) {
      String name = names[place];
      if (name == null) {
        return null;
      }
      byte[] bytes = spelt[place];
      if (Arrays.equals(bytes, 0, bytes.length, file, start, end)) {
        return name;
      }
      place = next(place);
    }
  }

  private int place(byte[] file, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + file[i];
    }
    return (hash ^ hash >>> 7) & (names.length - 1);
  }

  private int next(int place) {
    return (place + 1) & (names.length - 1);
  }
}
