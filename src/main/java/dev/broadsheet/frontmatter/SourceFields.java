package dev.broadsheet.frontmatter;

import dev.broadsheet.data.Field;
import dev.broadsheet.data.FieldType;
import dev.broadsheet.data.FieldValues;
import dev.broadsheet.data.GroupType;
import dev.broadsheet.data.Schema;
import dev.broadsheet.data.TextOrGroupType;
import dev.broadsheet.data.TextType;
import dev.broadsheet.data.WebAddress;
import dev.broadsheet.frontmatter.FrontMatter.Source;
import java.net.URI;
import java.util.List;

/** The keys of an item of {@code sources}; a text alone is an address, or else a title. */
final class SourceFields {
  private static final Field<String> TITLE =
      Field.required("title", new TextType(), "what the source is called");
  private static final Field<URI> URL =
      Field.optional("url", WebAddress.TYPE, "the source's address", "link", "href");

  static final FieldType<Source> TYPE =
      new TextOrGroupType<>(
          new GroupType<>(
              new Schema("a source", List.of(TITLE, URL)),
              SourceFields::make,
              "sources:\n  - title: What it is called\n    url: https://example.org/page"),
          SourceFields::ofText);

  private SourceFields() {}

  private static Source make(FieldValues values) {
    URI url = values.get(URL);
    return new Source(values.require(TITLE), url == null ? null : url.toString());
  }

  // An address without a title is its own title: nothing else is known of it.
  private static Source ofText(String text) {
    return new Source(text, WebAddress.parse(text) == null ? null : text);
  }
}
