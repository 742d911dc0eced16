package dev.broadsheet.embed;

import java.util.ArrayList;
import java.util.List;

/**
 * Posts of one author that follow each other: one figure with several quotations.
 *
 * @param posts the posts in order, two or more
 */
public record PostThread(List<QuotedPost> posts) implements Embed {

  /** Copies the list, so that the value can't change. */
  public PostThread {
    posts = List.copyOf(posts);
  }

  @Override
  public Network network() {
    return posts.get(0).network();
  }

  @Override
  public List<String> files() {
    return posts.stream().flatMap(post -> post.files().stream()).toList();
  }

  @Override
  public List<String> withheldFiles() {
    return posts.stream().flatMap(post -> post.withheldFiles().stream()).toList();
  }

  /**
   * Returns embeds that stand together with nothing between them, in order, where each row of posts
   * by the same author is one thread.
   */
  public static List<Embed> joined(List<Embed> embeds) {
    List<Embed> joined = new ArrayList<>();
    for (Embed embed : embeds) {
      List<QuotedPost> posts = embed.posts();
      List<QuotedPost> before =
          joined.isEmpty() ? List.of() : joined.get(joined.size() - 1).posts();
      if (!posts.isEmpty() && !before.isEmpty() && isSameAuthor(before.get(0), posts.get(0))) {
        List<QuotedPost> thread = new ArrayList<>(before);
        thread.addAll(posts);
        joined.set(joined.size() - 1, new PostThread(thread));
      } else {
        joined.add(embed);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean isSameAuthor(QuotedPost one, QuotedPost other) {
    return one.network() == other.network()
        && (one.handle().isEmpty()
            ? one.name().equals(other.name()) && other.handle().isEmpty()
            : one.handle().equalsIgnoreCase(other.handle()));
  }
}
