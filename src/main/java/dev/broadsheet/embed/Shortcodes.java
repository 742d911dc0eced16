package dev.broadsheet.embed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph of shortcodes that show things of known networks, and of nothing else. */
record Shortcodes(EmbedMaker embeds) implements FormReader<Pasted.Paragraph> {
  private static final String FORM = "shortcode";
  private static final int LONGEST = 8192;
  private static final List<String> KEYS =
      List.of("id", "url", "src", "link", "href", "video_id", "tweet", "status");

  @Override
  public @Nullable Recognised read(Pasted.Paragraph paragraph) {
    String source = paragraph.source().strip();
    boolean possible = source.startsWith("[") || source.startsWith("{");
    if (!possible || source.length() > LONGEST) {
      return null;
    }
    List<Embed> cards = new ArrayList<>();
    int at = 0;
    while (at < source.length()) {
      Shortcode code = Shortcode.at(source, at);
      EmbedMaker.Made card = code == null ? null : card(code);
      if (code == null || card == null) {
        return null;
      }
      cards.add(card.embed());
      at = code.end();
      while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
        at++;
      }
    }
    return new Recognised(FORM, List.copyOf(cards), "", List.of());
  }

  private EmbedMaker.@Nullable Made card(Shortcode code) {
    List<String> values = new ArrayList<>(code.values());
    String called = code.name();
    // Jekyll: {% include youtube.html id="…" %}, {% include video id="…" provider="youtube" %}.
    if (called.equals("include") && !values.isEmpty()) {
      called = values.remove(0).replace(".html", "");
      called = code.named().getOrDefault("provider", called);
      called = called.substring(called.lastIndexOf('/') + 1);
    }
    ShortName name = ShortName.of(called);
    if (name == null) {
      return null;
    }
    for (String key : KEYS) {
      String value = code.named().get(key);
      if (value != null) {
        values.add(0, value);
      }
    }
    String title = code.named().get("title");
    // A gist takes its owner and its number.
    if (name == ShortName.GIST && values.size() > 1) {
      values.add(0, values.get(0) + "/" + values.get(1));
    }
    for (String value : values) {
      String address = name.address(unwrapped(value), code.named().get("user"));
      if (address != null) {
        return embeds.card(address, title, null);
      }
    }
    return null;
  }

  // Editors link the address within, or put it in angle brackets.
  private static String unwrapped(String value) {
    String text = value.strip();
    return text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
  }
}
