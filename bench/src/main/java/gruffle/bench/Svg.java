package gruffle.bench;

import java.util.Locale;

/** Writes the few elements of SVG that a plot is made of. */
final class Svg {
  private final StringBuilder out = new StringBuilder();

  /**
   * Begins a picture.
   *
   * @param label what it shows, for those who do not see it
   * @param style CSS
   */
  Svg(int width, int height, String label, String style) {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\">",
        width, height, width, height, escape(label));
    out.append("<style>\n").append(style).append("</style>\n");
    add("<rect class=\"ground\" width=\"%d\" height=\"%d\"/>", width, height);
  }

  void line(String kind, double x1, double y1, double x2, double y2) {
    add(
        "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
        kind, x1, y1, x2, y2);
  }

  /** Points as "x,y x,y". */
  void polyline(String kind, String points) {
    add("<polyline class=\"%s\" points=\"%s\"/>", kind, points);
  }

  void circle(String kind, double x, double y, double radius) {
    add("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", kind, x, y, radius);
  }

  void square(String kind, double x, double y, double half) {
    add(
        "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
        kind, x - half, y - half, 2 * half, 2 * half);
  }

  /** Text whose start, middle or end is at x. */
  void text(String kind, String anchor, double x, double y, String text) {
    add(
        "<text class=\"%s\" text-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>",
        kind, anchor, x, y, escape(text));
  }

  /** Text from below to above, its middle at y. */
  void upwards(String kind, double x, double y, String text) {
    add(
        "<text class=\"%s\" text-anchor=\"middle\" transform=\"translate(%.1f,%.1f) rotate(-90)\">%s</text>",
        kind, x, y, escape(text));
  }

  String end() {
    return out + "</svg>\n";
  }

  private void add(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
