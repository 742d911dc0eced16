package dev.broadsheet.embed;

import java.util.List;

/**
 * What was recognised in a {@link Pasted} block.
 *
 * @param form the form it was pasted in, in the words of the handbook, such as {@code official
 *     code}
 * @param embeds what it shows, in order; empty where it is only to be dropped (a network's script,
 *     the message of a consent wall)
 * @param rest what stood behind it in the same paragraph and is the article's own text; empty if
 *     nothing
 * @param remarks what the editor should be told, as warnings on the block
 * @param certainty how sure it is that the block is what it is taken for
 */
public record Recognised(
    String form, List<Embed> embeds, String rest, List<Remark> remarks, Certainty certainty) {

  /** Makes something that is certain. */
  public Recognised(String form, List<Embed> embeds, String rest, List<Remark> remarks) {
    this(form, embeds, rest, remarks, Certainty.CERTAIN);
  }

  /** How sure a form is recognised. */
  public enum Certainty {
    /** By the code or the address of a network. */
    CERTAIN,
    /** By the wording of a byline that links to no post, or of what a consent wall left. */
    LIKELY
  }

  /**
   * A warning about the block.
   *
   * @param message what is odd, in one sentence without a full stop
   * @param hint the way out; may be empty
   */
  public record Remark(String message, String hint) {}
}
