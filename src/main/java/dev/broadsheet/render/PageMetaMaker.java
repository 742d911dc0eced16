package dev.broadsheet.render;

import dev.broadsheet.asset.Asset;
import dev.broadsheet.asset.AssetManifest;
import dev.broadsheet.frontmatter.FrontMatter;
import dev.broadsheet.frontmatter.PartialDate;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.SiteView;
import dev.broadsheet.page.Targets;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Profile;
import org.jspecify.annotations.Nullable;

/** Makes what machines are told of each page. */
final class PageMetaMaker {
  private final SiteView site;
  private final AssetManifest assets;
  private final Targets targets;
  private final Addresses absolute;
  private final JsonLd jsonLd;

  PageMetaMaker(SiteView site, AssetManifest assets, Targets targets) {
    this.site = site;
    this.assets = assets;
    this.targets = targets;
    this.absolute = Addresses.absolute(site.baseUrl());
    this.jsonLd = new JsonLd(site, targets);
  }

  PageMeta of(Page page, WordList words) {
    if (page instanceof Page.ArticlePage articlePage) {
      return article(articlePage.article());
    }
    if (page instanceof Page.RedirectPage redirect) {
      return article(redirect.article());
    }
    if (page instanceof Page.AuthorPage author && author.pagination().number() == 1) {
      return author(author, words);
    }
    String heading = heading(page, words);
    boolean home = page instanceof Page.HomePage;
    return new PageMeta(
        home ? site.title() : heading + " – " + site.title(),
        description(page, words),
        absolute.to(page.permalink()),
        "website",
        null,
        null,
        null,
        null,
        home ? jsonLd.site() : null,
        page instanceof Page.NotFoundPage ? "noindex" : null);
  }

  private PageMeta article(Article article) {
    FrontMatter.KeyImage image = article.image();
    Asset asset =
        image == null
            ? assets.cards().get(article.permalink())
            : targets.asset(image.src(), article.source());
    String canonical = article.frontMatter().canonical();
    return new PageMeta(
        article.title() + " – " + site.title(),
        article.summary(),
        canonical == null ? absolute.to(article.permalink()) : canonical,
        article.date() == null ? "website" : "article",
        asset == null ? null : absolute.to(asset.permalink()),
        image == null ? asset == null ? null : article.title() : image.alt(),
        wholeDay(article.date()),
        wholeDay(article.updated()),
        jsonLd.article(article),
        null);
  }

  private PageMeta author(Page.AuthorPage page, WordList words) {
    Profile profile = page.profile();
    FrontMatter.KeyImage image = profile == null ? null : profile.image();
    Asset asset =
        profile == null || image == null ? null : targets.asset(image.src(), profile.source());
    return new PageMeta(
        page.author().name() + " – " + site.title(),
        profile == null || profile.summary() == null ? description(page, words) : profile.summary(),
        absolute.to(page.permalink()),
        profile == null || page.author().team() ? "website" : "profile",
        asset == null ? null : absolute.to(asset.permalink()),
        image == null ? null : image.alt(),
        null,
        null,
        jsonLd.profile(page),
        null);
  }

  // Open Graph knows days and moments only; less is said by saying nothing.
  private static @Nullable String wholeDay(@Nullable PartialDate date) {
    return date == null || date.day() == null ? null : date.machineForm();
  }

  private @Nullable String description(Page page, WordList words) {
    if (page instanceof Page.HomePage) {
      return site.description().isEmpty() ? null : site.description();
    } else if (page instanceof Page.SectionPage section) {
      String own = section.section().description();
      return own == null ? words.word("section.about", section.section().title()) : own;
    } else if (page instanceof Page.TagPage tag) {
      return words.word("tag.about", tag.tag().name());
    } else if (page instanceof Page.AuthorPage author) {
      return words.word("author.about", author.author().name());
    } else if (page instanceof Page.TagIndexPage) {
      return words.word("tags.about", site.title());
    } else if (page instanceof Page.AuthorIndexPage) {
      return words.word("authors.about", site.title());
    } else if (page instanceof Page.YearPage year) {
      return words.word("year.about", year.year());
    }
    if (page instanceof Page.PrivacyPage) {
      return words.word("privacy.description", site.title());
    }
    if (page instanceof Page.CorrectionsPage) {
      return words.word("corrections.about", site.title());
    }
    if (page instanceof Page.SearchPage) {
      return words.word("search.about", site.title());
    }
    return page instanceof Page.ArchivePage ? words.word("archive.about") : null;
  }

  private static String heading(Page page, WordList words) {
    if (page instanceof Page.SectionPage section) {
      return numbered(section.section().title(), section.pagination(), words);
    } else if (page instanceof Page.TagPage tag) {
      return numbered(words.word("tag") + ": " + tag.tag().name(), tag.pagination(), words);
    } else if (page instanceof Page.AuthorPage author) {
      return numbered(author.author().name(), author.pagination(), words);
    } else if (page instanceof Page.TagIndexPage) {
      return words.word("tags");
    } else if (page instanceof Page.AuthorIndexPage) {
      return words.word("authors");
    } else if (page instanceof Page.YearPage year) {
      return words.word("archive") + " " + year.year();
    }
    if (page instanceof Page.PrivacyPage) {
      return words.word("privacy");
    }
    if (page instanceof Page.SearchPage) {
      return words.word("search");
    }
    if (page instanceof Page.CorrectionsPage corrections) {
      return numbered(words.word("corrections"), corrections.pagination(), words);
    }
    return words.word(page instanceof Page.NotFoundPage ? "missing" : "archive");
  }

  private static String numbered(String title, Page.Pagination pagination, WordList words) {
    return pagination.number() == 1
        ? title
        : title + " – " + words.word("page", pagination.number(), pagination.total());
  }
}
