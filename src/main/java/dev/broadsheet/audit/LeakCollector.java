package dev.broadsheet.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the leaks of a file, and looks into addresses that hold a file themselves. */
final class LeakCollector {
  // A data: address within a data: address within …: browsers stop somewhere too.
  private static final int MAX_DEPTH = 8;

  private final Origin origin;
  private final EntryTexts texts;
  private final Set<Leak> leaks = new LinkedHashSet<>();
  private final Set<String> blocked = new LinkedHashSet<>();
  private int depth;

  LeakCollector(Origin origin, EntryTexts texts) {
    this.origin = origin;
    this.texts = texts;
  }

  /** Returns what is known of the texts of feeds. */
  EntryTexts texts() {
    return texts;
  }

  List<Leak> all() {
    return List.copyOf(leaks);
  }

  /** Notes something that no policy permits which deserves the name. */
  void blocked(String construct) {
    blocked.add(construct);
  }

  Set<String> allBlocked() {
    return blocked;
  }

  /**
   * Notes an address that a browser fetches by itself.
   *
   * @param code how that is written: {@code <img src>}
   */
  void fetch(Construct construct, String code, String address) {
    String host = origin.foreignHost(address);
    if (host != null) {
      leaks.add(new Leak(construct, code, address.strip(), host));
      return;
    }
    String data = Origin.afterScheme(address, "data");
    if (data != null) {
      embedded(data);
    }
    String script = Origin.afterScheme(address, "javascript");
    if (script != null) {
      new ScriptScan(this).scan(code, DataAddress.decoded(script));
    }
  }

  /** Notes what the text of a feed's entry, which is HTML, would fetch. */
  void entry(Tag tag) {
    entry(tag.entry(texts));
  }

  /** Notes what a tag would fetch. */
  void add(TagFindings found) {
    leaks.addAll(found.leaks());
    blocked.addAll(found.blocked());
  }

  /** Notes what a text would fetch. */
  void entry(EntryTexts.Found found) {
    leaks.addAll(found.leaks());
  }

  /** Notes the addresses of a list of candidates with widths or densities. */
  void fetchAll(Construct construct, String code, String srcset) {
    for (String address : Srcset.addresses(srcset)) {
      fetch(construct, code, address);
    }
  }

  private void embedded(String data) {
    DataAddress address = DataAddress.parse(data);
    if (depth < MAX_DEPTH) {
      depth++;
      FileScan.text(address.type(), address.text(), this, new LinkScan(texts));
      depth--;
    }
  }
}
