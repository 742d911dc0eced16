package dev.broadsheet.render;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.broadsheet.asset.Asset;
import dev.broadsheet.document.FoundEmbed;
import dev.broadsheet.embed.QuotedPost;
import dev.broadsheet.frontmatter.FrontMatter;
import dev.broadsheet.frontmatter.PartialDate;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.SiteView;
import dev.broadsheet.page.Targets;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Author;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Pictured;
import dev.broadsheet.site.Profile;
import dev.broadsheet.site.SectionName;
import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Structured data in the words of schema.org, as JSON-LD. */
final class JsonLd {
  // Escapes <, > and & as \\u003c and so on, so that no text can end the script element.
  private static final Gson GSON = new GsonBuilder().create();

  private final SiteView site;
  private final Targets targets;
  private final Addresses absolute;

  JsonLd(SiteView site, Targets targets) {
    this.site = site;
    this.targets = targets;
    this.absolute = Addresses.absolute(site.baseUrl());
  }

  /** Returns the site as a {@code WebSite}. */
  TemplateHTMLOutputModel site() {
    Map<String, Object> json = thing("WebSite");
    json.put("name", site.title());
    put(json, "description", site.description().isEmpty() ? null : site.description());
    json.put("url", site.url());
    json.put("inLanguage", site.lang());
    return markup(json);
  }

  /**
   * Returns an article as a {@code NewsArticle}, its quoted posts as citations; what has no date is
   * no news but a {@code WebPage}.
   */
  TemplateHTMLOutputModel article(Article article) {
    String url = absolute.to(article.permalink());
    boolean news = article.date() != null;
    Map<String, Object> json = thing(news ? "NewsArticle" : "WebPage");
    json.put(news ? "headline" : "name", article.title());
    put(json, "description", article.summary());
    json.put("url", url);
    put(json, "mainEntityOfPage", news ? webPage(article, url) : null);
    json.put("inLanguage", article.lang());
    put(json, "datePublished", firstDay(article.date()));
    put(json, "dateModified", firstDay(article.updated()));
    if (news) {
      put(json, "articleSection", article.section() == null ? null : article.section().title());
      json.put("wordCount", article.document().words());
      json.put("isAccessibleForFree", true);
    }
    if (!article.tags().isEmpty()) {
      json.put("keywords", article.tags().stream().map(tag -> tag.name()).toList());
    }
    put(json, "image", image(article));
    json.put("author", authors(article));
    json.put("publisher", organization());
    List<Object> citations = citations(article);
    if (!citations.isEmpty()) {
      json.put("citation", citations);
    }
    if (news && !article.corrections().isEmpty()) {
      json.put("correction", article.corrections().stream().map(JsonLd::correction).toList());
    }
    return markup(json);
  }

  /** Returns the page of an author as a {@code ProfilePage}. */
  TemplateHTMLOutputModel profile(Page.AuthorPage page) {
    Profile profile = page.profile();
    Map<String, Object> json = thing("ProfilePage");
    json.put("url", absolute.to(page.permalink()));
    json.put("inLanguage", page.lang());
    Map<String, Object> author = author(page.author());
    if (profile != null) {
      put(author, "description", profile.summary());
      put(author, "image", image(profile));
      links(author, profile);
    }
    json.put("mainEntity", author);
    return markup(json);
  }

  private static void links(Map<String, Object> author, Profile profile) {
    List<String> pages = new ArrayList<>();
    for (FrontMatter.ProfileLink link : profile.links()) {
      if (link.url().startsWith("mailto:")) {
        author.putIfAbsent("email", link.url().substring("mailto:".length()));
      } else {
        pages.add(link.url());
      }
    }
    put(author, "sameAs", pages.isEmpty() ? null : pages);
  }

  /** Returns the page of an article, with the way to it from the front page. */
  private Map<String, Object> webPage(Article article, String url) {
    Map<String, Object> json = webPage(url);
    SectionName section = article.section();
    if (section != null) {
      Map<String, Object> trail = typed("BreadcrumbList");
      trail.put(
          "itemListElement",
          List.of(
              step(1, site.title(), site.home()),
              step(2, section.title(), section.permalink()),
              step(3, article.title(), article.permalink())));
      json.put("breadcrumb", trail);
    }
    return json;
  }

