package dev.broadsheet.page;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.PercentEncoding;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.document.BodyPart;
import dev.broadsheet.document.MissingAnchor;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.frontmatter.FrontMatter;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Pictured;
import dev.broadsheet.site.Profile;
import dev.broadsheet.site.Section;
import dev.broadsheet.site.Site;
import java.util.List;
import java.util.function.Consumer;

/** Checks that what editors link to and show is there. */
public final class LinkCheck {
  private final Targets targets;
  private final DeadReference dead;
  private final Consumer<Problem> problems;

  private LinkCheck(Targets targets, Consumer<Problem> problems) {
    this.targets = targets;
    this.dead = new DeadReference(targets);
    this.problems = problems;
  }

  /**
   * Reports every link, anchor and picture of the site's articles and sections that leads nowhere.
   */
  public static void check(List<Edition> editions, Targets targets, Consumer<Problem> problems) {
    LinkCheck check = new LinkCheck(targets, problems);
    for (Edition edition : editions) {
      Site site = edition.site();
      site.articles().forEach(check::article);
      site.pages().forEach(check::article);
      site.sections().forEach(check::section);
      for (Profile profile : site.profiles().values()) {
        check.document(profile.document(), profile.source());
        check.keyImage(profile);
      }
    }
  }

  private void article(Article article) {
    document(article.document(), article.source());
    keyImage(article);
  }

  private void keyImage(Pictured pictured) {
    FrontMatter.KeyImage image = pictured.image();
    if (image != null) {
      picture(image.src(), pictured.source(), image.location());
    }
  }

  private void section(Section section) {
    if (section.document() != null && section.source() != null) {
      document(section.document(), section.source());
    }
    section.sections().forEach(this::section);
  }

  private void document(ParsedDocument document, ContentFile file) {
    for (BodyPart part : document.references()) {
      if (part instanceof BodyPart.Link link) {
        link(link, file);
      } else if (part instanceof BodyPart.Picture picture) {
        picture(picture.src(), file, picture.location());
      } else if (part instanceof BodyPart.Embedded embedded) {
        embedded.embed().files().forEach(src -> picture(src, file, embedded.location()));
      }
    }
  }

  private void link(BodyPart.Link link, ContentFile file) {
    Targets.Target target = targets.find(link.target(), file);
    if (target == null) {
      missing("link", link.target(), file, link.location());
      return;
    }
    int hash = link.target().indexOf('#');
    String fragment = hash < 0 ? "" : PercentEncoding.decode(link.target().substring(hash + 1));
    if (!fragment.isEmpty()
        && !fragment.equals("top")
        && target.document() != null
        && !target.document().anchors().contains(fragment)
        && !target.document().body().parts().isEmpty()) {
      problems.accept(
          Problem.error(
              link.location(),
              "no heading or anchor \"#"
                  + fragment
                  + "\" in the page that \""
                  + link.target()
                  + "\" leads to",
              MissingAnchor.hint(fragment, target.document().anchors())));
    }
  }

  private void picture(String src, ContentFile file, Location location) {
    if (targets.asset(src, file) == null) {
      missing("picture", src, file, location);
    }
  }

  private void missing(String what, String reference, ContentFile file, Location location) {
    Problem problem = dead.problem(what, reference, file, location);
    if (problem != null) {
      problems.accept(problem);
    }
  }
}
