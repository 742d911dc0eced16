package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.audit.JsonText.Place;
import dev.broadsheet.audit.JsonText.Scan;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
  private final int end;
  private final EntryTexts texts;
  private final List<Scan> scans;
  private int at;

  private PlainJson(Slice json, EntryTexts texts, List<Scan> scans) {
    this.json = json.file();
    this.at = json.start();
    this.end = json.end();
    this.texts = texts;
    this.scans = scans;
  }

  /**
   * Shows the strings of a file, or of a script in a page.
   *
   * @return whether it could be read; if not, some may have been shown
   */
  static boolean read(Slice json, EntryTexts texts, Scan... scans) {
    PlainJson reader = new PlainJson(json, texts, List.of(scans));
    if (!reader.value(new Place(null, ""), 0)) {
      return false;
    }
    reader.skipSpace();
    return reader.at == reader.end;
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
      String name = name(start, at - 1);
      skipSpace();
      if (name == null || sign(at++) != ':') {
        return false;
      }
      Place inside = new Place(place, name);
      for (Scan scan : scans) {
        scan.name(inside);
      }
      if (!value(inside, depth)) {
        return false;
      }
    } while (isNext(','));
    return sign(at++) == '}';
  }

  private @Nullable String name(int start, int behind) {
    String known = Names.OF_JSON.known(json, start, behind);
    return known == null ? JsonString.decoded(new Slice(json, start, behind).toString()) : known;
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
    EscapedTexts.Known known = isEntry(place) ? texts.inJson().at(json, start, '"') : null;
    if (known == null) {
      return toEndOfString() && show(place, new Slice(json, start, at - 1));
    }
    at = start + known.text().length() + 1;
    for (Scan scan : scans) {
      if (scan.isEntry(place)) {
        scan.entry(known.found());
      }
    }
    return true;
  }

  private boolean isEntry(Place place) {
    for (Scan scan : scans) {
      if (scan.isEntry(place)) {
        return true;
      }
    }
    return false;
  }

  private boolean show(Place place, Slice text) {
    for (Scan scan : scans) {
      if (scan.wants(place)) {
        String value = JsonString.decoded(text.toString());
        if (value == null) {
          return false;
        }
        scan.string(place, value);
      }
      if (scan.isEntry(place)) {
        EntryTexts.Found found = texts.inJson().in(text);
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
    toMarkOrEscape();
    while (sign(at) == '\\') {
      at++;
      if (!escape()) {
        return false;
      }
      toMarkOrEscape();
    }
    return sign(at++) == '"';
  }

  private void toMarkOrEscape() {
    byte[] signs = json;
    int to = at;
    while (to < end && signs[to] != '"' && signs[to] != '\\') {
      to++;
    }
    at = to;
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
      int behind = at + word.length;
      if (behind <= end && Arrays.equals(json, at, behind, word, 0, word.length)) {
        at = behind;
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
    return index < end ? json[index] : -1;
  }
}
