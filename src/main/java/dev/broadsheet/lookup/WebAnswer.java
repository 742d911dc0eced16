package dev.broadsheet.lookup;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What a host answered, redirects followed. */
final class WebAnswer {
  private final URI address;
  private final int status;
  private final @Nullable String retryAfter;
  private final byte[] body;

  WebAnswer(URI address, int status, @Nullable String retryAfter, byte[] body) {
    this.address = address;
    this.status = status;
    this.retryAfter = retryAfter;
    this.body = body;
  }

  /** Returns the host that answered. */
  String host() {
    return address.getHost();
  }

  /** Returns the status of HTTP. */
  int status() {
    return status;
  }

  boolean isGood() {
    return status >= 200 && status < 300;
  }

  /** Returns when to ask again: seconds or a date as the host states it, or null. */
  @Nullable String retryAfter() {
    return retryAfter;
  }

  /** Returns the bytes, which are the caller's to keep. */
  byte[] body() {
    return body;
  }
}
