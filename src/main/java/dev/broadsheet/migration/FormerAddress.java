package dev.broadsheet.migration;

import dev.broadsheet.document.Slug;
import dev.broadsheet.frontmatter.FileNameDate;
import dev.broadsheet.migration.OldSite.OldPage;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sees to it that links which others have made to a page still lead to it. */
final class FormerAddress {
  private static final Pattern SOUND = Pattern.compile("[\\p{L}\\p{N}_-]+");

  private FormerAddress() {}

  /** Gives a page its old address, or else an alias of it. */
  static void keep(OldPage page, NewHeader header) {
    String old = page.address();
    if (old == null || old.equals("/")) {
      return;
    }
    String now = of(page.target(), header);
    String folder = folder(now);
    String last = Paths.name(old.endsWith("/") ? old.substring(0, old.length() - 1) : old);
    if (old.equals(now) || (old + "/").equals(now)) {
      return;
    }
    if (folder.equals(folder(old)) && SOUND.matcher(last).matches() && header.get("slug") == null) {
      header.put("slug", last);
    } else {
      header.add("aliases", List.of(old));
    }
  }

  /** Returns the address that a build gives to a page. */
  private static String of(String target, NewHeader header) {
    String path = Paths.withoutEnding(target);
    String name = Paths.name(path);
    if (name.equals("index") || name.equals("_index")) {
      path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
    String slug = Slug.of(FileNameDate.of(Paths.name(path)).slug());
    Object own = header.get("slug");
    String folders =
        Arrays.stream(Paths.folder(path).split("/"))
            .filter(part -> !part.isEmpty())
            .map(part -> Slug.of(part) + "/")
            .collect(Collectors.joining());
    return "/" + folders + (own == null ? slug : own) + "/";
  }

  private static String folder(String address) {
    return Paths.folder(
        address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
  }
}
