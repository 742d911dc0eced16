package dev.broadsheet.lookup;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentScanner;
import dev.broadsheet.content.SourceReader;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.document.BodyPart;
import dev.broadsheet.document.DocumentParser;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.embed.Embed;
import dev.broadsheet.embed.EmbedReader;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.embed.QuotedPost;
import dev.broadsheet.frontmatter.FrontMatter;
import dev.broadsheet.frontmatter.FrontMatterParser;
import dev.broadsheet.frontmatter.ParsedHeader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the links of articles, drafts too, that lead out of the site. */
final class ArticleLinks {
  private final DocumentParser parser;

  private ArticleLinks(SiteConfig config) {
    parser = new DocumentParser(new EmbedReader(config.timeZone()));
  }

  /**
   * Returns the links in the order of the content folder's files, those of one file by place, each
   * address of an article once.
   *
   * @param problems takes what keeps a file from being read
   */
  static List<LinkedPlace> of(
      ProjectFolders folders, SiteConfig config, Consumer<Problem> problems) {
    ArticleLinks links = new ArticleLinks(config);
    List<LinkedPlace> all = new ArrayList<>();
    for (ContentFile file : ContentScanner.scan(folders, config, problems).files()) {
      if (file.isText()) {
        SourceText text = SourceReader.read(file.onDisk(), file.shown(), problems);
        if (text != null) {
          all.addAll(links.in(text, Locale.forLanguageTag(file.language())));
        }
      }
    }
    return all;
  }

  private List<LinkedPlace> in(SourceText text, Locale language) {
    ParsedHeader header = FrontMatterParser.parse(text, problem -> {});
    ParsedDocument document = parser.parse(text, header.bodyStart(), language);
    Map<String, Location> places = new LinkedHashMap<>();
    header(header.frontMatter(), text, places);
    StringBuilder html = new StringBuilder();
    for (BodyPart part : document.body().parts()) {
      if (part instanceof BodyPart.Markup markup) {
        html.append(markup.html());
      } else if (part instanceof BodyPart.Embedded embedded) {
        urls(embedded.embed()).forEach(url -> add(url, text, embedded.location(), places));
      }
    }
    for (Element link : Jsoup.parse(html.toString()).select("a[href]")) {
      add(link.attr("href"), text, Location.ofFile(text.file()), places);
    }
    return places.entrySet().stream()
        .map(place -> new LinkedPlace(place.getKey(), place.getValue()))
        .toList();
  }

  private static void header(FrontMatter header, SourceText text, Map<String, Location> places) {
    Location whole = Location.ofFile(text.file());
    header.sources().forEach(source -> add(source.url(), text, whole, places));
    add(header.canonical(), text, whole, places);
  }

  private static List<String> urls(Embed embed) {
    List<String> urls = new ArrayList<>();
    for (QuotedPost post : embed.posts()) {
      if (post.url() != null) {
        urls.add(post.url());
      }
    }
    if (embed instanceof MediaCard card) {
      urls.add(card.url());
    }
    return urls;
  }

  // An address may be written otherwise than it is read: then the place is that of what it is in.
  private static void add(
      @Nullable String url, SourceText text, Location within, Map<String, Location> places) {
    if (url == null || !(url.startsWith("https://") || url.startsWith("http://"))) {
      return;
    }
    String written = url.replace("&", "&amp;");
    int at = text.text().indexOf(url);
    int end = at + url.length();
    if (at < 0) {
      at = text.text().indexOf(written);
      end = at + written.length();
    }
    places.putIfAbsent(url, at < 0 ? within : text.at(at, end));
  }
}
