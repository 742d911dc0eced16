package dev.broadsheet.config;

/** What may have feeds of its own, besides the site. */
public enum FeedKind {
  SECTIONS,
  TAGS,
  AUTHORS
}
