package dev.broadsheet.frontmatter;

import dev.broadsheet.data.Field;
import dev.broadsheet.data.FieldType;
import dev.broadsheet.data.FormatType;
import dev.broadsheet.data.GroupType;
import dev.broadsheet.data.Schema;
import dev.broadsheet.data.TextType;
import dev.broadsheet.data.WebAddress;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.frontmatter.FrontMatter.ProfileLink;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys of an item of {@code links}. */
final class ProfileLinkFields {
  // RFC 6068, of one plain address: what may stand around the @ is nothing to be exact about here.
  private static final Pattern MAIL = Pattern.compile("[^\\s@:/<>\"]+@[^\\s@:/<>\"]+");

  private static final Field<String> TITLE =
      Field.required("title", new TextType(), "what the place is called", "name");
  private static final Field<String> URL =
      Field.required(
          "url",
          new FormatType<>("a web address or an e-mail address", ProfileLinkFields::address),
          "its address",
          "link",
          "href",
          "email");

  static final FieldType<ProfileLink> TYPE =
      new GroupType<>(
          new Schema("a link", List.of(TITLE, URL)),
          values -> new ProfileLink(values.require(TITLE), values.require(URL)),
          "links:\n  - title: Mastodon\n    url: https://mastodon.example/@jane");

  private ProfileLinkFields() {}

  private static @Nullable String address(
      String text, Location location, Consumer<Problem> problems) {
    String mail = text.startsWith("mailto:") ? text.substring("mailto:".length()) : text;
    if (MAIL.matcher(mail).matches()) {
      return "mailto:" + mail;
    }
    if (WebAddress.parse(text) != null) {
      return text;
    }
    problems.accept(
        Problem.error(
            location,
            Excerpt.quoted(text) + " is neither a whole web address nor an e-mail address",
            "write it as https://example.org/jane or jane@example.org"));
    return null;
  }
}
