package dev.broadsheet.image;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * How large an SVG is shown of itself, in CSS pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record SvgSize(int width, int height) {
  private static final Pattern LENGTH =
      Pattern.compile("\\s*(\\d{1,6}(?:\\.\\d{1,9})?)(?:px)?\\s*");

  /** Returns what the element that a reader is at tells, or null where that is nothing usable. */
  static @Nullable SvgSize of(XMLStreamReader svg) {
    return of(svg.getAttributeValue(null, "width"), svg.getAttributeValue(null, "height"));
  }

  private static @Nullable SvgSize of(@Nullable String width, @Nullable String height) {
    Matcher across = LENGTH.matcher(width == null ? "" : width);
    Matcher down = LENGTH.matcher(height == null ? "" : height);
    if (!across.matches() || !down.matches()) {
      return null;
    }
    long w = Math.round(Double.parseDouble(across.group(1)));
    long h = Math.round(Double.parseDouble(down.group(1)));
    return w < 1 || h < 1 ? null : new SvgSize((int) w, (int) h);
  }
}
