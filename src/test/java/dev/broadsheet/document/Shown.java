package dev.broadsheet.document;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.embed.EmbedReader;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;

/** A text read, in a form that tests can compare: its holes are in braces. */
record Shown(String html, String problems) {
  static Shown of(String markdown) {
    return of(markdown, "nl");
  }

  static Shown of(String markdown, String language) {
    ParsedDocument document =
        new DocumentParser(new EmbedReader(ZoneId.of("Europe/Amsterdam")))
            .parse(new SourceText("a.md", markdown), 0, Locale.forLanguageTag(language));
    return new Shown(
        document.body().parts().stream().map(Shown::part).collect(Collectors.joining()).strip(),
        document.problems().stream().map(Problem::message).collect(Collectors.joining("\n")));
  }

  private static String part(BodyPart part) {
    if (part instanceof BodyPart.Markup markup) {
      return markup.html();
    } else if (part instanceof BodyPart.Link link) {
      return "{link " + link.target() + "}";
    } else if (part instanceof BodyPart.Picture picture) {
      return "{picture " + picture.src() + "}";
    }
    return part instanceof BodyPart.Word word ? "{" + word.key() + "}" : "{embed}";
  }
}
