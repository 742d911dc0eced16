package dev.broadsheet.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found in a file, by itself: nothing in it depends on the other files but on where there
 * are any.
 *
 * @param path the file
 * @param origin what it was made from
 * @param type its media type; empty where it can name no address
 * @param leaks what it makes a browser contact
 * @param blocked what its policy makes idle
 * @param outgoing how many of its links lead to each other host, if it is a page
 * @param leading what leads to files of the site
 * @param policy the policy that it is to be given, or empty
 */
public record Findings(
    String path,
    String origin,
    String type,
    List<Leak> leaks,
    Set<String> blocked,
    Map<String, Integer> outgoing,
    FileLinks leading,
    String policy) {

  /** Returns these findings with a policy that is equal to theirs. */
  public Findings with(String equalPolicy) {
    return new Findings(path, origin, type, leaks, blocked, outgoing, leading, equalPolicy);
  }

  boolean ofPage() {
    return FileScan.isPage(type);
  }
}
