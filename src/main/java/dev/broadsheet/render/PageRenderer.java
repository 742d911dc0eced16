package dev.broadsheet.render;

import dev.broadsheet.asset.AssetManifest;
import dev.broadsheet.asset.ThemeFiles;
import dev.broadsheet.content.ContentFile;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.embed.Embed;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.frontmatter.PartialDate;
import dev.broadsheet.page.Feed;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.SiteView;
import dev.broadsheet.page.Targets;
import dev.broadsheet.page.Translations;
import dev.broadsheet.page.Translations.Translation;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Permalink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Renders pages. One may serve any number of threads. */
public final class PageRenderer {
  private final TemplateEngine engine;
  private final ThemeFiles theme;
  private final SiteView site;
  private final Targets targets;
  private final TemplateFunctions functions;
  private final PageMetaMaker metas;
  private final Players players;
  private final Map<Permalink, Feed> feeds;
  private final Translations translations;
  private final Map<String, Object> data;
  private final LanguageNames languageNames;
  private final Map<String, WordList> words = new ConcurrentHashMap<>();

  /**
   * @param engine runs the templates
   * @param theme where the theme's words are
   * @param site what every template knows
   * @param targets what links may lead to
   * @param assets the files that pages show
   * @param translations the same pages in other languages
   * @param data what is in the data folder
   */
  public PageRenderer(
      TemplateEngine engine,
      ThemeFiles theme,
      SiteView site,
      Targets targets,
      AssetManifest assets,
      Translations translations,
      Map<String, Object> data) {
    this.engine = engine;
    this.theme = theme;
    this.site = site;
    this.targets = targets;
    this.players = new Players(site);
    this.functions = new TemplateFunctions(targets, assets, players, site.baseUrl());
    this.metas = new PageMetaMaker(site, assets, targets);
    this.translations = translations;
    this.data = data;
    this.languageNames = new LanguageNames(theme);
    this.feeds = site.feeds().stream().collect(Collectors.toMap(Feed::home, feed -> feed));
  }

  /**
   * Renders a page.
   *
   * @param problems takes the errors of its templates
   * @return the page, or null after an error
   */
  public @Nullable RenderedPage render(Page page, Consumer<Problem> problems) {
    return render(page, Map.of(), problems);
  }

  /** Renders a page whose template sees other values besides. */
  public @Nullable RenderedPage render(
      Page page, Map<String, Object> values, Consumer<Problem> problems) {
    String template = page.template() + ".ftlh";
    if (page instanceof Page.ArticlePage article && !engine.has(template)) {
      problems.accept(unknownTemplate(article.article(), page.template()));
      return null;
    }
    Addresses addresses =
        page instanceof Page.NotFoundPage
            ? Addresses.fromHost(site.baseUrl())
            : Addresses.from(page.permalink());
    Scope scope = new Scope(page.permalink(), addresses, words(page.lang()), true);
    boolean opens =
        !(page instanceof Page.ArticlePage article && article.article().image() != null);
    Map<String, Object> model =
        new HashMap<>(functions.ofPages(scope, bodies(scope, opens, problems)));
    model.put("site", site);
    model.put("data", data);
    model.put("page", page);
    model.put("meta", metas.of(page, scope.words()));
    model.put("feeds", feeds(page));
    List<Translation> alternates = translations.of(page);
    model.put("alternates", alternates);
    model.put("locales", PageLocales.of(page.lang(), alternates, this::words));
    model.put("languages", languageNames.of(translations.others(page, site.lang())));
    model.put("scripts", scripts(page));
    model.putAll(values);
    String html = engine.run(template, model, problems);
    return html == null
        ? null
        : new RenderedPage(page.permalink(), origin(page), isGenerated(page), html);
  }

  /**
   * Renders an article for a feed: with absolute addresses, and without scripts.
   *
   * @param feed the address of the feed
   * @param problems takes the errors of its template
   */
  public String feedContent(Article article, Permalink feed, Consumer<Problem> problems) {
    Scope scope = new Scope(feed, Addresses.absolute(site.baseUrl()), words(article.lang()), false);
    Map<String, Object> model =
        new HashMap<>(functions.ofPages(scope, bodies(scope, false, problems)));
    model.put("site", site);
    model.put("data", data);
    model.put("article", article);
    String html = engine.run("feed-article.ftlh", model, problems);
    return html == null ? "" : html.strip();
  }

  private static String origin(Page page) {
    if (page instanceof Page.ArticlePage article) {
      return article.article().source().shown();
    }
    if (page instanceof Page.RedirectPage redirect) {
      return redirect.article().source().shown();
    }
    return page instanceof Page.SectionPage section
        ? section.section().shown()
        : page.template() + ".ftlh";
  }

  /** Returns whether a page is there of Broadsheet's own accord, and not because of a file. */
  public boolean isGenerated(Page page) {
    return !(page instanceof Page.ArticlePage
        || page instanceof Page.SectionPage
        || page instanceof Page.RedirectPage);
  }

  /** Renders a template that is no page: a feed, a sitemap; null after an error. */
  public @Nullable RenderedPage renderFile(
      String template,
      Permalink permalink,
      Map<String, Object> values,
      Consumer<Problem> problems) {
    Scope scope =
        new Scope(permalink, Addresses.absolute(site.baseUrl()), words(site.lang()), false);
    Map<String, Object> model = functions.general(scope);
    model.put("site", site);
    model.put("data", data);
    model.putAll(values);
    String text = engine.run(template, model, problems);
    return text == null ? null : new RenderedPage(permalink, template, true, text);
  }

  /** Returns a date as pages in a language show it. */
  public String inWords(PartialDate date, String language) {
    return new DateWords(words(language)).of(date);
  }

  /** Returns an address as others than the site's own pages have to write it. */
  public String absolute(Permalink permalink) {
    return Addresses.absolute(site.baseUrl()).to(permalink);
  }

  private List<String> scripts(Page page) {
    if (page instanceof Page.SearchPage) {
      return List.of(ThemeFiles.SEARCH);
    }
    return players.areOn(page) ? List.of(ThemeFiles.LOAD_ON_CLICK) : List.of();
  }

  private List<Feed> feeds(Page page) {
    Feed own = feeds.get(page.permalink());
    return own == null || own.equals(site.feed())
        ? List.of(site.feed())
        : List.of(own, site.feed());
  }

  private WordList words(String language) {
    return words.computeIfAbsent(language, l -> new WordList(theme, l));
  }

  private BodyHtml bodies(Scope scope, boolean opening, Consumer<Problem> problems) {
    return new BodyHtml(
        targets, scope, opening, (embed, file) -> embed(embed, scope, file, problems));
  }

  private String embed(Embed embed, Scope scope, ContentFile file, Consumer<Problem> problems) {
    boolean card = embed instanceof MediaCard;
    Map<String, Object> model = functions.ofEmbeds(scope, file);
    model.put(card ? "card" : "posts", card ? embed : embed.posts());
    String html = engine.run(card ? "embed/card.ftlh" : "embed/quoted-post.ftlh", model, problems);
    return html == null ? "" : html;
  }

  private static Problem unknownTemplate(Article article, String template) {
    Location location = article.frontMatter().places().ofKey("template");
    return Problem.error(
        location == null ? Location.ofFile(article.source().shown()) : location,
        "there is no template \"" + template + "\"",
        "add " + template + ".ftlh to the templates folder, or take the key out");
  }
}
