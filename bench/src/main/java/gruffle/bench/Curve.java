package gruffle.bench;

import java.util.Map;
import java.util.TreeMap;

/**
 * What something costs at several sizes.
 *
 * @param costs by size
 */
record Curve(TreeMap<Integer, Double> costs) {
  static Curve of(Map<Integer, Double> costs) {
    return new Curve(new TreeMap<>(costs));
  }

  int smallest() {
    return costs.firstKey();
  }

  int largest() {
    return costs.lastKey();
  }

  double first() {
    return costs.firstEntry().getValue();
  }

  double last() {
    return costs.lastEntry().getValue();
  }

  double lowest() {
    return costs.values().stream().mapToDouble(c -> c).min().orElseThrow();
  }

  double highest() {
    return costs.values().stream().mapToDouble(c -> c).max().orElseThrow();
  }

  /** The factor by which the cost grows from the smallest size to one so many times as large; NaN where that was not measured. */
  double growth(int times) {
    Double c = costs.get(smallest() * times);
    return c == null ? Double.NaN : c / first();
  }

  /** The exponent k of size^k that fits best: 1 is in proportion, 2 is quadratic. */
  double slope() {
    double n = costs.size();
    double x = costs.keySet().stream().mapToDouble(Math::log).sum() / n;
    double y = costs.values().stream().mapToDouble(Math::log).sum() / n;
    double xy = 0;
    double xx = 0;
    for (var e : costs.entrySet()) {
      double dx = Math.log(e.getKey()) - x;
      xy += dx * (Math.log(e.getValue()) - y);
      xx += dx * dx;
    }
    return xy / xx;
  }

  /** The exponent between the two largest sizes, where what is paid once no longer hides the rest. */
  double lastSlope() {
    var last = costs.lastEntry();
    var before = costs.lowerEntry(last.getKey());
    return Math.log(last.getValue() / before.getValue())
        / Math.log((double) last.getKey() / before.getKey());
  }
}
