package gruffle.stdlib.math;

/** Bessel functions of the first and second kind, after FreeBSD's msun. */
final class Bessel {
  private static final double ONE_OVER_SQRT_PI = 0.56418958354775628694807945156077258584;
  private static final double TWO_OVER_PI = 0.63661977236758134307553505349005744813783858;
  private static final double[] J0_R = {
    1.56249999999999947958e-02,
    -1.89979294238854721751e-04,
    1.82954049532700665670e-06,
    -4.61832688532103189199e-09,
  };
  private static final double[] J0_S = {
    1,
    1.56191029464890010492e-02,
    1.16926784663337450260e-04,
    5.13546550207318111446e-07,
    1.16614003333790000205e-09,
  };
  private static final double[] Y0_U = {
    -7.38042951086872317523e-02, 1.76666452509181115538e-01, -1.38185671945596898896e-02,
    3.47453432093683650238e-04, -3.81407053724364161125e-06, 1.95590137035022920206e-08,
    -3.98205194132103398453e-11,
  };
  private static final double[] Y0_V = {
    1,
    1.27304834834123699328e-02,
    7.60068627350353253702e-05,
    2.59150851840457805467e-07,
    4.41110311332675467403e-10,
  };
  private static final double[] J1_R = {
    -6.25000000000000000000e-02,
    1.40705666955189706048e-03,
    -1.59955631084035597520e-05,
    4.96727999609584448412e-08,
  };
  private static final double[] J1_S = {
    1,
    1.91537599538363460805e-02,
    1.85946785588630915560e-04,
    1.17718464042623683263e-06,
    5.04636257076217042715e-09,
    1.23542274426137913908e-11,
  };
  private static final double[] Y1_U = {
    -1.96057090646238940668e-01,
    5.04438716639811282616e-02,
    -1.91256895875763547298e-03,
    2.35252600561610495928e-05,
    -9.19099158039878874504e-08,
  };
  private static final double[] Y1_V = {
    1,
    1.99167318236649903973e-02,
    2.02552581025135171496e-04,
    1.35608801097516229404e-06,
    6.22741452364621501295e-09,
    1.66559246207992079114e-11,
  };

  private Bessel() {}

  private static double ratio(double x, double[][] num, double[][] den) {
    int i = x >= 8 ? 0 : x >= 4.5454 ? 1 : x >= 2.8571 ? 2 : 3;
    double z = 1 / (x * x);
    return Poly.up(z, num[i]) / Poly.up(z, den[i]);
  }

  /**
   * The asymptotic form for x from 2 on: (P cos - Q sin)/sqrt(πx) of the first kind, (P sin + Q cos)/sqrt(πx) of the
   * second, with the phase shifted by π/4 for order 0 and 3π/4 for order 1.
   */
  private static double asymptotic(double x, int order, boolean second) {
    double s = Trig.sin(x);
    double c = Trig.cos(x);
    double ss = order == 0 ? s - c : -s - c;
    double cc = order == 0 ? s + c : s - c;
    if (x < Double.MAX_VALUE / 2) { // of the two, compute the one that cancels from the other
      double z = Trig.cos(x + x);
      if (order == 0) {
        z = -z;
      }
      if (order == 0 ? s * c < 0 : s * c > 0) {
        cc = z / ss;
      } else {
        ss = z / cc;
      }
    }
    if (x > 0x1p129) {
      return ONE_OVER_SQRT_PI * (second ? ss : cc) / Math.sqrt(x);
    }
    double u;
    double v;
    if (order == 0) {
      u = 1 + ratio(x, BesselTables.P0_NUM, BesselTables.P0_DEN);
      v = (-0.125 + ratio(x, BesselTables.Q0_NUM, BesselTables.Q0_DEN)) / x;
    } else {
      u = 1 + ratio(x, BesselTables.P1_NUM, BesselTables.P1_DEN);
      v = (0.375 + ratio(x, BesselTables.Q1_NUM, BesselTables.Q1_DEN)) / x;
    }
    return ONE_OVER_SQRT_PI * (second ? u * ss + v * cc : u * cc - v * ss) / Math.sqrt(x);
  }

  static double j0(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    x = Math.abs(x);
    if (x == Double.POSITIVE_INFINITY) {
      return 0;
    }
    if (x >= 2) {
      return asymptotic(x, 0, false);
    }
    if (x < 0x1p-13) {
      return x < 0x1p-27 ? 1 : 1 - 0.25 * x * x;
    }
    double z = x * x;
    double r = z * Poly.up(z, J0_R);
    double s = Poly.up(z, J0_S);
    if (x < 1) {
      return 1 + z * (-0.25 + r / s);
    }
    double u = 0.5 * x;
    return (1 + u) * (1 - u) + z * (r / s);
  }

