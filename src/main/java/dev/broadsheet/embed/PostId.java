package dev.broadsheet.embed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moment of posting, which the numbers of some networks hold: snowflakes of X (since 4 November
 * 2010) and Mastodon, TIDs of Bluesky (AT Protocol, "TID"), numbers of TikTok.
 */
final class PostId {
  private static final long X_EPOCH = 1288834974657L;
  private static final long FIRST_SNOWFLAKE = 29_700_859_247L;
  private static final String SORTABLE = "234567abcdefghijklmnopqrstuvwxyz";
  // What lies outside these years is no time but another kind of number.
  private static final Instant EARLIEST = Instant.parse("2010-11-04T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  private PostId() {}

  /** Returns when an item was posted, or null where its number doesn't tell. */
  static @Nullable Instant time(Network network, @Nullable String id) {
    if (id == null) {
      return null;
    }
    Instant time =
        switch (network) {
          case X ->
              number(id) < FIRST_SNOWFLAKE
                  ? null
                  : Instant.ofEpochMilli((number(id) >> 22) + X_EPOCH);
          case MASTODON -> Instant.ofEpochMilli(number(id) >> 16);
          case TIKTOK -> Instant.ofEpochSecond(number(id) >> 32);
          case BLUESKY -> tid(id);
          default -> null;
        };
    return time == null || time.isBefore(EARLIEST) || time.isAfter(LATEST) ? null : time;
  }

  private static long number(String id) {
    if (id.length() > 19) {
      return 0;
    }
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }

  private static @Nullable Instant tid(String id) {
    if (id.length() != 13) {
      return null;
    }
    long bits = 0;
    for (int i = 0; i < id.length(); i++) {
      int value = SORTABLE.indexOf(id.charAt(i));
      if (value < 0) {
        return null;
      }
      bits = bits << 5 | value;
    }
    long micros = bits >>> 10 & (1L << 53) - 1;
    return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000);
  }
}
