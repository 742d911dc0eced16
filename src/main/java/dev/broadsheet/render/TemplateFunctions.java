package dev.broadsheet.render;

import dev.broadsheet.asset.Asset;
import dev.broadsheet.asset.AssetManifest;
import dev.broadsheet.content.ContentFile;
import dev.broadsheet.diagnostic.Suggestion;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.embed.PostPicture;
import dev.broadsheet.embed.PostText;
import dev.broadsheet.embed.PostTranslation;
import dev.broadsheet.embed.QuotedPost;
import dev.broadsheet.frontmatter.FrontMatter;
import dev.broadsheet.frontmatter.PartialDate;
import dev.broadsheet.page.Targets;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Author;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Pictured;
import dev.broadsheet.site.Profile;
import dev.broadsheet.site.Section;
import dev.broadsheet.site.SectionName;
import dev.broadsheet.site.Tag;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions that templates have beside the values that they see. */
final class TemplateFunctions {
  private final Targets targets;
  private final AssetManifest assets;
  private final Players players;
  private final String baseUrl;

  TemplateFunctions(Targets targets, AssetManifest assets, Players players, String baseUrl) {
    this.targets = targets;
    this.assets = assets;
    this.players = players;
    this.baseUrl = baseUrl;
  }

  /** A function's work. */
  private interface Function {
    @Nullable Object apply(Arguments arguments) throws TemplateModelException;
  }

  /** Returns the functions of every template: addresses, words, dates. */
  Map<String, Object> general(Scope scope) {
    DateWords dates = new DateWords(scope.words());
    Map<String, Object> functions = new HashMap<>();
    put(functions, "href", a -> scope.addresses().to(permalink(a)));
    put(functions, "absolute", a -> Addresses.absolute(baseUrl).to(permalink(a)));
    put(functions, "current", a -> permalink(a).equals(scope.permalink()));
    put(functions, "within", a -> within(scope.permalink(), permalink(a)));
    put(functions, "asset", a -> scope.addresses().to(asset(a.at(0, String.class)).permalink()));
    put(functions, "word", a -> scope.words().word(a.at(0, String.class), a.texts(1)));
    put(functions, "count", a -> scope.words().count(a.at(0, String.class), a.number(1)));
    put(functions, "date", a -> dates.of(a.at(0, PartialDate.class)));
    put(functions, "time", a -> Markup.of(time(a.at(0, PartialDate.class), dates)));
    put(functions, "responsive", a -> Markup.of(responsive(a)));
    put(functions, "month", a -> dates.month((int) a.number(0)));
    return functions;
  }

  /** Returns the functions of pages: the texts and pictures of articles. */
  Map<String, Object> ofPages(Scope scope, BodyHtml bodies) {
    Map<String, Object> functions = general(scope);
    put(functions, "body", a -> Markup.of(body(a.at(0, Object.class), sizes(a), bodies)));
    put(functions, "toc", a -> TocEntry.nest(a.at(0, Article.class).document().headings()));
    put(functions, "picture", a -> picture(a.at(0, Pictured.class), scope));
    return functions;
  }

  /**
   * Returns the functions of the templates of embeds; the file is the one that the embed stands in.
   */
  Map<String, Object> ofEmbeds(Scope scope, ContentFile file) {
    Map<String, Object> functions = general(scope);
    put(functions, "postText", a -> Markup.of(PostHtml.of(text(a.at(0, Object.class)))));
    put(functions, "pictures", a -> pictures(a.at(0, QuotedPost.class), file, scope));
    put(functions, "player", a -> scope.inPage() ? players.of(a.at(0, MediaCard.class)) : null);
    put(functions, "poster", a -> poster(a.at(0, MediaCard.class), file, scope));
    return functions;
  }

  private static void put(Map<String, Object> functions, String name, Function function) {
    TemplateMethodModelEx method =
        arguments -> {
          try {
            return function.apply(new Arguments(name, arguments));
          } catch (NoWordException e) {
            throw new FunctionException(e.mistake());
          }
        };
    functions.put(name, method);
  }

