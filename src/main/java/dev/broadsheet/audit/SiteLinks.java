package dev.broadsheet.audit;

import java.util.List;
import java.util.stream.Stream;

/** What leads from the files of a site to one another, for {@link LinkAudit}. */
public final class SiteLinks {
  private final SiteAddresses addresses;
  private final List<FileLinks> files;

  SiteLinks(SiteAddresses addresses, List<FileLinks> files) {
    this.addresses = addresses;
    this.files = files;
  }

  SiteAddresses addresses() {
    return addresses;
  }

  List<FileLinks> files() {
    return files;
  }

  SiteLinks plus(SiteLinks others) {
    return new SiteLinks(addresses, Stream.concat(files.stream(), others.files.stream()).toList());
  }
}
