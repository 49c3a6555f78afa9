package gruffle.stdlib.math;

import gruffle.runtime.sched.G;

/** Gamma after Cephes, and its logarithm after FreeBSD's msun. */
final class GammaFunctions {
  private static final double[] P = {
    1.60119522476751861407e-04, 1.19135147006586384913e-03, 1.04213797561761569935e-02,
    4.76367800457137231464e-02, 2.07448227648435975150e-01, 4.94214826801497100753e-01,
    9.99999999999999996796e-01,
  };
  private static final double[] Q = {
    -2.31581873324120129819e-05, 5.39605580493303397842e-04, -4.45641913851797240494e-03,
    1.18139785222060435552e-02, 3.58236398605498653373e-02, -2.34591795718243348568e-01,
    7.14304917030273074085e-02, 1.00000000000000000320e+00,
  };
  private static final double[] STIRLING = {
    7.87311395793093628397e-04,
    -2.29549961613378126380e-04,
    -2.68132617805781232825e-03,
    3.47222221605458667310e-03,
    8.33333333333482257126e-02,
  };
  private static final double EULER = 0.57721566490153286060651209008240243104215933593992;
  private static final double SQRT_TWO_PI = 2.506628274631000502417;

  private GammaFunctions() {}

  // --- gamma ---

  /** One of the two factors of Stirling's formula; apart they do not overflow. */
  private static double stirling(double x, boolean first) {
    if (x > 200) {
      return first ? Double.POSITIVE_INFINITY : 1;
    }
    double w = 1 / x;
    w = 1 + w * Poly.down(w, STIRLING);
    double y1 = Exponential.exp(x);
    double y2 = 1.0;
    if (x > 143.01608) {
      double v = Exponential.pow(x, 0.5 * x - 0.25);
      y2 = v / y1;
      y1 = v;
    } else {
      y1 = Exponential.pow(x, x - 0.5) / y1;
    }
    return first ? y1 : SQRT_TWO_PI * w * y2;
  }

  static double gamma(double x) {
    if (x < 0 && x == Math.rint(x) || Double.isNaN(x)) {
      return Double.NaN;
    }
    if (x == Double.POSITIVE_INFINITY) {
      return x;
    }
    if (x == 0) {
      return 1 / x;
    }
    double q = Math.abs(x);
    if (q > 33) {
      return large(x, q);
    }
    double z = 1.0;
    while (x >= 3) {
      x = x - 1;
      z = z * x;
    }
    while (x < 0) {
      if (x > -1e-09) {
        return nearZero(x, z);
      }
      z = z / x;
      x = x + 1;
    }
    while (x < 2) {
      if (x < 1e-09) {
        return nearZero(x, z);
      }
      z = z / x;
      x = x + 1;
    }
    if (x == 2) {
      return z;
    }
    x = x - 2;
    return z * Poly.down(x, P) / Poly.down(x, Q);
  }

  private static double nearZero(double x, double z) {
    return x == 0 ? Double.POSITIVE_INFINITY : z / ((1 + EULER * x) * x);
  }

  private static double large(double x, double q) {
    if (x >= 0) {
      return stirling(x, true) * stirling(x, false);
    }
    double p = Math.floor(q);
    double sign = ((long) p & 1) == 0 ? -1 : 1;
    double z = q - p;
    if (z > 0.5) {
      p = p + 1;
      z = q - p;
    }
    z = q * Trig.sin(Math.PI * z);
    if (z == 0) {
      return sign * Double.POSITIVE_INFINITY;
    }
    double s1 = stirling(q, true);
    double s2 = stirling(q, false);
    double abs = Math.abs(z);
    double d = abs * s1 * s2;
    return sign * (Double.isInfinite(d) ? Math.PI / abs / s1 / s2 : Math.PI / d);
  }

  // --- log gamma ---

