package dev.broadsheet.embed;

import java.util.List;

/**
 * Something quoted or embedded from elsewhere, as Broadsheet shows it: without contacting anyone.
 */
public sealed interface Embed permits QuotedPost, PostThread, MediaCard {

  /** Returns where it comes from. */
  Network network();

  /** Returns the posts that it quotes, without those that are quoted within them. */
  List<QuotedPost> posts();

  /** Returns the files beside the article that it shows, as the editor named them. */
  List<String> files();

  /**
   * Returns the files beside the article that belong to withdrawn posts, and are not to be seen.
   */
  List<String> withheldFiles();
}
