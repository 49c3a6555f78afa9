package gruffle.bench;

import java.util.Locale;

/** Times and numbers in few characters. */
final class Quantity {
  private static final double THOUSAND = 1e3;
  private static final double TEN = 10;

  private Quantity() {}

  /** With two or three digits and the unit that fits: 1.5 µs, 12 ms. */
  static String seconds(double s) {
    double t = s;
    String[] units = {"s", "ms", "µs", "ns"};
    int i = 0;
    while (t < 1 && i < units.length - 1) {
      t *= THOUSAND;
      i++;
    }
    return digits(t) + " " + units[i];
  }

  /** 1, 20, 5k, 1M. */
  static String count(double n) {
    if (n >= THOUSAND * THOUSAND) {
      return digits(n / THOUSAND / THOUSAND) + "M";
    }
    return n >= THOUSAND ? digits(n / THOUSAND) + "k" : digits(n);
  }

  private static String digits(double x) {
    boolean whole = x >= TEN || x == Math.rint(x);
    return String.format(Locale.ROOT, whole ? "%.0f" : "%.1f", x);
  }
}
