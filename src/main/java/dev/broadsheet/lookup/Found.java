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
   * A post.
   *
   * @param name the author's name
   * @param handle the handle without the leading {@code @}
   * @param date when it was posted, or null
   * @param url its address, or null
   * @param lang the language of its words (BCP 47), or null
   * @param text its words; empty where it has none
   */
  record Post(
      String name,
      String handle,
      @Nullable PartialDate date,
      @Nullable String url,
      @Nullable String lang,
      PostText text,
      List<Photo> photos,
      List<Remark> remarks)
      implements Found {

    /** Returns whether there is nothing to quote but the author, with these pictures. */
    boolean isEmpty(List<Photo> saved) {
      return text.isEmpty() && saved.isEmpty();
    }
  }

  /**
   * Anything that has a name but no words, such as a film.
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
