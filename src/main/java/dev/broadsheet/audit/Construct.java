package dev.broadsheet.audit;

import java.util.Locale;

/**
 * What can make a browser contact another host without a click, as readers would sort it. All that
 * the audit looks for is one of these, so that this list is what it looks for.
 */
public enum Construct {
  /** Pictures in pages, of every size that they are offered in, and backgrounds. */
  IMAGE,
  /** Films and sounds, with their posters and subtitles. */
  FILM,
  /** Pages within pages. */
  FRAME,
  /** Scripts, and the rules by which a browser loads them or fetches pages ahead. */
  SCRIPT,
  /** Addresses that a script names. */
  SCRIPT_ADDRESS,
  /** Style sheets. */
  STYLE_SHEET,
  /** Fonts, backgrounds, cursors and all else that a style sheet names. */
  STYLE_ADDRESS,
  /** Icons, manifests, and what a page has fetched or connected to ahead. */
  LINK,
  /** Pieces of drawings in SVG. */
  DRAWING,
  /** What plug-ins showed. */
  PLUG_IN,
  /** Addresses that turn those of the site itself into those of another. */
  BASE,
  /** Orders to go on to another page. */
  REDIRECT,
  /** Reports of a click to others than the page that is clicked for. */
  CLICK_REPORT,
  /** Maps of scripts and style sheets, for who develops them. */
  SOURCE_MAP,
  /** Pictures that manifests and feeds in JSON name. */
  MANIFEST,
  /** Pictures and attachments of feeds. */
  FEED;

  /** Returns its name in lower case with hyphens: {@code style-sheet}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
