package dev.broadsheet.document;

import java.util.List;

/** The HTML of a text, in pieces. It may lie on a disk until somebody asks for it. */
public interface Body {

  /** Returns the pieces, in order. */
  List<BodyPart> parts();

  /** Returns a body whose pieces are at hand. */
  static Body of(List<BodyPart> parts) {
    return new Pieces(List.copyOf(parts));
  }

  /** Pieces that are at hand. */
  record Pieces(List<BodyPart> parts) implements Body {}
}
