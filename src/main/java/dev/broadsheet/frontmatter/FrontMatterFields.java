package dev.broadsheet.frontmatter;

import dev.broadsheet.data.Field;
import dev.broadsheet.data.FieldType;
import dev.broadsheet.data.FlagType;
import dev.broadsheet.data.FreeType;
import dev.broadsheet.data.LanguageTag;
import dev.broadsheet.data.ListType;
import dev.broadsheet.data.NumberType;
import dev.broadsheet.data.Schema;
import dev.broadsheet.data.TextType;
import dev.broadsheet.data.WebAddress;
import dev.broadsheet.frontmatter.FrontMatter.Correction;
import dev.broadsheet.frontmatter.FrontMatter.KeyImage;
import dev.broadsheet.frontmatter.FrontMatter.ProfileLink;
import dev.broadsheet.frontmatter.FrontMatter.Source;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The keys of a header, with what other tools call the same. */
final class FrontMatterFields {
  private static final FieldType<String> TEXT = new TextType();
  private static final FieldType<List<String>> TEXTS = new ListType<>(TEXT, true);

  static final Field<String> TITLE = Field.required("title", TEXT, "the headline", "name", "naam");
  static final Field<PartialDate> DATE =
      Field.optional(
          "date",
          PartialDateReader.TYPE,
          "when it was published, as precisely as is known",
          "datum",
          "published",
          "publishdate",
          "pubdate");
  static final Field<PartialDate> UPDATED =
      Field.optional(
          "updated",
          PartialDateReader.TYPE,
          "when it was last changed in substance",
          "lastmod",
          "modified",
          "last_modified_at");
  static final Field<List<String>> AUTHORS =
      Field.optional(
          "authors",
          TEXTS,
          "the authors' names, one or a list",
          "auteur",
          "auteurs",
          "by",
          "byline");
  static final Field<List<String>> TAGS =
      Field.optional(
          "tags",
          TEXTS,
          "the subjects, one or a list",
          "keywords",
          "categories",
          "category",
          "topics",
          "labels");
  static final Field<String> SUMMARY =
      Field.optional(
          "summary",
          TEXT,
          "one or two sentences for lists and feeds",
          "description",
          "excerpt",
          "abstract",
          "intro",
          "subtitle",
          "samenvatting");
  static final Field<KeyImage> IMAGE =
      Field.optional(
          "image",
          ImageFields.TYPE,
          "the key image: src, alt, caption and credit",
          "cover",
          "thumbnail",
          "featured_image",
          "afbeelding");
  static final Field<String> LANG =
      Field.optional(
          "lang", LanguageTag.TYPE, "the article's language", "language", "locale", "taal");
  static final Field<String> SLUG =
      Field.optional(
          "slug", Addresses.SLUG, "the last part of the article's address", "permalink", "url");
  static final Field<Boolean> DRAFT =
      Field.optional("draft", new FlagType(), "true withholds the article", "concept");
  static final Field<PartialDate> EXPIRES =
      Field.optional(
          "expires", PartialDateReader.TYPE, "when it is withdrawn", "expirydate", "unpublish");
  static final Field<List<String>> ALIASES =
      Field.optional(
          "aliases",
          new ListType<>(Addresses.ALIAS, true),
          "former addresses of the article",
          "redirect_from",
          "redirects");
  static final Field<String> TEMPLATE =
      Field.optional("template", TEXT, "the name of a template of its own", "layout", "type");
  static final Field<Integer> ORDER =
      Field.optional(
          "order", NumberType.any(), "its place among pages without a date", "weight", "position");
  static final Field<Boolean> FEATURED =
      Field.optional(
          "featured",
          new FlagType(),
          "true shows it above others",
          "sticky",
          "pinned",
          "highlight");
  static final Field<Boolean> TOC =
      Field.optional("toc", new FlagType(), "true shows a table of contents");
  static final Field<List<Correction>> CORRECTIONS =
      Field.optional(
          "corrections",
          new ListType<>(CorrectionFields.TYPE, false),
          "what was wrong and is mended: date and text");
  static final Field<List<Source>> SOURCES =
      Field.optional(
          "sources",
          new ListType<>(SourceFields.TYPE, false),
          "where the facts are from: addresses, titles, or both",
          "references",
          "bronnen");
  static final Field<URI> CANONICAL =
      Field.optional(
          "canonical",
          WebAddress.TYPE,
          "the address of the original where this is a copy",
          "canonical_url",
          "canonicalurl");
  static final Field<Map<String, Object>> PARAMS =
      Field.optional("params", new FreeType(), "free values for templates", "extra", "custom");

  static final Field<List<ProfileLink>> LINKS =
      Field.optional(
          "links",
          new ListType<>(ProfileLinkFields.TYPE, false),
          "where the author is to be found elsewhere: title and url",
          "social",
          "contact",
          "sameas");
  static final Field<Boolean> TEAM =
      Field.optional(
          "team",
          new FlagType(),
          "true for an author who is several people, such as the editors",
          "organization",
          "organisation",
          "group");

  /** The keys of a profile of an author. */
  static final Schema PROFILE =
      new Schema(
          "the profile of an author", List.of(TITLE, SUMMARY, IMAGE, LINKS, TEAM, LANG, PARAMS));

  /** The keys of an article. */
  static final Schema ARTICLE =
      new Schema(
          "front matter",
          List.of(
              TITLE,
              DATE,
              UPDATED,
              AUTHORS,
              TAGS,
              SUMMARY,
              IMAGE,
              LANG,
              SLUG,
              DRAFT,
              EXPIRES,
              ALIASES,
              TEMPLATE,
              ORDER,
              FEATURED,
              TOC,
              CORRECTIONS,
              SOURCES,
              CANONICAL,
              PARAMS));

  private FrontMatterFields() {}
}
