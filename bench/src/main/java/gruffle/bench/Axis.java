package gruffle.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * A logarithmic axis.
 *
 * @param low what stands at from
 * @param high what stands at to
 */
record Axis(double low, double high, double from, double to) {
  private static final double TEN = 10;
  private static final double ROOM = 1.15; // beyond the outermost values
  private static final double FEW_DECADES = 1.6;
  private static final int[] DECADE = {1};
  private static final int[] PARTS = {1, 2, 5};

  static Axis around(double low, double high, double from, double to) {
    return new Axis(low / ROOM, high * ROOM, from, to);
  }

  double at(double value) {
    return from + (to - from) * Math.log(value / low) / Math.log(high / low);
  }

  /** Powers of ten, and two and five times such where there are few. */
  List<Double> ticks() {
    var ticks = new ArrayList<Double>();
    int[] parts = Math.log10(high / low) < FEW_DECADES ? PARTS : DECADE;
    for (double e = Math.floor(Math.log10(low)); Math.pow(TEN, e) <= high; e++) {
      for (int p : parts) {
        double t = p * Math.pow(TEN, e);
        if (t >= low && t <= high) {
          ticks.add(t);
        }
      }
    }
    return ticks;
  }
}
