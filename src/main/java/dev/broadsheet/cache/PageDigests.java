package dev.broadsheet.cache;

import dev.broadsheet.asset.Asset;
import dev.broadsheet.asset.AssetManifest;
import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.Sha256;
import dev.broadsheet.document.BodyPart;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.frontmatter.FrontMatter;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.SiteView;
import dev.broadsheet.page.Targets;
import dev.broadsheet.page.Translations;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Pictured;
import dev.broadsheet.site.Profile;
import dev.broadsheet.site.Section;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Sums up all that the template of a page may see: its record with all that it leads to, down to
 * the content of each file that an article was read from, and where that file's links lead.
 * Whatever a template does with it, of two pages of one sum the bytes are the same.
 */
public final class PageDigests {
  private final DocumentCache documents;
  private final Targets targets;
  private final AssetManifest assets;
  private final Translations translations;
  private final String common;
  private final Codec<Article> articles;
  private final Codec<Section> sections;
  private final Codec<Profile> profiles;
  private final Codec<Page> pages;
  private final Codec<SiteView> views;
  private final Map<Permalink, byte[]> ofArticles = new ConcurrentHashMap<>();
  private final Map<Permalink, byte[]> ofSections = new ConcurrentHashMap<>();

  /**
   * @param documents knows the contents of the articles' files
   * @param targets what links lead to
   * @param assets the files that pages show
   * @param translations the same pages in other languages
   * @param common stands for all else that decides what pages are: the settings, the theme
   */
  public PageDigests(
      DocumentCache documents,
      Targets targets,
      AssetManifest assets,
      Translations translations,
      String common) {
    this.documents = documents;
    this.targets = targets;
    this.assets = assets;
    this.translations = translations;
    this.common = common;
    articles = codecs().of(Article.class);
    profiles = codecs().of(Profile.class);
    sections = codecs().with(Article.class, (DigestCodec<Article>) this::article).of(Section.class);
    pages =
        codecs()
            .with(Article.class, (DigestCodec<Article>) this::article)
            .with(Section.class, (DigestCodec<Section>) this::section)
            .with(Profile.class, (DigestCodec<Profile>) this::profile)
            .of(Page.class);
    views = new RecordCodecs().of(SiteView.class);
  }

  /** Writes what stands for a value, and is never read back. */
  private interface DigestCodec<T> extends Codec<T> {
    byte[] digest(T value);

    @Override
    default void write(@Nullable T value, ByteWriter out) {
      out.writeByte(value == null ? 0 : 1);
      if (value != null) {
        out.writeBytes(digest(value));
      }
    }

    @Override
    default T read(ByteReader in) {
      throw new UnsupportedOperationException("a sum can't be undone");
    }
  }

  // Header and text are in the sum of the file.
  private RecordCodecs codecs() {
    return new RecordCodecs()
        .with(FrontMatter.class, (DigestCodec<FrontMatter>) header -> new byte[0])
        .with(ParsedDocument.class, (DigestCodec<ParsedDocument>) text -> new byte[0])
        .with(ContentFile.class, (DigestCodec<ContentFile>) this::file);
  }

  /** Returns the sum of what all pages of an edition have in common. */
  public String of(SiteView view) {
    ByteWriter out = new ByteWriter();
    out.writeText(common);
    views.write(view, out);
    return sum(out);
  }

  /**
   * Returns the sum of a page.
   *
   * @param view what its template knows of the site
   * @param edition what {@link #of(SiteView)} gives for that
   */
  public String of(Page page, SiteView view, String edition) {
    ByteWriter out = new ByteWriter();
    out.writeText(edition);
    pages.write(page, out);
    for (List<Translations.Translation> others :
        List.of(translations.of(page), translations.others(page, view.lang()))) {
      for (Translations.Translation other : others) {
        out.writeText(other.lang());
        out.writeText(other.permalink().path());
      }
      out.writeText(null);
    }
    return sum(out);
  }

  private static String sum(ByteWriter out) {
    return HexFormat.of().formatHex(Sha256.of(out.toBytes()));
  }

  private byte[] article(Article article) {
    return ofArticles.computeIfAbsent(
        article.permalink(),
        permalink -> {
          ByteWriter out = new ByteWriter();
          articles.write(article, out);
          references(article.document(), article.source(), out);
          image(article, out);
          asset(assets.cards().get(permalink), out);
          return Sha256.of(out.toBytes());
        });
  }

  private byte[] section(Section section) {
    byte[] known = ofSections.get(section.permalink());
    if (known == null) {
      ByteWriter out = new ByteWriter();
      sections.write(section, out);
      references(section, out);
      known = Sha256.of(out.toBytes());
      ofSections.put(section.permalink(), known);
    }
    return known;
  }

  private void references(Section section, ByteWriter out) {
    if (section.document() != null && section.source() != null) {
      references(section.document(), section.source(), out);
    }
    section.sections().forEach(below -> references(below, out));
  }

  private byte[] profile(Profile profile) {
    ByteWriter out = new ByteWriter();
    profiles.write(profile, out);
    references(profile.document(), profile.source(), out);
    image(profile, out);
    return out.toBytes();
  }

  private byte[] file(ContentFile file) {
    ByteWriter out = new ByteWriter();
    out.writeText(file.path());
    out.writeText(file.language());
    Checksum sum = documents.sum(file);
    if (sum == null) {
      // It may be anything: no page with it is like another.
      out.writeText(UUID.randomUUID().toString());
    } else {
      out.writeFixed(sum.crc32());
      out.writeFixed(sum.crc32c());
    }
    return out.toBytes();
  }

  private void references(ParsedDocument document, ContentFile file, ByteWriter out) {
    // Files whose tables it shows.
    out.writeText(new TreeMap<>(document.dataFiles()).toString());
    for (BodyPart part : document.references()) {
      if (part instanceof BodyPart.Link link) {
        out.writeText(targets.href(link.target(), file, Permalink::path));
      } else if (part instanceof BodyPart.Picture picture) {
        asset(targets.asset(picture.src(), file), out);
      } else if (part instanceof BodyPart.Embedded embedded) {
        embedded.embed().files().forEach(src -> asset(targets.asset(src, file), out));
      }
    }
  }

  private void image(Pictured pictured, ByteWriter out) {
    FrontMatter.KeyImage image = pictured.image();
    if (image != null) {
      asset(targets.asset(image.src(), pictured.source()), out);
    }
  }

  // A picture's address has the sum of its content in it; its other sizes follow from that.
  private static void asset(@Nullable Asset asset, ByteWriter out) {
    out.writeText(asset == null ? null : asset.permalink().path());
    if (asset != null && asset.size() != null) {
      out.writeLong(asset.size().width());
      out.writeLong(asset.size().height());
    }
  }
}
