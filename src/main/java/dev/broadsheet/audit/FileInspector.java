package dev.broadsheet.audit;

import dev.broadsheet.output.OutputFile;
import java.util.Map;
import java.util.Set;

/**
 * Looks through files one by one. What it finds in one depends on nothing but its bytes and what
 * the site's files share, and not on what was found in another.
 */
final class FileInspector {
  private final Origin origin;
  private final SharedFiles shared;
  private final SiteAddresses addresses;
  private final EntryTexts texts;
  private final KnownTags known;

  FileInspector(Origin origin, SharedFiles shared, SiteAddresses addresses) {
    this.origin = origin;
    this.shared = shared;
    this.addresses = addresses;
    this.texts = new EntryTexts(origin);
    this.known = new KnownTags(origin, texts);
  }

  /** Returns what there is in a file; any number of threads may ask at a time. */
  Findings inspect(OutputFile file) {
    String type = FileScan.typeOf(file.path());
    return FileScan.isPage(type) ? page(file, type) : other(file, type);
  }

  private Findings other(OutputFile file, String type) {
    LeakCollector leaks = new LeakCollector(origin, texts);
    LinkScan scan = new LinkScan(texts);
    FileScan.file(type, file.bytes(), leaks, scan);
    FileLinks leading = scan.in(file, addresses);
    return new Findings(
        file.path(), file.origin(), type, leaks.all(), Set.of(), Map.of(), leading, "");
  }

  private Findings page(OutputFile file, String type) {
    PageScan scan = PageScan.of(file, origin, texts, known, shared);
    // A page that an editor wrote in HTML is published byte for byte.
    boolean written = FileScan.isPage(FileScan.typeOf(file.origin()));
    return new Findings(
        file.path(),
        file.origin(),
        type,
        scan.leaks().all(),
        written ? Set.of() : scan.leaks().allBlocked(),
        scan.outgoing().hosts(),
        scan.links().in(file, addresses),
        written ? "" : scan.policy().text());
  }
}
