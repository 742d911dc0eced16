package dev.broadsheet.render;

import org.jspecify.annotations.Nullable;

/** Pictures as markup: the browser chooses the width, and WebP if it knows it. */
final class PictureHtml {

  /** When a browser loads a picture. */
  enum Loading {
    /** Once a reader comes near it. */
    LAZY(" loading=\"lazy\" decoding=\"async\""),
    /** With the page. */
    EAGER(" decoding=\"async\""),
    /** With the page, before all others: what the page opens with. */
    LEAD(" decoding=\"async\" fetchpriority=\"high\""),
    /** As who shows it thinks best. */
    UNSAID("");

    private final String attributes;

    Loading(String attributes) {
      this.attributes = attributes;
    }
  }

  private PictureHtml() {}

  /**
   * @param sizes how wide the place is that it is shown in, as the attribute of that name has it
   * @param type the element's class; empty for none
   */
  static String of(ShownPicture picture, String sizes, Loading loading, String type) {
    StringBuilder html = new StringBuilder(512);
    if (picture.webp() != null) {
      html.append("<picture><source type=\"image/webp\"");
      put(html, "srcset", picture.webp());
      put(html, "sizes", sizes);
      html.append('>');
    }
    html.append("<img");
    put(html, "class", type.isEmpty() ? null : type);
    put(html, "src", picture.src());
    if (picture.srcset() != null) {
      put(html, "srcset", picture.srcset());
      put(html, "sizes", sizes);
    }
    put(html, "alt", picture.alt());
    if (picture.width() != null && picture.height() != null) {
      put(html, "width", picture.width());
      put(html, "height", picture.height());
    }
    html.append(loading.attributes).append('>');
    return (picture.webp() == null ? html : html.append("</picture>")).toString();
  }

  private static void put(StringBuilder html, String name, @Nullable Object value) {
    if (value != null) {
      html.append(' ').append(name).append("=\"");
      html.append(Markup.escape(value.toString())).append('"');
    }
  }
}