  static double y0(double x) {
    if (x < 0 || Double.isNaN(x)) {
      return Double.NaN;
    }
    if (x == Double.POSITIVE_INFINITY) {
      return 0;
    }
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (x >= 2) {
      return asymptotic(x, 0, true);
    }
    if (x <= 0x1p-27) {
      return Y0_U[0] + TWO_OVER_PI * Exponential.log(x);
    }
    double z = x * x;
    return Poly.up(z, Y0_U) / Poly.up(z, Y0_V) + TWO_OVER_PI * j0(x) * Exponential.log(x);
  }

  static double j1(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x) || x == 0) {
      return 0;
    }
    double a = Math.abs(x);
    if (a < 0x1p-27) {
      return 0.5 * a; // as Go does, without the sign
    }
    double r;
    if (a >= 2) {
      r = asymptotic(a, 1, false);
    } else {
      double z = a * a;
      r = 0.5 * a + z * Poly.up(z, J1_R) * a / Poly.up(z, J1_S);
    }
    return x < 0 ? -r : r;
  }

  static double y1(double x) {
    if (x < 0 || Double.isNaN(x)) {
      return Double.NaN;
    }
    if (x == Double.POSITIVE_INFINITY) {
      return 0;
    }
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (x >= 2) {
      return asymptotic(x, 1, true);
    }
    if (x <= 0x1p-54) {
      return -TWO_OVER_PI / x;
    }
    double z = x * x;
    return x * (Poly.up(z, Y1_U) / Poly.up(z, Y1_V))
        + TWO_OVER_PI * (j1(x) * Exponential.log(x) - 1 / x);
  }

  static double jn(long n, double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x)) {
      return 0;
    }
    if (n == 0) {
      return j0(x);
    }
    if (x == 0) {
      return 0;
    }
    if (n < 0) {
      n = -n;
      x = -x;
    }
    if (n == 1) {
      return j1(x);
    }
    boolean negative = x < 0 && (n & 1) == 1;
    x = Math.abs(x);
    double b;
    if (n > x) {
      b = x < 0x1p-29 ? tiny(n, x) : backward(n, x);
    } else if (x >= 0x1p302) {
      double s = Trig.sin(x);
      double c = Trig.cos(x);
      double t =
          switch ((int) n & 3) {
            case 0 -> c + s;
            case 1 -> -c + s;
            case 2 -> -c - s;
            default -> c - s;
          };
      b = ONE_OVER_SQRT_PI * t / Math.sqrt(x);
    } else {
      b = j1(x);
      double a = j0(x);
      for (long i = 1; i < n; i++) {
        double next = b * ((double) (i + i) / x) - a;
        a = b;
        b = next;
      }
    }
    return negative ? -b : b;
  }

  /** The first term of the series. */
  private static double tiny(long n, double x) {
    if (n > 33) {
      return 0;
    }
    double half = x * 0.5;
    double b = half;
    double a = 1.0;
    for (int i = 2; i <= n; i++) {
      a *= i;
      b *= half;
    }
    return b / a;
  }

  /** Backward recurrence, from a continued fraction. */
  private static double backward(long n, double x) {
    double w = (n + n) / x;
    double h = 2 / x;
    double q0 = w;
    double z = w + h;
    double q1 = w * z - 1;
    long k = 1;
    while (q1 < 1e9) {
      k++;
      z += h;
      double next = z * q1 - q0;
      q0 = q1;
      q1 = next;
    }
    double t = 0;
    for (long i = 2 * (n + k); i >= n + n; i -= 2) {
      t = 1 / (i / x - t);
    }
    double a = t;
    double b = 1;
    double v = 2 / x;
    boolean mayOverflow = n * Exponential.log(Math.abs(v * n)) >= 7.09782712893383973096e+02;
    for (long i = n - 1; i > 0; i--) {
      double next = b * (i + i) / x - a;
      a = b;
      b = next;
      if (mayOverflow && b > 1e100) {
        a /= b;
        t /= b;
        b = 1;
      }
    }
    return t * j0(x) / b;
  }

  static double yn(long n, double x) {
    if (x < 0 || Double.isNaN(x)) {
      return Double.NaN;
    }
    if (x == Double.POSITIVE_INFINITY) {
      return 0;
    }
    if (n == 0) {
      return y0(x);
    }
    if (x == 0) {
      return n < 0 && (n & 1) == 1 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }
    boolean negative = n < 0 && (n & 1) == 1;
    n = Math.abs(n);
    double b;
    if (n == 1) {
      b = y1(x);
    } else if (x >= 0x1p302) {
      double s = Trig.sin(x);
      double c = Trig.cos(x);
      double t =
          switch ((int) n & 3) {
            case 0 -> s - c;
            case 1 -> -s - c;
            case 2 -> -s + c;
            default -> s + c;
          };
      b = ONE_OVER_SQRT_PI * t / Math.sqrt(x);
    } else {
      double a = y0(x);
      b = y1(x);
      for (long i = 1; i < n && b != Double.NEGATIVE_INFINITY; i++) {
        double next = (double) (i + i) / x * b - a;
        a = b;
        b = next;
      }
    }
    return negative ? -b : b;
  }
}
