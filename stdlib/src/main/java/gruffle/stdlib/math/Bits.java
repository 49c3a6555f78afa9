package gruffle.stdlib.math;

/** Floats taken apart and put together, and rounding. */
final class Bits {
  private static final long MANTISSA = (1L << 52) - 1;

  private Bits() {}

  private static boolean special(double f) {
    return f == 0 || Double.isNaN(f) || Double.isInfinite(f);
  }

  /** Frexp's fraction, in [½, 1). */
  static double fraction(double f) {
    if (special(f)) {
      return f;
    }
    if (Math.abs(f) < Double.MIN_NORMAL) {
      f *= 0x1p52;
    }
    return Double.longBitsToDouble(Double.doubleToRawLongBits(f) & ~(0x7ffL << 52) | 1022L << 52);
  }

  /** Frexp's exponent. */
  static int exponent(double f) {
    if (special(f)) {
      return 0;
    }
    int extra = 0;
    if (Math.abs(f) < Double.MIN_NORMAL) {
      f *= 0x1p52;
      extra = -52;
    }
    return (int) (Double.doubleToRawLongBits(f) >>> 52 & 0x7ff) - 1022 + extra;
  }

  static double ldexp(double frac, long exp) {
    if (special(frac)) {
      return frac;
    }
    if (Math.abs(frac) < Double.MIN_NORMAL) {
      frac *= 0x1p52;
      exp -= 52;
    }
    long x = Double.doubleToRawLongBits(frac);
    exp += (x >>> 52 & 0x7ff) - 1023;
    if (exp < -1075) {
      return Math.copySign(0, frac);
    }
    if (exp > 1023) {
      return frac < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    double m = 1;
    if (exp < -1022) {
      exp += 53;
      m = 0x1p-53;
    }
    return m * Double.longBitsToDouble(x & (MANTISSA | Long.MIN_VALUE) | exp + 1023 << 52);
  }

  static double trunc(double x) {
    return x < 0 ? Math.ceil(x) : Math.floor(x);
  }

  /** Half away from zero. */
  static double round(double x) {
    double t = trunc(x);
    return Math.abs(x - t) >= 0.5 ? t + Math.copySign(1, x) : t;
  }

  static long ilogb(double x) {
    if (x == 0) {
      return Integer.MIN_VALUE;
    }
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return Integer.MAX_VALUE;
    }
    return exponent(x) - 1L;
  }

  static double logb(double x) {
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (Double.isInfinite(x)) {
      return Double.POSITIVE_INFINITY;
    }
    return Double.isNaN(x) ? x : exponent(x) - 1;
  }

  static double nextafter(double x, double y) {
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    return x == y ? x : Math.nextAfter(x, y);
  }

  static float nextafter32(float x, float y) {
    if (Float.isNaN(x) || Float.isNaN(y)) {
      return Float.NaN;
    }
    return x == y ? x : Math.nextAfter(x, y);
  }
}
