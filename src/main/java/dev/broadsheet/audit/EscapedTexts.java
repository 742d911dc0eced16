package dev.broadsheet.audit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found in the texts of entries, as they stand in feeds of one format. A text that was
 * looked through before is known by its beginning and then compared, so that it is read neither for
 * its end nor for what is in it.
 */
final class EscapedTexts {
  /** How many bytes tell most texts apart; what is shorter is soon read. */
  private static final int BEGINNING = 256;

  private final EntryTexts texts;
  private final Function<Slice, @Nullable Slice> decoding;
  private final Map<Slice, Known> byBeginning = new ConcurrentHashMap<>();
  private final Map<Slice, EntryTexts.Found> byText = new ConcurrentHashMap<>();

  /**
   * @param decoding makes HTML of a text as it stands in a file; null where it breaks the rules
   */
  EscapedTexts(EntryTexts texts, Function<Slice, @Nullable Slice> decoding) {
    this.texts = texts;
    this.decoding = decoding;
  }

  /** A text, and what was found in it. */
  record Known(Slice text, EntryTexts.Found found) {}

  /**
   * Returns the known text that stands in a file; null where there is none.
   *
   * @param start where a text begins
   * @param after the sign that ends it, which no text holds but as a part of an escape
   */
  @Nullable Known at(byte[] file, int start, char after) {
    if (start + BEGINNING > file.length) {
      return null;
    }
    Known known = byBeginning.get(new Slice(file, start, start + BEGINNING));
    return known != null && isThere(known.text(), file, start, after) ? known : null;
  }

  private static boolean isThere(Slice text, byte[] file, int start, char after) {
    int end = start + text.length();
    return end < file.length && file[end] == after && text.standsIn(file, start);
  }

  /** Returns what is in a text; null where it breaks the rules. */
  EntryTexts.@Nullable Found in(Slice text) {
    EntryTexts.Found before = byText.get(text);
    if (before != null) {
      return before;
    }
    Slice html = decoding.apply(text);
    if (html == null) {
      return null;
    }
    EntryTexts.Found found = texts.in(html);
    byText.put(text, found);
    if (text.length() >= BEGINNING) {
      Slice beginning = new Slice(text.file(), text.start(), text.start() + BEGINNING);
      byBeginning.put(beginning, new Known(text, found));
    }
    return found;
  }
}
