package dev.broadsheet.image;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.io.StringReader;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A file of SVG without what could run, contact another host or tell of its maker. It is read as a
 * browser reads it, and written anew: what its document type declares is put into place, so that no
 * two readers can take it for different things.
 */
public final class SvgFile {
  private final TagPlaces places;
  private final Consumer<Problem> problems;
  private final SvgWriter out = new SvgWriter();
  private final XMLStreamReader in;
  private @Nullable SvgSize size;
  private int skipped;

  private SvgFile(SourceText source, XMLStreamReader in, Consumer<Problem> problems) {
    this.places = new TagPlaces(source);
    this.in = in;
    this.problems = problems;
  }

  /**
   * A clean file.
   *
   * @param text the file
   * @param size its size where it tells one in pixels, or null
   */
  public record Clean(String text, @Nullable SvgSize size) {}

  /**
   * Cleans a file.
   *
   * @param problems is warned of what is left out, and told if it is no SVG
   * @return null where it is no SVG
   */
  public static @Nullable Clean clean(SourceText source, Consumer<Problem> problems) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
    try {
      XMLStreamReader in =
          factory.createXMLStreamReader(new StringReader(source.text().substring(source.start())));
      SvgFile file = new SvgFile(source, in, problems);
      file.read();
      if (!file.out.isEmpty()) {
        return new Clean(file.out.text(), file.size);
      }
      problems.accept(
          Problem.error(
              Location.ofFile(source.file()), "the file is not an SVG", "export it again as SVG"));
      return null;
    } catch (XMLStreamException e) {
      problems.accept(broken(source, e));
      return null;
    }
  }

  private static Problem broken(SourceText source, XMLStreamException e) {
    javax.xml.stream.Location at = e.getLocation();
    Location location =
        at == null || at.getLineNumber() < 1
            ? Location.ofFile(source.file())
            : new TagPlaces(source).end(at);
    return Problem.error(
        location,
        source.text().isBlank()
            ? "the SVG is empty"
            : "the SVG is broken here, so browsers don't show it",
        "export it again from the program that drew it");
  }

  private void read() throws XMLStreamException {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (skipped == 0) {
            out.text(in.getText());
          }
        }
        default -> {
          // Comments, instructions and the document type: a browser shows none of them.
        }
      }
    }
  }

  private void start() throws XMLStreamException {
    if (skipped > 0) {
      skipped++;
      return;
    }
    String name = in.getLocalName();
    SvgRules.Verdict verdict = SvgRules.element(in);
    if (out.isEmpty()) {
      size = SvgSize.of(in);
      verdict = name.equals("svg") ? verdict : SvgRules.Verdict.NEEDLESS;
    }
    if (verdict != SvgRules.Verdict.KEEP) {
      if (verdict == SvgRules.Verdict.UNSAFE) {
        warn(places.tag(in.getLocation()), "<" + name + ">");
      }
      skipped = 1;
      return;
    }
    if (name.toLowerCase(Locale.ROOT).equals("style")) {
      style();
      return;
    }
    out.start(name);
    attributes();
    out.endOfStart();
  }

  private void attributes() {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String prefix = SvgRules.prefix(in.getAttributeNamespace(i));
      if (prefix == null) {
        continue; // What a drawing program noted for itself.
      }
      String name = in.getAttributeLocalName(i);
      String value = in.getAttributeValue(i);
      switch (SvgRules.attribute(in.getLocalName(), prefix, name, value)) {
        case KEEP -> out.attribute(prefix, name, value);
        case UNSAFE -> {
          String own = in.getAttributePrefix(i);
          String whole = own.isEmpty() ? name : own + ":" + name;
          warn(places.attribute(in.getLocation(), whole), name + "=\"" + shortened(value) + "\"");
        }
        case NEEDLESS -> {
          // Nothing of it is shown.
        }
      }
    }
  }

  private void style() throws XMLStreamException {
    String media = in.getAttributeValue(null, "media");
    Location place = places.tag(in.getLocation());
    String css = in.getElementText();
    if (SvgRules.fetches(css)) {
      warn(place, "<style> that loads from elsewhere");
      return;
    }
    out.start("style");
    if (media != null) {
      out.attribute("", "media", media);
    }
    out.endOfStart();
    out.text(css);
    out.end();
  }

  private void end() {
    if (skipped > 0) {
      skipped--;
    } else {
      out.end();
    }
  }

  private void warn(Location location, String what) {
    problems.accept(
        Problem.warning(
            location,
            "left out of the SVG: " + what,
            "a picture runs no scripts and loads nothing; take it out of the file"));
  }

  private static String shortened(String value) {
    return value.length() > 40 ? value.substring(0, 40) + "…" : value;
  }
}
