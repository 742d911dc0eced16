package dev.broadsheet.audit;

import dev.broadsheet.audit.FileLinks.Anchored;
import dev.broadsheet.audit.FileLinks.Dead;
import dev.broadsheet.audit.FileLinks.Link;
import dev.broadsheet.audit.Tag.Attribute;
import dev.broadsheet.content.UrlScheme;
import dev.broadsheet.output.OutputFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what in a file leads somewhere: links, pictures, style sheets, icons, feeds. */
final class LinkScan implements ElementScan {
  private static final Set<String> META =
      Set.of("og:url", "og:image", "og:image:url", "og:audio", "og:video", "twitter:image");

  /** What {@code link} names that is no file. */
  private static final Set<String> RELS_OF_HOSTS = Set.of("dns-prefetch", "preconnect", "pingback");

  private static final String A_HREF = "<a href>";

  private final EntryTexts texts;
  private final List<Link> links = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();
  private @Nullable String base;

  LinkScan(EntryTexts texts) {
    this.texts = texts;
  }

  /** Returns what is known of the texts of feeds. */
  EntryTexts texts() {
    return texts;
  }

  /** Adds what was found elsewhere in the file. */
  void addAll(List<Link> found) {
    links.addAll(found);
  }

  /** Adds what a tag says. */
  void add(TagFindings found) {
    links.addAll(found.links());
    if (!found.anchors().isEmpty()) {
      anchors.addAll(found.anchors());
    }
  }

  /** Returns the places within the file that can be led to. */
  Set<String> anchors() {
    return anchors;
  }

  /** Returns all that was found. */
  List<Link> links() {
    return links;
  }

  /** Returns where it leads. */
  FileLinks in(OutputFile file, SiteAddresses addresses) {
    Set<Dead> dead = new LinkedHashSet<>();
    Set<Anchored> anchored = new LinkedHashSet<>();
    for (Link link : links) {
      String url = base == null || isAbsolute(link.url()) ? link.url() : base + link.url();
      SiteAddresses.Destination to = addresses.of(url, file.path());
      if (to == null) {
        continue;
      }
      String fragment = fragment(url);
      if (!to.found() || link.isEmpty()) {
        dead.add(new Dead(link, to.path()));
      } else if (!fragment.isEmpty() && FileScan.isPage(FileScan.typeOf(to.path()))) {
        anchored.add(new Anchored(link, to.path(), fragment));
      }
    }
    return new FileLinks(
        file.path(), file.origin(), List.copyOf(dead), List.copyOf(anchored), anchors);
  }

  @Override
  public void element(Tag tag) {
    String name = tag.name();
    for (Attribute attribute : tag.attributes()) {
      attribute(name, attribute.name(), attribute.value());
    }
    switch (name) {
      case "link" -> link(tag);
      case "meta" -> meta(tag);
      case "style" -> css(tag.content());
      case "script" -> {
        if (tag.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
          links.addAll(JsonLinks.ofPage(tag, texts));
        }
      }
      case "loc" -> links.add(new Link("<loc>", tag.text().strip()));
      default -> {
        if (FeedScan.isHtml(tag)) {
          html(tag);
        } else if (FeedScan.isPicture(tag)) {
          links.add(new Link("<" + name + ">", tag.text().strip()));
        }
      }
    }
  }

  private void attribute(String tag, String name, String value) {
    switch (name) {
      case "id" -> anchors.add(value);
      case "name" -> {
        if (tag.equals("a")) {
          anchors.add(value);
        }
      }
      case "href" -> {
        if (tag.equals("base")) {
          // The first one counts.
          base = base == null ? value.substring(0, value.lastIndexOf('/') + 1) : base;
        } else if (!tag.equals("link")) {
          links.add(new Link(tag.equals("a") ? A_HREF : "<" + tag + " href>", value));
        }
      }
      default -> {
        if (MarkupRules.isCandidates(name)) {
          Srcset.addresses(value).forEach(url -> links.add(new Link("<" + tag + " srcset>", url)));
        } else if (MarkupRules.isStyling(name)) {
          css(value);
        } else if (isFile(tag, name)) {
          links.add(new Link("<" + tag + " " + name + ">", value));
        }
      }
    }
  }

  // Of objects, the rest are names of programs that no browser runs any more.
  private static boolean isFile(String tag, String name) {
    Construct fetched = MarkupRules.fetched(tag, name);
    boolean file = name.equals("src") || name.equals("data") || name.equals("url");
    return fetched != null
        && (file || name.equals("poster") || name.equals("background") || name.equals("manifest"));
  }

  private void link(Tag link) {
    String rel = link.attr("rel").strip().toLowerCase(Locale.ROOT);
    if (link.has("href") && !RELS_OF_HOSTS.contains(rel)) {
      links.add(new Link("<link rel=\"" + rel + "\">", link.attr("href")));
    } else if (!link.has("href") && !link.content().isBlank()) {
      links.add(new Link("<link>", link.content().strip()));
    }
  }

  private void meta(Tag meta) {
    String name = meta.has("property") ? meta.attr("property") : meta.attr("name");
    if (META.contains(name)) {
      links.add(new Link("<meta property=\"" + name + "\">", meta.attr("content")));
    } else if (meta.attr("http-equiv").strip().equalsIgnoreCase("refresh")) {
      String url = MetaRefresh.address(meta.attr("content"));
      links.add(new Link("<meta http-equiv=\"refresh\">", url));
    }
  }

  // What entries of a feed name is as seen from their own pages.
  private void html(Tag entry) {
    String page = entry.attr("xml:base");
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    for (Link link : entry.entry(texts).links()) {
      boolean placed = isAbsolute(link.url()) || page.isEmpty();
      String start = link.url().startsWith("#") ? page : folder;
      links.add(placed ? link : new Link(link.code(), start + link.url()));
    }
  }

  /** Looks through CSS. */
  void css(String css) {
    if (css.indexOf('(') < 0 && css.indexOf('@') < 0) {
      return;
    }
    CssTokens tokens = new CssTokens(css);
    String code = "";
    while (tokens.next()) {
      switch (tokens.kind()) {
        case URL -> cssLink("url()", tokens.value());
        case STRING -> {
          if (!code.isEmpty()) {
            cssLink(code, tokens.value());
          }
          code = "";
        }
        case FUNCTION -> code = tokens.value().equalsIgnoreCase("url") ? "url()" : "";
        case AT_KEYWORD -> code = tokens.value().equalsIgnoreCase("import") ? "@import" : "";
        case IDENT -> code = "";
        case SIGN -> code = tokens.value().isBlank() ? code : "";
      }
    }
  }

  // A mere fragment is a piece of the drawing that it stands in.
  private void cssLink(String code, String url) {
    if (!url.startsWith("#")) {
      links.add(new Link(code, url));
    }
  }

  private static boolean isAbsolute(String url) {
    return url.startsWith("/") || UrlScheme.end(url) > 0;
  }

  // What stands behind :~: is words to look for, not a place.
  private static String fragment(String url) {
    int hash = url.indexOf('#');
    String fragment = hash < 0 ? "" : url.substring(hash + 1);
    int words = fragment.indexOf(":~:");
    fragment = words < 0 ? fragment : fragment.substring(0, words);
    return fragment.equalsIgnoreCase("top") ? "" : fragment;
  }
}
