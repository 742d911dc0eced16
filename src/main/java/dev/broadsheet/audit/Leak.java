package dev.broadsheet.audit;

/**
 * Something in a file by which a browser would contact another host without being asked.
 *
 * @param construct what it is
 * @param code how it is written in its language: {@code <img src>}, {@code @import}
 * @param url the address as it stands in the file, its escapes decoded
 * @param host the host that would be contacted
 */
public record Leak(Construct construct, String code, String url, String host) {}
