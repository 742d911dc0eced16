package dev.broadsheet.migration;

import dev.broadsheet.migration.WordPressItem.Term;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a <a href="https://wordpress.org/documentation/article/tools-export-screen/">WordPress
 * export</a> (WXR) holds.
 *
 * @param channel what it says of the site, by element
 * @param authors the names of authors by their logins
 * @param categories the names of categories by their short names
 * @param items all else
 */
record WordPressExport(
    Map<String, String> channel,
    Map<String, String> authors,
    Map<String, String> categories,
    List<WordPressItem> items) {

  /**
   * Reads an export.
   *
   * @throws XMLStreamException if it is not well-formed; it tells where
   */
  static WordPressExport read(Path file) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    WordPressExport export =
        new WordPressExport(new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          export.element(xml);
        }
      }
    }
    return export;
  }

  private void element(XMLStreamReader xml) throws XMLStreamException {
    switch (name(xml)) {
      case "rss", "channel" -> {}
      case "item" -> items.add(item(xml));
      case "wp:author" -> {
        Map<String, String> author = group(xml);
        String login = author.getOrDefault("wp:author_login", "");
        String shown = author.getOrDefault("wp:author_display_name", "");
        authors.put(login, shown.isBlank() ? login : shown);
      }
      case "wp:category" -> {
        Map<String, String> category = group(xml);
        categories.put(
            category.getOrDefault("wp:category_nicename", ""),
            category.getOrDefault("wp:cat_name", ""));
      }
      case "wp:tag", "wp:term", "image" -> group(xml);
      default -> channel.putIfAbsent(name(xml), text(xml));
    }
  }

  private static WordPressItem item(XMLStreamReader xml) throws XMLStreamException {
    WordPressItem item = new WordPressItem();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (!xml.isStartElement()) {
        continue;
      }
      String name = name(xml);
      switch (name) {
        case "category" -> {
          String kind = xml.getAttributeValue(null, "domain");
          String shortName = xml.getAttributeValue(null, "nicename");
          item.add(
              new Term(kind == null ? "" : kind, shortName == null ? "" : shortName, text(xml)));
        }
        case "wp:postmeta" -> {
          Map<String, String> meta = group(xml);
          item.putMeta(
              meta.getOrDefault("wp:meta_key", ""), meta.getOrDefault("wp:meta_value", ""));
        }
        case "wp:comment" -> {
          group(xml);
          item.addComment();
        }
        default -> {
          int line = xml.getLocation().getLineNumber();
          item.put(name, text(xml), line);
        }
      }
    }
    return item;
  }

  /** Returns the texts of the elements in an element, by their names. */
  private static Map<String, String> group(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> group = new HashMap<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        group.put(name(xml), text(xml));
      }
    }
    return group;
  }

  /** Returns all text in an element, and goes to its end. */
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  // Versions of the format differ in the address of their names, and not in the names.
  private static String name(XMLStreamReader xml) {
    String prefix = xml.getPrefix();
    return prefix == null || prefix.isEmpty()
        ? xml.getLocalName()
        : prefix + ":" + xml.getLocalName();
  }
}
