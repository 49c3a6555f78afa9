package gruffle.bench;

import gruffle.bench.GrowthSubject.Figure;
import java.util.EnumMap;
import java.util.Map;

/** How one subject's figures grow, in both. */
record GrowthCurves(GrowthSubject subject, Map<Figure, Pair> figures) {
  /** Slopes that differ by less are the same: so much comes of the measuring. */
  private static final double MARGIN = 0.05;

  /** The same figure in real Go and in Gruffle. */
  record Pair(Curve go, Curve gruffle) {
    /** Whether Gruffle's cost grows faster than real Go's, over all sizes or from the second largest to the largest. */
    boolean isSteeper() {
      return gruffle.slope() > go.slope() + MARGIN
          || gruffle.lastSlope() > go.lastSlope() + MARGIN && gruffle.last() > go.last();
    }
  }

  static GrowthCurves of(
      GrowthSubject subject,
      Map<Figure, Map<Integer, Double>> go,
      Map<Figure, Map<Integer, Double>> gruffle) {
    var figures = new EnumMap<Figure, Pair>(Figure.class);
    for (Figure f : subject.figures()) {
      figures.put(f, new Pair(Curve.of(go.get(f)), Curve.of(gruffle.get(f))));
    }
    return new GrowthCurves(subject, figures);
  }
}
