package dev.broadsheet.config;

/** How pages are addressed. */
public enum UrlStyle {
  /** {@code /section/slug/}, a file {@code index.html} in a folder of its own. */
  DIRECTORY,
  /** {@code /section/slug.html}, so that the tree can be read straight from a disk. */
  FILE
}
