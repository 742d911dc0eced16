package dev.broadsheet.audit;

import dev.broadsheet.output.OutputFile;
import dev.broadsheet.output.OutputTree;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the style sheets and scripts of a site may need. Each page is taken to use all of them: they
 * are few, and one may load another.
 *
 * @param fonts whether there are fonts
 * @param data whether something stands in a style sheet itself, as a {@code data:} address
 * @param hosts the allowed hosts that they name
 */
record SharedFiles(boolean fonts, boolean data, Set<String> hosts) {

  static SharedFiles of(OutputTree tree, Set<String> allowed) {
    List<String> texts =
        tree.files().stream().filter(SharedFiles::isShared).map(SharedFiles::text).toList();
    Set<String> hosts = new TreeSet<>(allowed);
    hosts.removeIf(host -> texts.stream().noneMatch(text -> text.contains(host)));
    return new SharedFiles(
        texts.stream().anyMatch(text -> text.contains("@font-face")),
        texts.stream().anyMatch(text -> text.contains("data:")),
        hosts);
  }

  private static boolean isShared(OutputFile file) {
    String type = FileScan.typeOf(file.path());
    return type.equals("text/css") || type.equals("text/javascript");
  }

  private static String text(OutputFile file) {
    return FileScan.textOf(file.bytes());
  }
}
