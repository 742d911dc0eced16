package dev.broadsheet.page;

import dev.broadsheet.frontmatter.FrontMatter;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Author;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Profile;
import dev.broadsheet.site.Section;
import dev.broadsheet.site.SectionName;
import dev.broadsheet.site.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the site, with all that its template shows. Each kind has the template of its name. */
public sealed interface Page {

  /** Returns the page's address. */
  Permalink permalink();

  /** Returns the language of the page and of the theme's words on it (BCP 47). */
  String lang();

  /**
   * Returns the name of its template without the ending: {@code article} for {@code article.ftlh}.
   */
  String template();

  /**
   * The front page.
   *
   * @param featured the articles that editors chose, newest first; the first is the lead story.
   *     Where nobody chose, the newest article alone
   * @param latest the newest of the others
   * @param sections the top sections that have articles, in order
   */
  record HomePage(
      Permalink permalink,
      String lang,
      List<Article> featured,
      List<Article> latest,
      List<Section> sections)
      implements Page {
    @Override
    public String template() {
      return "home";
    }
  }

  /**
   * An article, or a page that belongs to no section.
   *
   * @param article the article
   * @param previous the one before it in its section, or null
   * @param next the one after it in its section, or null
   * @param related others about the same, the most alike first
   * @param template its own template, or {@code article} (in a section) or {@code page} (in none)
   */
  record ArticlePage(
      Article article,
      @Nullable Article previous,
      @Nullable Article next,
      List<Article> related,
      String template)
      implements Page {
    @Override
    public Permalink permalink() {
      return article.permalink();
    }

    @Override
    public String lang() {
      return article.lang();
    }
  }

  /**
   * A section's list of articles.
   *
   * @param section the section
   * @param parents the sections that it stands in, outermost first
   * @param articles the articles on this page of the list
   * @param pagination where in the list this page stands
   */
  record SectionPage(
      Permalink permalink,
      String lang,
      Section section,
      List<SectionName> parents,
      List<Article> articles,
      Pagination pagination)
      implements Page {
    @Override
    public String template() {
      return "section";
    }
  }

  /** The list of articles about a subject; the components are as in {@link SectionPage}. */
  record TagPage(
      Permalink permalink, String lang, Tag tag, List<Article> articles, Pagination pagination)
      implements Page {
    @Override
    public String template() {
      return "tag";
    }
  }

  /**
   * The list of an author's articles; the components are as in {@link SectionPage}.
   *
   * @param profile what the site tells of the author; null where nothing, and on the further pages
   *     of the list
   */
  record AuthorPage(
      Permalink permalink,
      String lang,
      Author author,
      @Nullable Profile profile,
      List<Article> articles,
      Pagination pagination)
      implements Page {
    @Override
    public String template() {
      return "author";
    }
  }

  /** All tags, by name. */
  record TagIndexPage(Permalink permalink, String lang, List<TagCount> tags) implements Page {
    @Override
    public String template() {
      return "tags";
    }
  }

  /** All authors, by name. */
  record AuthorIndexPage(Permalink permalink, String lang, List<AuthorCount> authors)
      implements Page {
    @Override
    public String template() {
      return "authors";
    }
  }

  /** All years, newest first. */
  record ArchivePage(Permalink permalink, String lang, List<YearCount> years) implements Page {
    @Override
    public String template() {
      return "archive";
    }
  }

  /**
   * All articles of a year.
   *
   * @param year the year
   * @param months its months that have articles, newest first; last those of which only the year is
   *     known
   */
  record YearPage(Permalink permalink, String lang, int year, List<MonthArticles> months)
      implements Page {
    @Override
    public String template() {
      return "year";
    }
  }

  /**
   * The corrections of all articles, newest first; the pagination is as in {@link SectionPage}.
   *
   * @param corrections those on this page of the list
   */
  record CorrectionsPage(
      Permalink permalink, String lang, List<Corrected> corrections, Pagination pagination)
      implements Page {
    @Override
    public String template() {
      return "corrections";
    }
  }

  /**
   * What readers are told of whom the site's pages make their browsers contact. It is rendered once
   * all the other pages were looked through.
   */
  record PrivacyPage(Permalink permalink, String lang) implements Page {
    @Override
    public String template() {
      return "privacy";
    }
  }

  /** The page on which readers search the site. Its index lies beside it. */
  record SearchPage(Permalink permalink, String lang) implements Page {
    @Override
    public String template() {
      return "search";
    }

    /** Returns the address of the folder of its index, with a slash at the end. */
    public Permalink folder() {
      String path = permalink.path();
      return path.endsWith("/")
          ? permalink
          : new Permalink(path.substring(0, path.lastIndexOf('.')) + "/");
    }
  }

  /**
   * What stands at a former address of an article.
   *
   * @param article the article
   */
  record RedirectPage(Permalink permalink, Article article) implements Page {
    @Override
    public String lang() {
      return article.lang();
    }

    @Override
    public String template() {
      return "redirect";
    }
  }

  /**
   * What is served in place of a page that doesn't exist. It is found from any address, so its
   * links start at the host.
   */
  record NotFoundPage(Permalink permalink, String lang) implements Page {
    @Override
    public String template() {
      return "404";
    }
  }

  /** A tag and how many articles have it. */
  record TagCount(Tag tag, int count) {}

  /** An author and how many articles they wrote. */
  record AuthorCount(Author author, int count) {}

  /** A year, its page and how many articles it has. */
  record YearCount(int year, Permalink permalink, int count) {}

  /** An article, and one thing that was wrong in it and is mended. */
  record Corrected(Article article, FrontMatter.Correction correction) {}

  /**
   * The articles of a month.
   *
   * @param month the month from 1, or null for those of which only the year is known
   */
  record MonthArticles(@Nullable Integer month, List<Article> articles) {}

  /**
   * Where in a list of several pages a page stands.
   *
   * @param number the page's number from 1
   * @param total how many pages the list has
   * @param newer the page before it, or null
   * @param older the page after it, or null
   */
  record Pagination(int number, int total, @Nullable Permalink newer, @Nullable Permalink older) {}
}
