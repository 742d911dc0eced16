package dev.broadsheet.lookup;

import dev.broadsheet.embed.PostText;
import dev.broadsheet.embed.Recognised.Remark;
import dev.broadsheet.frontmatter.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a network told of an address. */
sealed interface Found {

  /** Returns the pictures that belong to it. */
  List<Photo> photos();

  /** Returns what the editor should be told. */
  List<Remark> remarks();

  /**
   * A post with words.
   *
   * @param name the author's name
   * @param handle the handle without the leading {@code @}
   * @param date when it was posted, or null
   * @param url its address, or null
   * @param text its words
   */
  record Post(
      String name,
      String handle,
      @Nullable PartialDate date,
      @Nullable String url,
      PostText text,
      List<Photo> photos,
      List<Remark> remarks)
      implements Found {}

  /**
   * Anything that has a name but no words: a film, a post that is only a picture.
   *
   * @param title what to call it, with its author
   * @param url its address
   */
  record Card(String title, String url, List<Photo> photos, List<Remark> remarks)
      implements Found {}

  /**
   * A picture on a host of the network.
   *
   * @param url where it is
   * @param alt what its author says that it shows; empty where nothing is said
   */
  record Photo(String url, String alt) {}
}
