package gruffle.stdlib.math;

/**
 * Exponentials, logarithms and powers, bit for bit as Go on amd64 computes them: exp by Shibata's method with fused
 * multiply-add, the others after FreeBSD's msun.
 */
final class Exponential {
  private static final double LN2_HI = 6.93147180369123816490e-01;
  private static final double LN2_LO = 1.90821492927058770002e-10;
  private static final double HALF_SQRT2 = 7.07106781186547524401e-01;
  private static final double ONE_OVER_LN2 = 1.44269504088896340735992468100189214;
  private static final double ONE_OVER_LN10 = 0.43429448190325182765112891891660508;

  private Exponential() {}

  // --- exp ---

  private static final double LN2_UPPER = 0.69314718055966295651160180568695068359375;
  private static final double LN2_LOWER = 0.28235290563031577122588448175013436025525412068e-12;
  private static final double OVERFLOW = 7.09782712893384e+02;

  static double exp(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x > OVERFLOW) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < -800) {
      return 0;
    }
    double k = Math.rint(ONE_OVER_LN2 * x);
    int exp = (int) k;
    double r = Math.fma(-k, LN2_UPPER, x);
    r = Math.fma(-k, LN2_LOWER, r);
    r *= 0.0625;
    double p = 2.4801587301587301587e-5;
    p = Math.fma(r, p, 1.9841269841269841270e-4);
    p = Math.fma(r, p, 1.3888888888888888889e-3);
    p = Math.fma(r, p, 8.3333333333333333333e-3);
    p = Math.fma(r, p, 4.1666666666666666667e-2);
    p = Math.fma(r, p, 1.6666666666666666667e-1);
    p = Math.fma(r, p, 0.5);
    p = Math.fma(r, p, 1.0);
    r *= p; // exp(x/16) - 1; now square four times
    r *= r + 2;
    r *= r + 2;
    r *= r + 2;
    r = Math.fma(r + 2, r, 1.0);
    int biased = exp + 0x3FF;
    if (biased >= 0x7FF) {
      return Double.POSITIVE_INFINITY;
    }
    if (biased > 0) {
      return r * Double.longBitsToDouble((long) biased << 52);
    }
    if (biased < -52) {
      return 0;
    }
    return r * Double.longBitsToDouble((long) (biased + 0x3FE) << 52) * Double.MIN_NORMAL;
  }

  private static final double[] EXP_P = {
    1.66666666666666657415e-01,
    -2.77777777770155933842e-03,
    6.61375632143793436117e-05,
    -1.65339022054652515390e-06,
    4.13813679705723846039e-08,
  };

  static double exp2(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x > 1.0239999999999999e+03) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < -1.0740e+03) {
      return 0;
    }
    int k = x > 0 ? (int) (x + 0.5) : (int) (x - 0.5);
    double t = x - k;
    double hi = t * LN2_HI;
    double lo = -t * LN2_LO;
    double r = hi - lo;
    double rr = r * r;
    double c = r - rr * Poly.up(rr, EXP_P);
    double y = 1 - ((lo - (r * c) / (2 - c)) - hi);
    return Bits.ldexp(y, k);
  }

  private static final double[] EXPM1_Q = {
    1,
    -3.33333333333331316428e-02,
    1.58730158725481460165e-03,
    -7.93650757867487942473e-05,
    4.00821782732936239552e-06,
    -2.01099218183624371326e-07,
  };

  static double expm1(double x) {
    if (x == Double.POSITIVE_INFINITY || Double.isNaN(x)) {
      return x;
    }
    double abs = Math.abs(x);
    boolean negative = x < 0;
    if (abs >= 3.88162421113569373274e+01) { // 56 ln 2
      if (negative) {
        return -1;
      }
      if (abs >= 7.09782712893383973096e+02) {
        return Double.POSITIVE_INFINITY;
      }
    }
    double c = 0;
    int k = 0;
    if (abs > 3.46573590279972654709e-01) { // half ln 2
      double hi;
      double lo;
      if (abs < 1.03972077083991796413e+00) {
        k = negative ? -1 : 1;
        hi = negative ? x + LN2_HI : x - LN2_HI;
        lo = negative ? -LN2_LO : LN2_LO;
      } else {
        double scaled = 1.44269504088896338700e+00 * x;
        k = (int) (negative ? scaled - 0.5 : scaled + 0.5);
        hi = x - k * LN2_HI;
        lo = k * LN2_LO;
      }
      x = hi - lo;
      c = (hi - x) - lo;
    } else if (abs < 0x1p-54) {
      return x;
    }
    double hfx = 0.5 * x;
    double hxs = x * hfx;
    double r1 = Poly.up(hxs, EXPM1_Q);
    double t = 3 - r1 * hfx;
    double e = hxs * ((r1 - t) / (6.0 - x * t));
    if (k == 0) {
      return x - (x * e - hxs);
    }
    e = x * (e - c) - c;
    e -= hxs;
    if (k == -1) {
      return 0.5 * (x - e) - 0.5;
    }
    if (k == 1) {
      return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
    }
    if (k <= -2 || k > 56) {
      return scale(1 - (e - x), k) - 1;
    }
    if (k < 20) {
      return scale(
          Double.longBitsToDouble(0x3ff0000000000000L - (0x20000000000000L >>> k)) - (e - x), k);
    }
    double y = x - (e + Double.longBitsToDouble((long) (0x3ff - k) << 52));
    return scale(y + 1, k);
  }

  /** Adds k to the exponent, in the bits. */
  private static double scale(double y, int k) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(y) + ((long) k << 52));
  }

  // --- logarithms ---

  private static final double L1 = 6.666666666666735130e-01;
  private static final double L2 = 3.999999999940941908e-01;
  private static final double L3 = 2.857142874366239149e-01;
  private static final double L4 = 2.222219843214978396e-01;
  private static final double L5 = 1.818357216161805012e-01;
  private static final double L6 = 1.531383769920937332e-01;
  private static final double L7 = 1.479819860511658591e-01;
  private static final double[] LOG = {L1, L2, L3, L4, L5, L6, L7};

  static double log(double x) {
    long bits = Double.doubleToRawLongBits(x);
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (bits < 0) {
      return Double.NaN;
    }
    if (bits >= 0x7ff0000000000000L) {
      return x;
    }
    // Go's assembly does not treat subnormal numbers apart.
    double f1 = Double.longBitsToDouble(bits & 0x000FFFFFFFFFFFFFL | 0x3FE0000000000000L);
    double k = (int) (bits >>> 52) - 0x3FE;
    if (f1 <= HALF_SQRT2) {
      k -= 1;
      f1 *= 2;
    }
    double f = f1 - 1;
    double s = f / (2 + f);
    double s2 = s * s;
    double s4 = s2 * s2;
    double t1 = s2 * (L1 + s4 * (L3 + s4 * (L5 + s4 * L7)));
    double t2 = s4 * (L2 + s4 * (L4 + s4 * L6));
    double r = t1 + t2;
    double hfsq = 0.5 * f * f;
    return k * LN2_HI - ((hfsq - (s * (hfsq + r) + k * LN2_LO)) - f);
  }

  static double log10(double x) {
    return log(x) * ONE_OVER_LN10;
  }

  static double log2(double x) {
    double frac = Bits.fraction(x);
    int exp = Bits.exponent(x);
    if (frac == 0.5) {
      return exp - 1;
    }
    return log(frac) * ONE_OVER_LN2 + exp;
  }

  static double log1p(double x) {
    if (x < -1 || Double.isNaN(x)) {
      return Double.NaN;
    }
    if (x == -1) {
      return Double.NEGATIVE_INFINITY;
    }
    if (x == Double.POSITIVE_INFINITY) {
      return x;
    }
    double abs = Math.abs(x);
    double f = 0;
    long iu = 0;
    int k = 1;
    if (abs < 4.142135623730950488017e-01) { // sqrt(2) - 1
      if (abs < 0x1p-29) {
        return abs < 0x1p-54 ? x : x - x * x * 0.5;
      }
      if (x > -2.928932188134524755992e-01) { // sqrt(2)/2 - 1
        k = 0;
        f = x;
        iu = 1;
      }
    }
    double c = 0;
    if (k != 0) {
      double u;
      if (abs < 0x1p53) {
        u = 1.0 + x;
        iu = Double.doubleToRawLongBits(u);
        k = (int) ((iu >>> 52) - 1023);
        c = (k > 0 ? 1.0 - (u - x) : x - (u - 1.0)) / u;
      } else {
        u = x;
        iu = Double.doubleToRawLongBits(u);
        k = (int) ((iu >>> 52) - 1023);
      }
      iu &= 0x000fffffffffffffL;
      if (iu < 0x0006a09e667f3bcdL) {
        u = Double.longBitsToDouble(iu | 0x3ff0000000000000L);
      } else {
        k++;
        u = Double.longBitsToDouble(iu | 0x3fe0000000000000L);
        iu = (0x0010000000000000L - iu) >> 2;
      }
      f = u - 1.0;
    }
    double hfsq = 0.5 * f * f;
    if (iu == 0) {
      if (f == 0) {
        if (k == 0) {
          return 0;
        }
        c += k * LN2_LO;
        return k * LN2_HI + c;
      }
      double r = hfsq * (1.0 - 0.66666666666666666 * f);
      if (k == 0) {
        return f - r;
      }
      return k * LN2_HI - ((r - (k * LN2_LO + c)) - f);
    }
    double s = f / (2.0 + f);
    double z = s * s;
    double r = z * Poly.up(z, LOG);
    if (k == 0) {
      return f - (hfsq - s * (hfsq + r));
    }
    return k * LN2_HI - ((hfsq - (s * (hfsq + r) + (k * LN2_LO + c))) - f);
  }

  // --- powers ---

  private static boolean isOdd(double x) {
    return Math.abs(x) < 0x1p53 && x == Math.rint(x) && ((long) x & 1) == 1;
  }

  static double pow(double x, double y) {
    if (y == 0 || x == 1) {
      return 1;
    }
    if (y == 1) {
      return x;
    }
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    boolean minus = Double.doubleToRawLongBits(x) < 0;
    if (x == 0) {
      double r = y < 0 ? Double.POSITIVE_INFINITY : 0;
      return minus && isOdd(y) ? -r : r;
    }
    if (Double.isInfinite(y)) {
      return x == -1 ? 1 : Math.abs(x) < 1 == y > 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    if (Double.isInfinite(x)) {
      if (minus) {
        return pow(1 / x, -y);
      }
      return y < 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    if (y == 0.5) {
      return Math.sqrt(x);
    }
    if (y == -0.5) {
      return 1 / Math.sqrt(x);
    }
    double yi = Math.floor(Math.abs(y));
    double yf = Math.abs(y) - yi;
    if (yf != 0 && x < 0) {
      return Double.NaN;
    }
    if (yi >= 0x1p63) {
      return x == -1 ? 1 : Math.abs(x) < 1 == y > 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    return powFinite(x, y, yi, yf);
  }

  /** By repeated squaring for the whole part of y, with the exponents kept apart, and exp(y log x) for the rest. */
  private static double powFinite(double x, double y, double yi, double yf) {
    double a = 1.0;
    long ae = 0;
    if (yf != 0) {
      if (yf > 0.5) {
        yf--;
        yi++;
      }
      a = exp(yf * log(x));
    }
    double x1 = Bits.fraction(x);
    long xe = Bits.exponent(x);
    for (long i = (long) yi; i != 0; i >>= 1) {
      if (xe < -1 << 12 || 1 << 12 < xe) { // overflow or underflow, whatever follows
        ae += xe;
        break;
      }
      if ((i & 1) == 1) {
        a *= x1;
        ae += xe;
      }
      x1 *= x1;
      xe <<= 1;
      if (x1 < .5) {
        x1 += x1;
        xe--;
      }
    }
    if (y < 0) {
      a = 1 / a;
      ae = -ae;
    }
    return Bits.ldexp(a, ae);
  }

  private static final double[] TENS = powersOfTen(0, 32, 1);
  private static final double[] TENS_32 = powersOfTen(0, 10, 32);
  private static final double[] TENTHS_32 = powersOfTen(0, 11, -32);

  private static double[] powersOfTen(int from, int n, int step) {
    double[] t = new double[n];
    for (int i = 0; i < n; i++) {
      t[i] = Double.parseDouble("1e" + (from + i * step));
    }
    return t;
  }

  static double pow10(long n) {
    if (n >= 0 && n <= 308) {
      return TENS_32[(int) n / 32] * TENS[(int) n % 32];
    }
    if (n >= -323 && n <= 0) {
      return TENTHS_32[(int) -n / 32] / TENS[(int) -n % 32];
    }
    return n > 0 ? Double.POSITIVE_INFINITY : 0;
  }

  private static final double[] CBRT = {5.42857142857142815906e-01, -7.05306122448979611050e-01};

  static double cbrt(double x) {
    if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    double a = Math.abs(x);
    double t;
    if (a < Double.MIN_NORMAL) {
      t = Double.longBitsToDouble(Double.doubleToRawLongBits(0x1p54 * a) / 3 + (696219795L << 32));
    } else {
      t = Double.longBitsToDouble(Double.doubleToRawLongBits(a) / 3 + (715094163L << 32));
    }
    double r = t * t / a;
    double s = CBRT[0] + r * t;
    t *=
        3.57142857142857150787e-01
            + 1.60714285714285720630e+00 / (s + 1.41428571428571436819e+00 + CBRT[1] / s);
    t = Double.longBitsToDouble((Double.doubleToRawLongBits(t) & 0xFFFFFFFFCL << 28) + (1L << 30));
    s = t * t;
    r = a / s;
    double w = t + t;
    r = (r - t) / (w + r);
    t = t + t * r;
    return x < 0 ? -t : t;
  }

  static double hypot(double p, double q) {
    p = Math.abs(p);
    q = Math.abs(q);
    if (Double.isInfinite(p) || Double.isInfinite(q)) {
      return Double.POSITIVE_INFINITY;
    }
    if (Double.isNaN(p) || Double.isNaN(q)) {
      return Double.NaN;
    }
    if (p < q) {
      double t = p;
      p = q;
      q = t;
    }
    if (p == 0) {
      return 0;
    }
    q = q / p;
    return p * Math.sqrt(1 + q * q);
  }
}
