package dev.broadsheet.audit;

import dev.broadsheet.diagnostic.SourceText;
import java.util.List;

/** Gives the sources that a file of the site may have something from. */
public interface SourceTexts {

  /**
   * Returns the sources of a file, the likeliest first: the article that it shows, then the site's
   * own templates.
   *
   * @param origin the file's origin, as messages name it
   */
  List<SourceText> of(String origin);
}
