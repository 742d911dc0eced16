package dev.broadsheet.config;

/** Something of good writing that a site may ask of its editors, under {@code checks}. */
public enum Check {
  /** A summary is there, and neither a word nor a page. */
  SUMMARY("summary"),
  /** A headline fits where headlines are listed. */
  TITLE("title"),
  /** Alternative texts say what pictures show. */
  ALT_TEXT("altText"),
  /** No level of headings is skipped. */
  HEADINGS("headings"),
  /** The words of a link say where it leads. */
  LINK_TEXT("linkText"),
  /** A key image has its maker's name. */
  IMAGE_CREDIT("imageCredit"),
  /** Readers can look a quoted post up. */
  POST_SOURCE("postSource"),
  /** What has a date stands in a section. */
  SECTION("section"),
  /** A tag is on more than one article. */
  TAG("tag"),
  /** No article lies about that expired. */
  EXPIRED("expired");

  private final String word;

  Check(String word) {
    this.word = word;
  }

  /** Returns its key in the settings. */
  public String word() {
    return word;
  }
}
