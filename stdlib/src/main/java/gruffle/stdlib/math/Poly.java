package gruffle.stdlib.math;

/** Polynomials by Horner's rule. */
final class Poly {
  private Poly() {}

  /** c[0] + x c[1] + x² c[2] + … */
  static double up(double x, double[] c) {
    int i = c.length - 1;
    double r = c[i];
    while (--i >= 0) {
      r = c[i] + x * r;
    }
    return r;
  }

  /** The coefficients the other way round: c[n] + x c[n-1] + … */
  static double down(double x, double[] c) {
    double r = c[0];
    for (int i = 1; i < c.length; i++) {
      r = r * x + c[i];
    }
    return r;
  }
}
