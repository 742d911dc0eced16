package dev.broadsheet.render;

import dev.broadsheet.site.Permalink;

/** How the site's addresses are written where something is shown. */
interface Addresses {

  /** Returns the reference to an address. */
  String to(Permalink target);

  /** Returns references as a page has them: relative, so that the site works under any path. */
  static Addresses from(Permalink page) {
    return page::relativeTo;
  }

  /** Returns references as feeds have them. */
  static Addresses absolute(String baseUrl) {
    return target -> baseUrl + target.encoded().substring(1);
  }

  /** Returns references as a page has them that is served at any address: from the host's root. */
  static Addresses fromHost(String baseUrl) {
    int host = baseUrl.indexOf("//") + 2;
    String path = baseUrl.substring(baseUrl.indexOf('/', host));
    return target -> path + target.encoded().substring(1);
  }
}
