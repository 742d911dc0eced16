package dev.broadsheet.content;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Lists the files of the content folder, in an order that no file system decides. */
public final class ContentScanner {
  /** What is of the site, not in it. */
  private static final Set<String> SETTINGS = Set.of("site.yml", "urls.txt");

  /** A profile is a file of the folder of authors, or has a folder there with its portrait. */
  private static final Pattern PROFILE = Pattern.compile("authors/[^/]+(?:/index)?");

  private static final String MARKDOWN = ".md";

  /** What the content paths of all data files begin with. */
  public static final String DATA = "data/";

  private final ProjectFolders folders;
  private final List<SiteConfig> editions;
  private final Consumer<Problem> problems;
  private final List<ContentFile> files = new ArrayList<>();

  private ContentScanner(
      ProjectFolders folders, List<SiteConfig> editions, Consumer<Problem> problems) {
    this.folders = folders;
    this.editions = editions;
    this.problems = problems;
  }

  /**
   * Lists the content folder's files. Hidden files but {@code .well-known} and what editors leave
   * behind ({@code name~}, {@code #name#}, {@code name.swp}) are passed over.
   *
   * @param config the site's settings, for its languages
   * @param problems takes folders that can't be read, and links that lead out of the content
   *     folder, a folder without articles, and articles in a language that the site is not in
   */
  public static ContentTree scan(
      ProjectFolders folders, SiteConfig config, Consumer<Problem> problems) {
    ContentScanner scanner = new ContentScanner(folders, config.editions(), problems);
    scanner.folder(folders.content(), "");
    scanner.files.sort(Comparator.comparing(ContentFile::path));
    if (scanner.files.stream().noneMatch(file -> file.kind() == ContentFile.Kind.ARTICLE)) {
      problems.accept(
          Problem.warning(
              Location.ofFile(folders.shown(folders.content())),
              "there is no article in the content folder",
              "an article is a file such as news/first.md, which begins with\n---\ntitle: The headline\n---"));
    }
    return new ContentTree(List.copyOf(scanner.files));
  }

  private void folder(Path folder, String prefix) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        entry(entry, prefix + entry.getFileName());
      }
    } catch (IOException | DirectoryIteratorException e) {
      problem(prefix, "the folder can't be read", "check that you may read it");
    }
  }

  private void entry(Path entry, String path) throws IOException {
    if (isPassedOver(entry.getFileName().toString()) || SETTINGS.contains(path)) {
      return;
    }
    BasicFileAttributes attributes =
        Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (attributes.isSymbolicLink()) {
      link(entry, path);
    } else if (attributes.isDirectory()) {
      folder(entry, path + "/");
    } else if (attributes.isRegularFile()) {
      file(entry, path);
    } else {
      problem(path, "this is neither a file nor a folder", "take it out of the content folder");
    }
  }

  // A link to a file of the content folder is a file; others might publish what nobody meant to.
  private void link(Path entry, String path) {
    try {
      Path target = entry.toRealPath();
      if (target.startsWith(folders.content().toRealPath()) && Files.isRegularFile(target)) {
        file(target, path);
        return;
      }
    } catch (IOException e) {
      // Falls through: a link to nothing is reported as one that leads nowhere good.
    }
    problem(
        path,
        "this link leads to no file of the content folder",
        "put the file itself there in its place");
  }

  private void file(Path onDisk, String path) {
    if (path.indexOf('\uFFFD') >= 0) {
      problem(
          path,
          "the name of this file can't be read as text",
          "rename it, or run the build in a UTF-8 locale: LC_ALL=C.UTF-8");
      return;
    }
    String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
    String name = composed.substring(composed.lastIndexOf('/') + 1);
    boolean data = composed.startsWith(DATA);
    boolean markdown = name.toLowerCase(Locale.ROOT).endsWith(MARKDOWN);
    if (markdown && !data) {
      files.add(text(composed, name, onDisk, shown(path)));
      return;
    }
    if (markdown) {
      problem(
          path,
          "an article can't lie in the folder of data, of which nothing is published",
          "move it to another folder of the content folder");
    }
    ContentFile.Kind kind = data ? ContentFile.Kind.DATA : ContentFile.Kind.ASSET;
    String main = editions.get(0).language();
    files.add(new ContentFile(composed, shown(path), onDisk, kind, main, composed));
  }

  private ContentFile text(String path, String name, Path onDisk, String shown) {
    FileLanguage language = FileLanguage.of(name, editions);
    if (!language.listed()) {
      problems.accept(unlisted(language, shown));
    }
    String work = path.substring(0, path.length() - name.length()) + language.stem();
    ContentFile.Kind kind =
        language.stem().equals("_index")
            ? ContentFile.Kind.SECTION_INDEX
            : PROFILE.matcher(work).matches() ? ContentFile.Kind.AUTHOR : ContentFile.Kind.ARTICLE;
    return new ContentFile(path, shown, onDisk, kind, language.language(), work);
  }

  private static Problem unlisted(FileLanguage language, String shown) {
    return Problem.error(
        Location.ofFile(shown),
        "the name of this file ends in a language that the site has no edition in",
        "list it in site.yml:\nlanguages:\n  "
            + language.language()
            + ":\n    title: The site's name in that language\nor call the file "
            + language.stem()
            + "-"
            + language.language().toLowerCase(Locale.ROOT)
            + MARKDOWN
            + " if that is no language");
  }

  private static boolean isPassedOver(String name) {
    return (name.startsWith(".") && !name.equals(".well-known"))
        || name.endsWith("~")
        || name.endsWith(".swp")
        || (name.startsWith("#") && name.endsWith("#"))
        || name.equals("Thumbs.db");
  }

  private void problem(String path, String message, String hint) {
    problems.accept(Problem.error(Location.ofFile(shown(path)), message, hint));
  }

  private String shown(String path) {
    return folders.shown(folders.content().resolve(path));
  }
}
