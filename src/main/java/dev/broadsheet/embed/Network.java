package dev.broadsheet.embed;

import java.util.List;

/** Where an embed comes from: one row a network. */
public enum Network {
  X("X", MediaCard.Kind.POST, "x.com", "twitter.com"),
  YOUTUBE("YouTube", MediaCard.Kind.VIDEO, "youtube.com", "youtu.be", "youtube-nocookie.com"),
  OTHER("", MediaCard.Kind.PAGE);

  private final String displayName;
  private final MediaCard.Kind kind;
  private final List<String> hosts;

  Network(String displayName, MediaCard.Kind kind, String... hosts) {
    this.displayName = displayName;
    this.kind = kind;
    this.hosts = List.of(hosts);
  }

  /** Returns what it is called today; empty for {@link #OTHER}. */
  public String displayName() {
    return displayName;
  }

  /** Returns what its cards usually stand for. */
  public MediaCard.Kind kind() {
    return kind;
  }

  /** Returns its hosts without {@code www.}; each stands for its subdomains too. */
  public List<String> hosts() {
    return hosts;
  }
}
