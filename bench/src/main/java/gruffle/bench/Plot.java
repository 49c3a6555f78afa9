package gruffle.bench;

import gruffle.bench.GrowthCurves.Pair;
import gruffle.bench.GrowthSubject.Figure;
import java.util.Locale;
import java.util.Map;

/** Draws a subject's curves, a panel for each figure: both axes logarithmic, real Go and Gruffle with their slopes. */
record Plot(GrowthCurves curves) {
  private static final int PANEL = 340;
  private static final int HEIGHT = 310;
  private static final int LEFT = 64;
  private static final int RIGHT = 16;
  private static final int TOP = 52;
  private static final int BOTTOM = 52;
  private static final double MARK = 3.5;
  private static final double LABEL = 15; // from an axis to its numbers

  /** The page around may be light or dark: so may the picture. */
  private static final String STYLE =
      """
      text { font: 12px system-ui, sans-serif; fill: #1f2328 }
      .title { font-weight: 600; font-size: 13px }
      .tick { font-size: 11px; fill: #59636e }
      .ground { fill: #ffffff }
      .grid { stroke: #d1d9e0; stroke-width: 1 }
      .axis { stroke: #59636e; stroke-width: 1 }
      .go { stroke: #0969da; fill: none; stroke-width: 2; stroke-dasharray: 6 3 }
      .gruffle { stroke: #bc4c00; fill: none; stroke-width: 2 }
      .gomark { fill: #0969da }
      .grufflemark { fill: #bc4c00 }
      @media (prefers-color-scheme: dark) {
        text { fill: #f0f6fc }
        .tick { fill: #9198a1 }
        .ground { fill: #0d1117 }
        .grid { stroke: #2f363e }
        .axis { stroke: #9198a1 }
        .go { stroke: #58a6ff }
        .gruffle { stroke: #f0883e }
        .gomark { fill: #58a6ff }
        .grufflemark { fill: #f0883e }
      }
      """;

  String svg() {
    var subject = curves.subject();
    var svg = new Svg(PANEL * curves.figures().size(), HEIGHT, subject.title(), STYLE);
    svg.text("title", "start", RIGHT, 20, subject.title());
    int left = 0;
    for (var e : curves.figures().entrySet()) {
      panel(svg, left, e.getKey(), e.getValue());
      left += PANEL;
    }
    return svg.end();
  }

  private void panel(Svg svg, int left, Figure figure, Pair pair) {
    Curve go = pair.go();
    Curve gruffle = pair.gruffle();
    double bottom = HEIGHT - BOTTOM;
    double right = left + PANEL - RIGHT;
    Axis x = Axis.around(go.smallest(), go.largest(), left + LEFT, right);
    Axis y =
        Axis.around(
            Math.min(go.lowest(), gruffle.lowest()),
            Math.max(go.highest(), gruffle.highest()),
            bottom,
            TOP);
    for (double t : x.ticks()) {
      svg.line("grid", x.at(t), TOP, x.at(t), bottom);
      svg.text("tick", "middle", x.at(t), bottom + LABEL, Quantity.count(t));
    }
    for (double t : y.ticks()) {
      svg.line("grid", left + LEFT, y.at(t), right, y.at(t));
      String label = figure == Figure.MB ? Quantity.count(t) : Quantity.seconds(t);
      svg.text("tick", "end", left + LEFT - 6, y.at(t) + 4, label);
    }
    svg.line("axis", left + LEFT, bottom, right, bottom);
    svg.line("axis", left + LEFT, TOP, left + LEFT, bottom);
    svg.text("label", "middle", (left + LEFT + right) / 2, HEIGHT - 18, curves.subject().unit());
    svg.upwards("label", left + 14, (TOP + bottom) / 2, figure.axis);
    curve(svg, "go", go, x, y);
    curve(svg, "gruffle", gruffle, x, y);
    legend(svg, "go", left + LEFT + 4, String.format(Locale.ROOT, "Go, slope %.2f", go.slope()));
    String ours = String.format(Locale.ROOT, "Gruffle, slope %.2f", gruffle.slope());
    legend(svg, "gruffle", left + LEFT + 134, ours);
  }

  private static void curve(Svg svg, String kind, Curve curve, Axis x, Axis y) {
    var points = new StringBuilder();
    for (Map.Entry<Integer, Double> e : curve.costs().entrySet()) {
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x.at(e.getKey()), y.at(e.getValue())));
    }
    svg.polyline(kind, points.toString().strip());
    curve.costs().forEach((size, cost) -> mark(svg, kind, x.at(size), y.at(cost)));
  }

  /** Round for one, square for the other: not by colour alone. */
  private static void mark(Svg svg, String kind, double x, double y) {
    if (kind.equals("go")) {
      svg.circle("gomark", x, y, MARK);
    } else {
      svg.square("grufflemark", x, y, MARK);
    }
  }

  private static void legend(Svg svg, String kind, double x, String text) {
    double y = TOP - 12;
    svg.line(kind, x, y, x + 24, y);
    mark(svg, kind, x + 12, y);
    svg.text("label", "start", x + 29, y + 4, text);
  }
}
