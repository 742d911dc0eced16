package dev.broadsheet.page;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentPath;
import dev.broadsheet.content.ContentScanner;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.Suggestion;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says of a link or picture that leads to nothing what was probably meant. */
final class DeadReference {
  private final Targets targets;

  DeadReference(Targets targets) {
    this.targets = targets;
  }

  /**
   * Returns the problem; null where the file is there but can't be published, which was said of the
   * file itself.
   *
   * @param what "link", "picture" or another word for the reference
   * @param reference as the editor wrote it
   * @param from the file that it stands in
   * @param place where
   */
  @Nullable Problem problem(String what, String reference, ContentFile from, Location place) {
    String subject = "the " + what + " " + Excerpt.quoted(reference) + " leads ";
    String path = ContentPath.resolve(reference, from);
    if (path == null) {
      return Problem.error(
          place,
          subject + "out of the content folder",
          "put the file into the content folder, best beside the article");
    }
    if (path.startsWith(ContentScanner.DATA) && targets.isFile(path)) {
      return Problem.error(
          place,
          subject + "to the folder of data, of which nothing is published",
          "a table of it is a paragraph of its own: [The caption](/"
              + path
              + "); to offer the file itself, put it beside the article");
    }
    if (targets.isWithheld(path)) {
      return Problem.error(
          place,
          subject + "to something that is not published yet or no longer",
          "publish that too, or take the " + what + " out");
    }
    if (targets.isFile(path)) {
      return null;
    }
    return Problem.error(place, subject + "to nothing", hint(what, reference, path, from));
  }

  private String hint(String what, String reference, String path, ContentFile from) {
    if (reference.startsWith("www.")) {
      return didYouMean("https://" + reference);
    }
    if (reference.indexOf('@') > 0 && reference.indexOf('/') < 0) {
      return didYouMean("mailto:" + reference);
    }
    String nearest = nearest(path);
    if (nearest != null) {
      String written = reference.startsWith("/") ? "/" + nearest : relative(nearest, from.folder());
      boolean capitals = nearest.equalsIgnoreCase(path);
      return didYouMean(written) + (capitals ? " capitals count" : "");
    }
    return path.indexOf('.') < 0
        ? "no page or folder has that address; a link to an article names its file: " + name(path)
        : "there is no "
            + from.shownFolder("")
            + "/"
            + path
            + "; put it there, or mend the "
            + what;
  }

  /** Returns the content path that was probably meant: the same name elsewhere, or one like it. */
  private @Nullable String nearest(String path) {
    String name = name(path);
    String closest = Suggestion.closest(path, targets.contentPaths());
    if (closest != null && name(closest).equals(name)) {
      return closest;
    }
    for (String other : targets.contentPaths()) {
      if (name(other).equals(name)) {
        return other;
      }
    }
    return closest;
  }

  private static String name(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.indexOf('.') < 0 ? name + ".md" : name;
  }

  private static String relative(String path, String folder) {
    return folder.isEmpty() || !path.startsWith(folder + "/")
        ? (folder.isEmpty() ? path : "/" + path)
        : path.substring(folder.length() + 1);
  }

  private static String didYouMean(String reference) {
    return "did you mean \"" + reference + "\"?";
  }
}