  private static final double[] A_EVEN = {
    7.72156649015328655494e-02, 6.73523010531292681824e-02, 7.38555086081402883957e-03,
    1.19270763183362067845e-03, 2.20862790713908385557e-04, 2.52144565451257326939e-05,
  };
  private static final double[] A_ODD = {
    3.22467033424113591611e-01, 2.05808084325167332806e-02, 2.89051383673415629091e-03,
    5.10069792153511336608e-04, 1.08011567247583939954e-04, 4.48640949618915160150e-05,
  };
  private static final double[] R = {
    1,
    1.39200533467621045958e+00,
    7.21935547567138069525e-01,
    1.71933865632803078993e-01,
    1.86459191715652901344e-02,
    7.77942496381893596434e-04,
    7.32668430744625636189e-06,
  };
  private static final double[] S = {
    -7.72156649015328655494e-02, 2.14982415960608852501e-01, 3.25778796408930981787e-01,
    1.46350472652464452805e-01, 2.66422703033638609560e-02, 1.84028451407337715652e-03,
    3.19475326584100867617e-05,
  };
  private static final double[] T0 = {
    4.83836122723810047042e-01,
    -3.27885410759859649565e-02,
    6.10053870246291332635e-03,
    -1.40346469989232843813e-03,
    3.15632070903625950361e-04,
  };
  private static final double[] T1 = {
    -1.47587722994593911752e-01,
    1.79706750811820387126e-02,
    -3.68452016781138256760e-03,
    8.81081882437654011382e-04,
    -3.12754168375120860518e-04,
  };
  private static final double[] T2 = {
    6.46249402391333854778e-02,
    -1.03142241298341437450e-02,
    2.25964780900612472250e-03,
    -5.38595305356740546715e-04,
    3.35529192635519073543e-04,
  };
  private static final double[] U = {
    -7.72156649015328655494e-02, 6.32827064025093366517e-01, 1.45492250137234768737e+00,
    9.77717527963372745603e-01, 2.28963728064692451092e-01, 1.33810918536787660377e-02,
  };
  private static final double[] V = {
    1,
    2.45597793713041134822e+00,
    2.12848976379893395361e+00,
    7.69285150456672783825e-01,
    1.04222645593369134254e-01,
    3.21709242282423911810e-03,
  };
  private static final double[] W = {
    8.33333333333329678849e-02, -2.77777777728775536470e-03, 7.93650558643019558500e-04,
    -5.95187557450339963135e-04, 8.36339918996282139126e-04, -1.63092934096575273989e-03,
  };
  private static final double W0 = 4.18938533204672725052e-01;
  private static final double Y_MIN = 1.461632144968362245;
  private static final double TC = 1.46163214496836224576e+00;
  private static final double TF = -1.21486290535849611461e-01;
  private static final double TT = -3.63867699703950536541e-18;

  /** The sign goes to the second result. */
  static double lgamma(G g, double x) {
    g.setResJ(1, 1);
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    if (x == 0) {
      return Double.POSITIVE_INFINITY;
    }
    boolean negative = x < 0;
    x = Math.abs(x);
    if (x < 0x1p-70) {
      if (negative) {
        g.setResJ(1, -1);
      }
      return -Exponential.log(x);
    }
    if (!negative) {
      return positive(x);
    }
    if (x >= 0x1p52) {
      return Double.POSITIVE_INFINITY;
    }
    double t = sinPi(x);
    if (t == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double adjust = Exponential.log(Math.PI / Math.abs(t * x));
    if (t < 0) {
      g.setResJ(1, -1);
    }
    return x == 1 || x == 2 ? 0 : adjust - positive(x);
  }

  private static double positive(double x) {
    if (x == 1 || x == 2) {
      return 0;
    }
    if (x < 2) {
      return belowTwo(x);
    }
    if (x < 8) {
      int i = (int) x;
      double y = x - i;
      double r = 0.5 * y + y * Poly.up(y, S) / Poly.up(y, R);
      double z = 1.0;
      for (int k = i - 1; k >= 2; k--) {
        z *= y + k;
      }
      return i >= 3 ? r + Exponential.log(z) : r;
    }
    if (x < 0x1p58) {
      double t = Exponential.log(x);
      double z = 1 / x;
      double y = z * z;
      return (x - 0.5) * (t - 1) + (W0 + z * Poly.up(y, W));
    }
    return x * (Exponential.log(x) - 1);
  }

  private static double belowTwo(double x) {
    double r = 0;
    double from = 1; // where the interval of length one begins that x lies in
    if (x <= 0.9) {
      r = -Exponential.log(x);
      from = 0;
    }
    double min = from == 0 ? Y_MIN - 1 : Y_MIN;
    if (x >= (from == 0 ? Y_MIN - 1 + 0.27 : Y_MIN + 0.27)) {
      double y = from + 1 - x;
      double z = y * y;
      double p = y * Poly.up(z, A_EVEN) + z * Poly.up(z, A_ODD);
      return r + (p - 0.5 * y);
    }
    if (x >= min - 0.27) {
      double y = x - (from == 0 ? TC - 1 : TC);
      double z = y * y;
      double w = z * y;
      double p = z * Poly.up(w, T0) - (TT - w * (Poly.up(w, T1) + y * Poly.up(w, T2)));
      return r + (TF + p);
    }
    double y = x - from;
    return r + (-0.5 * y + y * Poly.up(y, U) / Poly.up(y, V));
  }

  private static double sinPi(double x) {
    if (x < 0.25) {
      return -Trig.sin(Math.PI * x);
    }
    int n;
    if (Math.floor(x) != x) {
      x = x % 2;
      n = (int) (x * 4);
    } else { // x is below 2^52
      x = (long) x & 1;
      n = (int) x << 2;
    }
    return -switch (n) {
      case 0 -> Trig.sin(Math.PI * x);
      case 1, 2 -> Trig.cos(Math.PI * (0.5 - x));
      case 3, 4 -> Trig.sin(Math.PI * (1 - x));
      case 5, 6 -> -Trig.cos(Math.PI * (x - 1.5));
      default -> Trig.sin(Math.PI * (x - 2));
    };
  }
}
