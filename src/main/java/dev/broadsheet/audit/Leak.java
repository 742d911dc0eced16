package dev.broadsheet.audit;

/**
 * Something in a file by which a browser would contact another host without being asked.
 *
 * @param construct what it is, in the words of its language: {@code <img src>}, {@code @import}
 * @param url the address as it stands in the file, its escapes decoded
 * @param host the host that would be contacted
 */
record Leak(String construct, String url, String host) {}