  private static Map<String, Object> webPage(String url) {
    Map<String, Object> json = typed("WebPage");
    json.put("@id", url);
    return json;
  }

  private Map<String, Object> step(int position, String name, Permalink permalink) {
    Map<String, Object> json = typed("ListItem");
    json.put("position", position);
    json.put("name", name);
    json.put("item", webPage(absolute.to(permalink)));
    return json;
  }

  // A bare number would be of no unit: E37 is the pixel of UN/CEFACT's common codes.
  private static Map<String, Object> pixels(int number) {
    Map<String, Object> json = typed("QuantitativeValue");
    json.put("value", number);
    json.put("unitCode", "E37");
    return json;
  }

  private @Nullable Object image(Pictured pictured) {
    FrontMatter.KeyImage image = pictured.image();
    Asset asset = image == null ? null : targets.asset(image.src(), pictured.source());
    if (image == null || asset == null) {
      return null;
    }
    Map<String, Object> json = typed("ImageObject");
    json.put("url", absolute.to(asset.permalink()));
    put(json, "caption", image.caption());
    put(json, "creditText", image.credit());
    if (asset.size() != null) {
      json.put("width", pixels(asset.size().width()));
      json.put("height", pixels(asset.size().height()));
    }
    return json;
  }

  // The site itself answers for an article that names nobody.
  private Object authors(Article article) {
    if (article.authors().isEmpty()) {
      return organization();
    }
    return article.authors().stream().map(this::author).toList();
  }

  private Map<String, Object> author(Author author) {
    Map<String, Object> json = typed(author.team() ? "Organization" : "Person");
    json.put("name", author.name());
    json.put("url", absolute.to(author.permalink()));
    return json;
  }

  private Map<String, Object> organization() {
    Map<String, Object> json = typed("Organization");
    json.put("name", site.title());
    json.put("url", site.baseUrl());
    return json;
  }

  private static List<Object> citations(Article article) {
    List<Object> citations = new ArrayList<>();
    for (FoundEmbed found : article.document().embeds()) {
      found.embed().posts().forEach(post -> citations.add(posting(post)));
    }
    return citations;
  }

  private static Map<String, Object> correction(FrontMatter.Correction correction) {
    Map<String, Object> json = typed("CorrectionComment");
    json.put("text", correction.text());
    put(json, "datePublished", firstDay(correction.date()));
    return json;
  }

  private static Map<String, Object> posting(QuotedPost post) {
    Map<String, Object> author = typed("Person");
    author.put("name", post.name());
    put(author, "alternateName", post.handle().isEmpty() ? null : "@" + post.handle());
    Map<String, Object> json = typed("SocialMediaPosting");
    json.put("author", author);
    put(json, "datePublished", firstDay(post.date()));
    put(json, "text", post.text().isEmpty() ? null : post.text().plain());
    put(json, "url", post.url());
    put(json, "inLanguage", post.lang());
    put(json, "citation", post.quoted() == null ? null : posting(post.quoted()));
    return json;
  }

  private static Map<String, Object> thing(String type) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@context", "https://schema.org");
    json.put("@type", type);
    return json;
  }

  private static Map<String, Object> typed(String type) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@type", type);
    return json;
  }

  private static void put(Map<String, Object> json, String key, @Nullable Object value) {
    if (value != null) {
      json.put(key, value);
    }
  }

  // schema.org's Date is a whole day; of a month or a year its readers get the first, as in Atom.
  private static @Nullable String firstDay(@Nullable PartialDate date) {
    return date == null
        ? null
        : new PartialDate(
                date.year(),
                date.month() == null ? 1 : date.month(),
                date.day() == null ? 1 : date.day(),
                date.time(),
                date.offset())
            .machineForm();
  }

  private static TemplateHTMLOutputModel markup(Map<String, Object> json) {
    return Markup.of(GSON.toJson(json));
  }
}
