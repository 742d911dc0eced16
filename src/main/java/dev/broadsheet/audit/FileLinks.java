package dev.broadsheet.audit;

import java.util.List;
import java.util.Set;

/**
 * What in a file leads to other files of the site.
 *
 * @param path the file
 * @param origin what it was made from
 * @param dead what leads to no file
 * @param anchored what leads to a place within a page
 * @param anchors the places within this file that can be led to, if it is a page
 */
public record FileLinks(
    String path, String origin, List<Dead> dead, List<Anchored> anchored, Set<String> anchors) {

  /**
   * Something with an address.
   *
   * @param code how it is written: {@code <img src>}
   * @param url the address, character references and the like undone
   */
  public record Link(String code, String url) {
    /** Returns whether it is a link for readers with the name of the host. */
    boolean isWhole() {
      return code.startsWith("<a ") && url.contains("//");
    }

    /** Returns whether it is a link for readers that leads to the page that it stands on. */
    boolean isEmpty() {
      return url.isBlank() && (code.equals("<a href>") || code.equals("<area href>"));
    }
  }

  /** A link to a file that there is not. */
  public record Dead(Link link, String to) {}

  /** A link to a place within a page. */
  public record Anchored(Link link, String page, String fragment) {}
}
