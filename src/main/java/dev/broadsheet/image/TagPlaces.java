package dev.broadsheet.image;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the tags of an XML file stand, of which its parser tells but the end. */
final class TagPlaces {
  private static final Pattern NAME = Pattern.compile("[^\\s=<>/\"'!?]+");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(" + NAME + ")\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

  private final SourceText source;

  TagPlaces(SourceText source) {
    this.source = source;
  }

  /** Returns where the parser is. */
  Location end(javax.xml.stream.Location at) {
    int offset = offset(at);
    return source.at(offset - 1, offset);
  }

  /**
   * Returns the sign and name that a tag begins with.
   *
   * @param at where the parser is, behind the tag
   */
  Location tag(javax.xml.stream.Location at) {
    int start = start(at);
    Matcher name = NAME.matcher(source.text());
    // A tag that is declared in the document type stands elsewhere.
    return start >= 0 && name.find(start + 1) && name.start() == start + 1
        ? source.at(start, name.end())
        : end(at);
  }

  /**
   * Returns an attribute with its value.
   *
   * @param at where the parser is, behind the tag
   * @param name as the file has it, with the prefix
   */
  Location attribute(javax.xml.stream.Location at, String name) {
    int start = start(at);
    Matcher attribute = ATTRIBUTE.matcher(source.text());
    attribute.region(Math.max(0, start), offset(at));
    while (attribute.find()) {
      if (attribute.group(1).equals(name)) {
        return source.at(attribute.start(), attribute.end());
      }
    }
    return tag(at);
  }

  // In XML no value of an attribute has this sign.
  private int start(javax.xml.stream.Location at) {
    return source.text().lastIndexOf('<', offset(at) - 1);
  }

  // The parser counts in UTF-16 units.
  private int offset(javax.xml.stream.Location at) {
    int column = at.getColumnNumber();
    return Math.min(source.text().length(), source.offset(at.getLineNumber(), 1) + column - 1);
  }
}
