package dev.broadsheet.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * A file within a {@code data:} address (RFC 2397).
 *
 * @param type its media type in lower case, without parameters
 * @param text its content as UTF-8
 */
record DataAddress(String type, String text) {

  /** Reads what stands behind {@code data:}. */
  static DataAddress parse(String data) {
    int comma = data.indexOf(',');
    String header = (comma < 0 ? data : data.substring(0, comma)).toLowerCase(Locale.ROOT);
    String body = decoded(comma < 0 ? "" : data.substring(comma + 1));
    int semicolon = header.indexOf(';');
    String type = (semicolon < 0 ? header : header.substring(0, semicolon)).strip();
    return new DataAddress(type, header.strip().endsWith("base64") ? base64(body) : body);
  }

  private static String base64(String body) {
    byte[] bytes = Base64.getMimeDecoder().decode(body.replaceAll("[^A-Za-z0-9+/]", ""));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Returns a text with its percent-encoding undone; a sign that encodes nothing stays. */
  static String decoded(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < encoded.length; i++) {
      int high = i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
      int low = i + 2 < encoded.length ? Character.digit(encoded[i + 2], 16) : -1;
      if (encoded[i] == '%' && high >= 0 && low >= 0) {
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.write(encoded[i]);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
