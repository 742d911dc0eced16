package dev.broadsheet.embed;

/**
 * Something quoted or embedded from elsewhere, as Broadsheet shows it: without contacting anyone.
 */
public sealed interface Embed permits QuotedPost, PostThread, MediaCard {

  /** Returns where it comes from. */
  Network network();
}
