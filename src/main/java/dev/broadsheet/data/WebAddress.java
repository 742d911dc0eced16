package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A whole address on the web: {@code http} or {@code https}, with a host (RFC 3986). */
public final class WebAddress {
  /** The type of a key whose value is one. */
  public static final FieldType<URI> TYPE =
      new FormatType<>("a web address", WebAddress::read, "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+$");

  private WebAddress() {}

  /** Returns the address, or null where the text is not a whole one. */
  public static @Nullable URI parse(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      return web && uri.getRawAuthority() != null ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static @Nullable URI read(String text, Location location, Consumer<Problem> problems) {
    URI uri = parse(text);
    if (uri == null) {
      problems.accept(
          Problem.error(
              location,
              Excerpt.quoted(text) + " is not a whole web address",
              text.startsWith("www.") && parse("https://" + text) != null
                  ? "write https://" + text
                  : "write it as https://example.org/page, with %20 for a space"));
    }
    return uri;
  }
}
