package dev.broadsheet.document;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.embed.Embed;
import java.util.List;

/** A block that was recognised as something quoted from elsewhere. */
final class EmbedBlock extends Block {
  private final List<Embed> embeds;

  EmbedBlock(BasedSequence source, List<Embed> embeds) {
    super(source);
    this.embeds = embeds;
  }

  List<Embed> embeds() {
    return embeds;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
