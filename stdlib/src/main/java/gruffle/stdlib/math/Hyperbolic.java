package gruffle.stdlib.math;

/** Hyperbolic functions and their inverses. */
final class Hyperbolic {
  private static final double LN2 = 0.693147180559945309417232121458176568;

  private static final double[] SINH_P = {
    -0.6307673640497716991184787251e+6, -0.8991272022039509355398013511e+5,
    -0.2894211355989563807284660366e+4, -0.2630563213397497062819489e+2,
  };
  private static final double[] SINH_Q = {
    -0.6307673640497716991212077277e+6,
    0.1521517378790019070696485176e+5,
    -0.173678953558233699533450911e+3,
    1,
  };
  private static final double[] TANH_P = {
    -9.64399179425052238628e-1, -9.92877231001918586564e1, -1.61468768441708447952e3,
  };
  private static final double[] TANH_Q = {
    1, 1.12811678491632931402e2, 2.23548839060100448583e3, 4.84406305325125486048e3,
  };

  private Hyperbolic() {}

  static double sinh(double x) {
    double a = Math.abs(x);
    double t;
    if (a > 21) {
      t = Exponential.exp(a) * 0.5;
    } else if (a > 0.5) {
      double e = Exponential.exp(a);
      t = (e - 1 / e) * 0.5;
    } else {
      double sq = a * a;
      t = Poly.up(sq, SINH_P) * a / Poly.up(sq, SINH_Q);
      if (x == 0) {
        return x;
      }
    }
    return x < 0 ? -t : t;
  }

  static double cosh(double x) {
    x = Math.abs(x);
    double e = Exponential.exp(x);
    return x > 21 ? e * 0.5 : (e + 1 / e) * 0.5;
  }

  static double tanh(double x) {
    double a = Math.abs(x);
    if (a > 0.5 * 8.8029691931113054295988e+01) {
      return x < 0 ? -1 : 1;
    }
    if (a >= 0.625) {
      double z = 1 - 2 / (Exponential.exp(2 * a) + 1);
      return x < 0 ? -z : z;
    }
    if (x == 0) {
      return x;
    }
    double s = x * x;
    return x + x * s * Poly.down(s, TANH_P) / Poly.down(s, TANH_Q);
  }

  static double asinh(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    double a = Math.abs(x);
    double t;
    if (a > 0x1p28) {
      t = Exponential.log(a) + LN2;
    } else if (a > 2) {
      t = Exponential.log(2 * a + 1 / (Math.sqrt(a * a + 1) + a));
    } else if (a < 0x1p-28) {
      t = a;
      if (x == 0) {
        return x;
      }
    } else {
      t = Exponential.log1p(a + a * a / (1 + Math.sqrt(1 + a * a)));
    }
    return x < 0 ? -t : t;
  }

  static double acosh(double x) {
    if (x < 1 || Double.isNaN(x)) {
      return Double.NaN;
    }
    if (x == 1) {
      return 0;
    }
    if (x >= 0x1p28) {
      return Exponential.log(x) + LN2;
    }
    if (x > 2) {
      return Exponential.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double t = x - 1;
    return Exponential.log1p(t + Math.sqrt(2 * t + t * t));
  }

  static double atanh(double x) {
    if (x < -1 || x > 1 || Double.isNaN(x)) {
      return Double.NaN;
    }
    if (x == 1 || x == -1) {
      return x / 0.0;
    }
    if (x == 0) {
      return x;
    }
    double a = Math.abs(x);
    double t;
    if (a < 0x1p-28) {
      t = a;
    } else if (a < 0.5) {
      t = a + a;
      t = 0.5 * Exponential.log1p(t + t * a / (1 - a));
    } else {
      t = 0.5 * Exponential.log1p((a + a) / (1 - a));
    }
    return x < 0 ? -t : t;
  }
}
