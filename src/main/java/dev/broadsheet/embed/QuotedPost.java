package dev.broadsheet.embed;

import dev.broadsheet.frontmatter.PartialDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post of a social network, quoted whole.
 *
 * @param network where it was posted
 * @param networkName what the network is called, or was when the post was made: Twitter until July
 *     2023
 * @param name the author's name as the network showed it; the handle where none is known
 * @param handle the author's handle without the leading {@code @}: {@code user}, {@code user@host},
 *     {@code name.tld}; empty for an author of Facebook without one
 * @param date when it was posted, as precisely as is known, or null
 * @param url the post's address without tracking parameters, or null
 * @param text its words; empty if it is withdrawn, or has only pictures
 * @param lang its language (BCP 47), or null where unknown
 * @param rightToLeft whether it is written from right to left
 * @param translation the editor's translation, or null
 * @param pictures its pictures, saved beside the article
 * @param quoted the post that it quotes, or null
 * @param withdrawn whether its author has asked to take it away: its page says so, and shows none
 *     of its words
 * @param withheldFiles the pictures that were with the words, if it is withdrawn, and those of a
 *     withdrawn post that it quotes
 */
public record QuotedPost(
    Network network,
    String networkName,
    String name,
    String handle,
    @Nullable PartialDate date,
    @Nullable String url,
    PostText text,
    @Nullable String lang,
    boolean rightToLeft,
    @Nullable PostTranslation translation,
    List<PostPicture> pictures,
    @Nullable QuotedPost quoted,
    boolean withdrawn,
    List<String> withheldFiles)
    implements Embed {

  /** Copies the lists, so that the value can't change. */
  public QuotedPost {
    pictures = List.copyOf(pictures);
    withheldFiles = List.copyOf(withheldFiles);
  }

  @Override
  public List<QuotedPost> posts() {
    return List.of(this);
  }

  @Override
  public List<String> files() {
    List<String> files = new ArrayList<>(quoted == null ? List.of() : quoted.files());
    pictures.forEach(picture -> files.add(picture.src()));
    return files;
  }
}
