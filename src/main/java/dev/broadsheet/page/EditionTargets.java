package dev.broadsheet.page;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.page.Targets.Target;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Section;
import dev.broadsheet.site.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What the links of an edition lead to by content paths: where it has a translation, to that. */
final class EditionTargets {
  private final BiFunction<Permalink, @Nullable ParsedDocument, Target> make;
  private final String language;
  private final boolean main;
  private final String root;
  private final Map<String, Target> own = new HashMap<>();
  private final Map<String, Target> translated = new HashMap<>();

  /**
   * @param make makes a target of an address and the text there
   */
  EditionTargets(Edition edition, BiFunction<Permalink, @Nullable ParsedDocument, Target> make) {
    this.make = make;
    Site site = edition.site();
    language = site.config().language();
    main = site.config().isMain();
    root = main ? "" : "/" + site.config().path();
    for (Page page : edition.pages()) {
      if (page instanceof Page.HomePage) {
        folder("", make.apply(page.permalink(), null));
      }
    }
    site.articles().forEach(this::article);
    site.pages().forEach(this::article);
    site.sections().forEach(this::section);
    site.profiles().forEach((author, p) -> document(author.permalink(), p.document(), p.source()));
  }

  /** Returns all content paths of the main edition; of another one, those of its files alone. */
  Map<String, Target> own() {
    return own;
  }

  /**
   * Returns what this edition, which is not the main one, has for a content path, be it that of a
   * file of the main one.
   */
  @Nullable Target find(String path) {
    return translated.get(path);
  }

  /** Returns what all addresses of the edition begin with, without a slash at its end. */
  String root() {
    return root;
  }

  private void article(Article article) {
    document(article.permalink(), article.document(), article.source());
  }

  private void document(Permalink permalink, ParsedDocument document, ContentFile file) {
    Target target = make.apply(permalink, document);
    if (file.language().equals(language)) {
      own.put(file.path(), target);
    }
    boolean ofFolder = file.work().endsWith("/index");
    Map<String, Target> paths = main ? own : translated;
    if (ofFolder) {
      paths.put(file.folder(), target);
    }
    if (!main) {
      translated.put(file.path(), target);
      translated.put(file.work() + ".md", target);
    }
  }

  private void section(Section section) {
    Target target = make.apply(section.permalink(), section.document());
    if (section.source() != null) {
      own.put(section.source().path(), target);
    }
    folder(section.name().folder(), target);
    section.sections().forEach(this::section);
  }

  private void folder(String folder, Target target) {
    Map<String, Target> paths = main ? own : translated;
    paths.put(folder, target);
    paths.put(folder.isEmpty() ? "_index.md" : folder + "/_index.md", target);
  }
}