  private static Permalink permalink(Arguments arguments) throws TemplateModelException {
    Object value = arguments.at(0, Object.class);
    if (value instanceof Permalink permalink) {
      return permalink;
    } else if (value instanceof Article article) {
      return article.permalink();
    } else if (value instanceof Section section) {
      return section.permalink();
    } else if (value instanceof SectionName section) {
      return section.permalink();
    } else if (value instanceof Tag tag) {
      return tag.permalink();
    } else if (value instanceof Author author) {
      return author.permalink();
    }
    throw new FunctionException(
        "this has no address", "give a permalink, or an article, section, tag or author");
  }

  private static boolean within(Permalink page, Permalink above) {
    String folder = above.path().substring(0, above.path().lastIndexOf('/') + 1);
    return page.path().startsWith(folder);
  }

  private Asset asset(String name) throws FunctionException {
    Asset asset = assets.theme().get(name);
    if (asset == null) {
      throw new FunctionException(
          "there is no file \"" + name + "\" in the theme",
          Suggestion.hint(
              name,
              assets.theme().keySet().stream().sorted().toList(),
              "put it into the templates folder, below assets"));
    }
    return asset;
  }

  private static String time(PartialDate date, DateWords dates) {
    return "<time datetime=\""
        + date.machineForm()
        + "\">"
        + Markup.escape(dates.of(date))
        + "</time>";
  }

  // Without a word from the theme, a picture may be as wide as the window.
  private static String sizes(Arguments arguments) throws TemplateModelException {
    return arguments.texts(1).length == 0 ? "100vw" : arguments.at(1, String.class);
  }

  private static String responsive(Arguments arguments) throws TemplateModelException {
    String when = arguments.at(2, String.class);
    PictureHtml.Loading loading =
        switch (when) {
          case "lazy" -> PictureHtml.Loading.LAZY;
          case "eager" -> PictureHtml.Loading.EAGER;
          case "lead" -> PictureHtml.Loading.LEAD;
          default ->
              throw new FunctionException(
                  "there is no way \"" + when + "\" to load a picture",
                  "write \"lazy\", \"eager\", or \"lead\" for what a page opens with");
        };
    String type = arguments.texts(3).length == 0 ? "" : arguments.at(3, String.class);
    return PictureHtml.of(
        arguments.at(0, ShownPicture.class), arguments.at(1, String.class), loading, type);
  }

  private static String body(Object of, String sizes, BodyHtml bodies)
      throws TemplateModelException {
    if (of instanceof Article article) {
      return bodies.of(article.document(), article.source(), sizes);
    }
    if (of instanceof Section section) {
      return section.document() == null || section.source() == null
          ? ""
          : bodies.of(section.document(), section.source(), sizes);
    }
    if (of instanceof Profile profile) {
      return bodies.of(profile.document(), profile.source(), sizes);
    }
    throw new FunctionException(
        "this has no text of its own", "give an article, a section or a profile");
  }

  private @Nullable ShownPicture picture(Pictured of, Scope scope) {
    FrontMatter.KeyImage image = of.image();
    Asset asset = image == null ? null : targets.asset(image.src(), of.source());
    return image == null || asset == null
        ? null
        : ShownPicture.of(asset, scope, image.alt(), image.caption(), image.credit());
  }

  private static PostText text(Object of) throws TemplateModelException {
    if (of instanceof QuotedPost post) {
      return post.text();
    } else if (of instanceof PostTranslation translation) {
      return translation.text();
    }
    throw new TemplateModelException("postText(…) takes a post or its translation");
  }

  private List<ShownPicture> pictures(QuotedPost post, ContentFile file, Scope scope) {
    List<ShownPicture> pictures = new ArrayList<>();
    for (PostPicture picture : post.pictures()) {
      Asset asset = targets.asset(picture.src(), file);
      String alt = picture.alt() == null ? "" : picture.alt();
      if (asset != null) {
        pictures.add(ShownPicture.of(asset, scope, alt, null, null));
      }
    }
    return pictures;
  }

  private @Nullable ShownPicture poster(MediaCard card, ContentFile file, Scope scope) {
    MediaCard.Poster poster = card.poster();
    Asset asset = poster == null ? null : targets.asset(poster.src(), file);
    return poster == null || asset == null
        ? null
        : ShownPicture.of(asset, scope, poster.alt(), null, null);
  }
}
