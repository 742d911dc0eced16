package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Link;
import dev.broadsheet.embed.PostText.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.nodes.Entities;

/**
 * A post made up at random, and the forms in which it may be pasted.
 *
 * @param paragraphs its words
 * @param name its author's name
 * @param handle its author's handle
 * @param day the day of posting, which its number tells as well
 * @param language the language of the byline's date
 */
record RandomPost(
    List<String> paragraphs, String name, String handle, LocalDate day, Locale language) {
  private static final List<String> WORDS =
      List.of(
          "war",
          "in",
          "Kabul",
          "één",
          "über",
          "que",
          "año",
          "приказ",
          "の",
          "سلام",
          "שלום",
          "😀",
          "👩‍👩‍👧",
          "50%",
          "$1,000",
          "\"quote\"",
          "it's",
          "<b>",
          "&amp;",
          "a&b",
          "C++",
          "[1]",
          "(sic)",
          "#tag",
          "@someone",
          "https://t.co/AbCd123",
          "12:30",
          "—",
          "–",
          "x--y",
          "7 August",
          "2021",
          "…",
          "*stars*",
          "_under_",
          "a|b",
          "\\o/",
          "`code`",
          "~",
          "№",
          "e.g.",
          "end.");
  private static final List<String> NAMES =
      List.of(
          "United Nations",
          "Yalda Hakim",
          "A. N. Other (he/him)",
          "NOS – Nieuws",
          "Jean-Luc",
          "محمد علي",
          "שם פרטי",
          "名前",
          "O’Brien & Sons",
          "🌍 World",
          "Dr. Who, PhD",
          "x",
          "Name [official]",
          "C|Net",
          "Ünï Çødé",
          "Bureau 24/7",
          "\"The\" Paper",
          "@work",
          "A @ B");
  private static final List<String> LANGUAGES =
      List.of("en", "nl", "de", "fr", "es", "pt", "it", "ja", "ru", "tr", "pl", "sv", "ar", "el");

  static RandomPost of(Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      // A letter at both ends: signs of Markdown and dashes mean something there.
      StringBuilder text = new StringBuilder("W");
      for (int words = random.nextInt(25); words >= 0; words--) {
        text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      }
      paragraphs.add(text.append(" end").toString());
    }
    StringBuilder handle = new StringBuilder();
    for (int i = random.nextInt(15); i >= 0; i--) {
      handle.append("abcXYZ019_".charAt(random.nextInt(10)));
    }
    return new RandomPost(
        paragraphs,
        NAMES.get(random.nextInt(NAMES.size())),
        handle.toString(),
        LocalDate.of(2011, 1, 1).plusDays(random.nextInt(5500)),
        Locale.forLanguageTag(LANGUAGES.get(random.nextInt(LANGUAGES.size()))));
  }

  String url() {
    long noon = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).toEpochMilli();
    return "https://twitter.com/" + handle + "/status/" + ((noon - 1288834974657L) << 22);
  }

  String date() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language)
        .withChronology(IsoChronology.INSTANCE)
        .format(day);
  }

  /** The blockquote of the handbook, with a link behind its date or without. */
  Pasted.Quote canonical(boolean linked) {
    List<List<PostText.Run>> text = new ArrayList<>();
    paragraphs.forEach(words -> text.add(List.of(new Words(words))));
    Words byline = new Words("— " + name + " (@" + handle + "), ");
    text.add(List.of(byline, linked ? new Link(date(), url()) : new Words(date())));
    return new Pasted.Quote(new PostText(text));
  }

  /** X's code. */
  String ofX() {
    return "<blockquote class=\"twitter-tweet\" data-dnt=\"true\"><p lang=\"en\" dir=\"ltr\">"
        + html("<br><br>")
        + "</p>&mdash; "
        + Entities.escape(name)
        + " (@"
        + handle
        + ") <a href=\""
        + url()
        + "?ref_src=twsrc%5Etfw\">"
        + date()
        + "</a></blockquote>\n"
        + "<script async src=\"https://platform.twitter.com/widgets.js\"></script>";
  }

  /** X's code in a component of React. */
  String ofReact() {
    return ofX().replace("class=", "className=").replace("charset=", "charSet=");
  }

  /** X's code with its class gone. */
  String withoutClass() {
    return ofX().replace(" class=\"twitter-tweet\"", "");
  }

  /** X's code as text that a page would show. */
  String encoded() {
    return ofX().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** What a consent wall or a copy leaves of it. */
  String residue() {
    return String.join("\n\n", paragraphs) + " — " + name + " (@" + handle + ") " + date();
  }

  private String html(String between) {
    return String.join(between, paragraphs.stream().map(Entities::escape).toList());
  }
}
