package dev.broadsheet.document;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.embed.Embed;
import dev.broadsheet.embed.PostThread;
import dev.broadsheet.embed.Recognised;
import java.util.ArrayList;
import java.util.List;

/** A block that was recognised as something quoted from elsewhere. */
final class EmbedBlock extends Block {
  private final Recognised recognised;
  private List<Embed> embeds;

  EmbedBlock(BasedSequence source, Recognised recognised) {
    super(source);
    this.recognised = recognised;
    embeds = recognised.embeds();
  }

  List<Embed> embeds() {
    return embeds;
  }

  String form() {
    return recognised.form();
  }

  Recognised.Certainty certainty() {
    return recognised.certainty();
  }

  /** Makes threads of its own posts that belong together. */
  void joinPosts() {
    embeds = PostThread.joined(embeds);
  }

  /**
   * Takes in the embeds of the block that follows where they belong together: posts of one author
   * are a thread. Returns whether it did.
   */
  boolean takesIn(EmbedBlock next) {
    List<Embed> both = new ArrayList<>(embeds);
    both.addAll(next.embeds);
    List<Embed> joined = PostThread.joined(both);
    if (joined.size() == both.size()) {
      return false;
    }
    embeds = joined;
    return true;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
