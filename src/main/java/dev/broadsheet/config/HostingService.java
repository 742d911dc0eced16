package dev.broadsheet.config;

/** A kind of web host that Broadsheet writes the rules for. */
public enum HostingService {
  NETLIFY("netlify"),
  CLOUDFLARE("cloudflare"),
  APACHE("apache"),
  NGINX("nginx"),
  S3("s3");

  private final String word;

  HostingService(String word) {
    this.word = word;
  }

  /** Returns what it is called in the settings. */
  public String word() {
    return word;
  }
}
