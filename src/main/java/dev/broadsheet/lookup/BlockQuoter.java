package dev.broadsheet.lookup;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.document.EmbedPlaces.Place;
import dev.broadsheet.embed.Embed;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.embed.QuotedPost;
import dev.broadsheet.lookup.ArticleQuotes.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Turns a block of an article into Markdown. A code that holds its words needs no question; the
 * editor's own forms, blockquotes and pictures, are left alone.
 *
 * @param networks are asked
 * @param pictures saves pictures
 * @param readBack writes Markdown
 * @param problems is told what goes wrong
 */
record BlockQuoter(
    Networks networks, PictureFiles pictures, ReadBack readBack, Consumer<Problem> problems) {
  // Its comments are marks of its own around a block.
  private static final Pattern WORDPRESS = Pattern.compile("<!-- /?wp:.*?-->", Pattern.DOTALL);

  /** Returns the block's replacement; empty where the block stays. */
  List<Replacement> replacement(SourceText source, Place place) {
    String pasted = source.text().substring(place.start(), place.end());
    if (!isToBeQuoted(pasted, place.embeds())) {
      return List.of();
    }
    Location location = source.at(place.start(), place.end());
    if (WORDPRESS.matcher(pasted).replaceAll("").contains("<!--")) {
      problems.accept(
          Problem.warning(
              location,
              "this code stays as it is: it holds a comment, which would be lost",
              "move the comment out of it, an empty line away"));
      return List.of();
    }
    List<String> markdown = new ArrayList<>();
    try {
      for (Embed embed : place.embeds()) {
        markdown.add(written(embed, location));
      }
    } catch (LookupFailure failure) {
      problems.accept(failure.at(location));
      return List.of();
    }
    return List.of(
        new Replacement(
            location.line(), place.start(), place.end(), String.join("\n\n", markdown)));
  }

  private boolean isToBeQuoted(String pasted, List<Embed> embeds) {
    if (embeds.isEmpty() || pasted.startsWith(">") || pasted.startsWith("[!")) {
      return false;
    }
    boolean code = pasted.startsWith("<");
    return embeds.stream()
        .allMatch(
            embed ->
                embed instanceof MediaCard card
                    ? networks.canAsk(card) && (code || card.title() == null)
                    : code && embed instanceof QuotedPost post && isWordsOnly(post));
  }

  // A post within a post, and an author without a handle, are clear in their code only.
  private static boolean isWordsOnly(QuotedPost post) {
    return post.quoted() == null
        && post.pictures().isEmpty()
        && post.translation() == null
        && !post.text().isEmpty()
        && !post.handle().isEmpty();
  }

  private String written(Embed embed, Location location) throws LookupFailure {
    Found found;
    if (embed instanceof QuotedPost post) {
      found =
          new Found.Post(
              post.name(),
              post.handle(),
              post.date(),
              post.url(),
              post.lang(),
              Cleaned.text(post.text()),
              List.of(),
              List.of());
    } else {
      found = networks.ask((MediaCard) embed);
    }
    found.remarks().forEach(remark -> warn(location, remark.message(), remark.hint()));
    String url = embed instanceof MediaCard card ? card.url() : "";
    return readBack.write(
        found,
        pictures.save(
            found.photos(), url, remark -> warn(location, remark.message(), remark.hint())));
  }

  private void warn(Location location, String message, String hint) {
    problems.accept(Problem.warning(location, message, hint));
  }
}
