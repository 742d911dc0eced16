package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.audit.JsonText.Place;
import dev.broadsheet.audit.JsonText.Scan;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads JSON that keeps to the rules (RFC 8259) from its bytes, in a fraction of a parser's time: a
 * feed is for the most part texts, each of which stands in many feeds. Where one was looked through
 * before, it isn't read again.
 */
final class PlainJson {
  // Feeds have four levels; what has many more is left to a parser.
  private static final int MAX_DEPTH = 32;

  private static final List<byte[]> WORDS =
      List.of("true".getBytes(UTF_8), "false".getBytes(UTF_8), "null".getBytes(UTF_8));

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

  private final byte[] json;
  private final EntryTexts texts;
  private final List<Scan> scans;
  private int at;

  private PlainJson(byte[] json, EntryTexts texts, List<Scan> scans) {
    this.json = json;
    this.texts = texts;
    this.scans = scans;
  }

  /**
   * Shows the strings of a file.
   *
   * @param json in UTF-8
   * @return whether it could be read; if not, some may have been shown
   */
  static boolean read(byte[] json, EntryTexts texts, Scan... scans) {
    PlainJson reader = new PlainJson(json, texts, List.of(scans));
    if (!reader.value(new Place(null, ""), 0)) {
      return false;
    }
    reader.skipSpace();
    return reader.at == json.length;
  }

  private boolean value(Place place, int depth) {
    skipSpace();
    return switch (sign(at)) {
      case '{' -> depth < MAX_DEPTH && object(place, depth + 1);
      case '[' -> depth < MAX_DEPTH && list(place, depth + 1);
      case '"' -> string(place);
      default -> wordOrNumber();
    };
  }

  private boolean object(Place place, int depth) {
    if (isEmpty('}')) {
      return true;
    }
    do {
      skipSpace();
      int start = at + 1;
      if (sign(at) != '"' || !toEndOfString()) {
        return false;
      }
      String name = JsonString.decoded(new Slice(json, start, at - 1).toString());
      skipSpace();
      if (name == null || sign(at++) != ':') {
        return false;
      }
      Place inside = new Place(place, name);
      scans.forEach(scan -> scan.name(inside));
      if (!value(inside, depth)) {
        return false;
      }
    } while (isNext(','));
    return sign(at++) == '}';
  }

  private boolean list(Place place, int depth) {
    if (isEmpty(']')) {
      return true;
    }
    do {
      if (!value(place, depth)) {
        return false;
      }
    } while (isNext(','));
    return sign(at++) == ']';
  }

  private boolean isEmpty(int end) {
    at++;
    return isNext(end);
  }

  private boolean isNext(int sign) {
    skipSpace();
    boolean next = sign(at) == sign;
    at += next ? 1 : 0;
    return next;
  }

  private boolean string(Place place) {
    int start = at + 1;
    if (!toEndOfString()) {
      return false;
    }
    int end = at - 1;
    for (Scan scan : scans) {
      if (scan.wants(place)) {
        String value = JsonString.decoded(new Slice(json, start, end).toString());
        if (value == null) {
          return false;
        }
        scan.string(place, value);
      }
      if (scan.isEntry(place)) {
        EntryTexts.Found found = texts.inJson(new Slice(json, start, end));
        if (found == null) {
          return false;
        }
        scan.entry(found);
      }
    }
    return true;
  }

  // From the quotation mark that begins a string to behind the one that ends it.
  private boolean toEndOfString() {
    at++;
    while (at < json.length && json[at] != '"') {
      if (json[at++] == '\\' && !escape()) {
        return false;
      }
    }
    return sign(at++) == '"';
  }

  private boolean escape() {
    int letter = sign(at++);
    int digits = letter == 'u' ? 4 : 0;
    for (int i = 0; i < digits; i++) {
      if (Character.digit(sign(at++), 16) < 0) {
        return false;
      }
    }
    return "\"\\/bfnrtu".indexOf(letter) >= 0;
  }

  private boolean wordOrNumber() {
    for (byte[] word : WORDS) {
      int end = at + word.length;
      if (end <= json.length && Arrays.equals(json, at, end, word, 0, word.length)) {
        at = end;
        return true;
      }
    }
    int start = at;
    while ("0123456789+-.eE".indexOf(sign(at)) >= 0) {
      at++;
    }
    return NUMBER.matcher(new Slice(json, start, at).toString()).matches();
  }

  private void skipSpace() {
    while (sign(at) == ' ' || sign(at) == '\n' || sign(at) == '\r' || sign(at) == '\t') {
      at++;
    }
  }

  private int sign(int index) {
    return index < json.length ? json[index] : -1;
  }
}
