package dev.broadsheet.editorial;

import dev.broadsheet.config.Check;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.document.Outline;
import dev.broadsheet.frontmatter.FrontMatter;
import dev.broadsheet.site.Article;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks that alternative texts say what pictures show, as who can't see them would want it. */
final class AltTexts {
  private static final int LONGEST = 250;
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?i)\\S+\\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?)"
              + "|(?:img|dsc[fn]?|pict?|p|image|photo|foto|screenshot)?[ _-]?\\d{3,}.{0,12}");

  private final Findings findings;

  AltTexts(Findings findings) {
    this.findings = findings;
  }

  void check(Article article) {
    if (!findings.wants(Check.ALT_TEXT)) {
      return;
    }
    Phrases phrases = Phrases.of(article.lang());
    FrontMatter.KeyImage image = article.image();
    if (image != null) {
      Location place = article.frontMatter().places().ofInner("image", "alt");
      check(image.src(), image.alt(), place == null ? image.location() : place, phrases);
    }
    for (Outline.Photo photo : article.document().outline().pictures()) {
      check(photo.src(), photo.alt(), photo.location(), phrases);
    }
  }

  private void check(String src, String alt, Location location, Phrases phrases) {
    String opening = opening(alt, phrases);
    int length = alt.codePointCount(0, alt.length());
    if (FILE_NAME.matcher(alt.strip()).matches() || (!alt.isBlank() && isNameOf(src, alt))) {
      findings.add(
          Check.ALT_TEXT,
          location,
          "the alternative text " + Excerpt.quoted(alt) + " is the name of a file",
          "say what the picture shows");
    } else if (opening != null) {
      findings.add(
          Check.ALT_TEXT,
          location,
          "the alternative text begins with " + Excerpt.quoted(opening),
          "say what the picture shows; that it is one is said already");
    } else if (length > LONGEST) {
      findings.add(
          Check.ALT_TEXT,
          location,
          "the alternative text has " + length + " characters",
          "say the most important in %d or fewer, and the rest in the text".formatted(LONGEST));
    }
  }

  private static @Nullable String opening(String alt, Phrases phrases) {
    String lower = alt.strip().toLowerCase(Locale.ROOT);
    for (String opening : phrases.pictureOpenings()) {
      if (lower.startsWith(opening + " ")) {
        return opening;
      }
    }
    return null;
  }

  private static boolean isNameOf(String src, String alt) {
    String name = src.substring(src.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    // A name of one plain word, such as bridge.jpg, may be just what there is to say.
    return alt.strip().equals(stem) && !stem.chars().allMatch(Character::isLetter);
  }
}
