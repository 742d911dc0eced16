package dev.broadsheet.audit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML that declares entities or attributes of its own in its document type, which browsers
 * put into place and jsoup does not. As in a browser, what stands behind an error is not read, and
 * no other file is.
 */
final class DeclaredXml extends DefaultHandler {
  private final Document document = new Document("");
  private Element at = document;

  private DeclaredXml() {}

  static boolean hasDeclarations(String xml) {
    return xml.contains("<!ENTITY") || xml.contains("<!ATTLIST");
  }

  static Document parse(String xml) {
    DeclaredXml handler = new DeclaredXml();
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.newSAXParser().parse(new InputSource(new StringReader(xml)), handler);
    } catch (SAXException e) {
      // The file ends here for a browser too.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    return handler.document;
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId) {
    return new InputSource(new StringReader(""));
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    at = at.appendElement(name);
    for (int i = 0; i < attributes.getLength(); i++) {
      at.attr(attributes.getQName(i), attributes.getValue(i));
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    Element parent = at.parent();
    at = parent == null ? document : parent;
  }

  @Override
  public void characters(char[] text, int start, int length) {
    at.appendChild(new TextNode(new String(text, start, length)));
  }

  @Override
  public void fatalError(org.xml.sax.SAXParseException e) throws SAXException {
    throw e;
  }
}
