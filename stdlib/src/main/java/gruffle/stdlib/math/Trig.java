package gruffle.stdlib.math;

import gruffle.runtime.sched.G;

/** Sine, cosine and tangent after Cephes (Moshier), with the reduction of huge arguments by Payne and Hanek. */
final class Trig {
  private static final double FOUR_OVER_PI = 1.27323954473516268615;
  private static final double PI4 = Math.PI / 4;

  // Pi/4 in three parts.
  private static final double PI4A = 7.85398125648498535156e-1;
  private static final double PI4B = 3.77489470793079817668e-8;
  private static final double PI4C = 2.69515142907905952645e-15;

  private static final double REDUCE = 1 << 29;

  /** 4/Pi in binary, the first word before the point. */
  private static final long[] FOUR_OVER_PI_BITS = {
    0x0000000000000001L, 0x45f306dc9c882a53L, 0xf84eafa3ea69bb81L, 0xb6c52b3278872083L,
        0xfca2c757bd778ac3L,
    0x6e48dc74849ba5c0L, 0x0c925dd413a32439L, 0xfc3bd63962534e7dL, 0xd1046bea5d768909L,
        0xd338e04d68befc82L,
    0x7323ac7306a673e9L, 0x3908bf177bf25076L, 0x3ff12fffbc0b301fL, 0xde5e2316b414da3eL,
        0xda6cfd9e4f96136eL,
    0x9e8c7ecd3cbfd45aL, 0xea4f758fd7cbe2f6L, 0x7a0e73ef14a525d4L, 0xd7f6bf623f1aba10L,
        0xac06608df8f6d757L,
  };

  private static final double[] SIN = {
    1.58962301576546568060e-10, -2.50507477628578072866e-8, 2.75573136213857245213e-6,
    -1.98412698295895385996e-4, 8.33333333332211858878e-3, -1.66666666666666307295e-1,
  };
  private static final double[] COS = {
    -1.13585365213876817300e-11, 2.08757008419747316778e-9, -2.75573141792967388112e-7,
    2.48015872888517045348e-5, -1.38888888888730564116e-3, 4.16666666666665929218e-2,
  };
  private static final double[] TAN_P = {
    -1.30936939181383777646e4, 1.15351664838587416140e6, -1.79565251976484877988e7,
  };
  private static final double[] TAN_Q = {
    1,
    1.36812963470692954678e4,
    -1.32089234440210967447e6,
    2.50083801823357915839e7,
    -5.38695755929454629881e7,
  };

  /** The argument as octant + rest: which multiple of Pi/4, even and modulo 8, and what is left. */
  private record Reduced(int octant, double z) {}

  private Trig() {}

  private static Reduced reduce(double x) {
    if (x >= REDUCE) {
      return reduceHuge(x);
    }
    long j = (long) (x * FOUR_OVER_PI);
    double y = j;
    if ((j & 1) == 1) {
      j++;
      y++;
    }
    return new Reduced((int) (j & 7), ((x - y * PI4A) - y * PI4B) - y * PI4C);
  }

  private static Reduced reduceHuge(double x) {
    long bits = Double.doubleToRawLongBits(x);
    int exp = (int) (bits >>> 52 & 0x7ff) - 1023 - 52;
    long m = bits & (1L << 52) - 1 | 1L << 52;
    int word = (exp + 61) >>> 6;
    int shift = (exp + 61) & 63;
    long z0 = bitsFrom(word, shift);
    long z1 = bitsFrom(word + 1, shift);
    long z2 = bitsFrom(word + 2, shift);
    long z1lo = z1 * m;
    long lo = z1lo + Math.unsignedMultiplyHigh(z2, m);
    long carry = Long.compareUnsigned(lo, z1lo) < 0 ? 1 : 0;
    long hi = z0 * m + Math.unsignedMultiplyHigh(z1, m) + carry;
    int j = (int) (hi >>> 61);
    hi = hi << 3 | lo >>> 61;
    int zeros = Long.numberOfLeadingZeros(hi);
    long e = 1022L - zeros;
    hi = shl(hi, zeros + 1) | shr(lo, 64 - (zeros + 1));
    hi >>>= 64 - 52;
    double z = Double.longBitsToDouble(hi | e << 52);
    if ((j & 1) == 1) {
      j = j + 1 & 7;
      z--;
    }
    return new Reduced(j, z * PI4);
  }

  private static long bitsFrom(int word, int shift) {
    return shl(FOUR_OVER_PI_BITS[word], shift) | shr(FOUR_OVER_PI_BITS[word + 1], 64 - shift);
  }

  private static long shl(long x, int n) {
    return n >= 64 ? 0 : x << n;
  }

  private static long shr(long x, int n) {
    return n >= 64 ? 0 : x >>> n;
  }

  private static double sinPoly(double z, double zz) {
    return z + z * zz * Poly.down(zz, SIN);
  }

  private static double cosPoly(double zz) {
    return 1.0 - 0.5 * zz + zz * zz * Poly.down(zz, COS);
  }

  static double cos(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return Double.NaN;
    }
    Reduced r = reduce(Math.abs(x));
    int j = r.octant;
    boolean negative = j > 3;
    j &= 3;
    negative ^= j > 1;
    double zz = r.z * r.z;
    double y = j == 1 || j == 2 ? sinPoly(r.z, zz) : cosPoly(zz);
    return negative ? -y : y;
  }

  static double sin(double x) {
    if (x == 0 || Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x)) {
      return Double.NaN;
    }
    Reduced r = reduce(Math.abs(x));
    int j = r.octant;
    boolean negative = x < 0 ^ j > 3;
    j &= 3;
    double zz = r.z * r.z;
    double y = j == 1 || j == 2 ? cosPoly(zz) : sinPoly(r.z, zz);
    return negative ? -y : y;
  }

  /** The cosine goes to the second result. */
  static double sincos(G g, double x) {
    g.setResJ(1, Double.doubleToRawLongBits(x == 0 ? 1 : cos(x)));
    return sin(x);
  }

  static double tan(double x) {
    if (x == 0 || Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x)) {
      return Double.NaN;
    }
    Reduced r = reduce(Math.abs(x));
    double z = r.z;
    double zz = z * z;
    double y = z;
    if (zz > 1e-14) {
      y = z + z * (zz * Poly.down(zz, TAN_P) / Poly.down(zz, TAN_Q));
    }
    if ((r.octant & 2) != 0) {
      y = -1 / y;
    }
    return x < 0 ? -y : y;
  }

  // --- inverse functions ---

  private static final double[] ATAN_P = {
    -8.750608600031904122785e-01,
    -1.615753718733365076637e+01,
    -7.500855792314704667340e+01,
    -1.228866684490136173410e+02,
    -6.485021904942025371773e+01,
  };
  private static final double[] ATAN_Q = {
    1,
    2.485846490142306297962e+01,
    1.650270098316988542046e+02,
    4.328810604912902668951e+02,
    4.853903996359136964868e+02,
    1.945506571482613964425e+02,
  };
  private static final double MORE_BITS = 6.123233995736765886130e-17; // of Pi/2
  private static final double TAN_3PI_8 = 2.41421356237309504880;

  /** For 0 to 0.66. */
  private static double atanPoly(double x) {
    double z = x * x;
    z = z * Poly.down(z, ATAN_P) / Poly.down(z, ATAN_Q);
    return x * z + x;
  }

  private static double atanPositive(double x) {
    if (x <= 0.66) {
      return atanPoly(x);
    }
    if (x > TAN_3PI_8) {
      return Math.PI / 2 - atanPoly(1 / x) + MORE_BITS;
    }
    return PI4 + atanPoly((x - 1) / (x + 1)) + 0.5 * MORE_BITS;
  }

  static double atan(double x) {
    if (x == 0) {
      return x;
    }
    return x > 0 ? atanPositive(x) : -atanPositive(-x);
  }

  static double asin(double x) {
    if (x == 0) {
      return x;
    }
    double a = Math.abs(x);
    if (a > 1) {
      return Double.NaN;
    }
    double t = Math.sqrt(1 - a * a);
    t = a > 0.7 ? Math.PI / 2 - atanPositive(t / a) : atanPositive(a / t);
    return x < 0 ? -t : t;
  }

  static double acos(double x) {
    return Math.PI / 2 - asin(x);
  }

  static double atan2(double y, double x) {
    if (Double.isNaN(y) || Double.isNaN(x)) {
      return Double.NaN;
    }
    if (y == 0) {
      return Math.copySign(Double.doubleToRawLongBits(x) >= 0 ? 0 : Math.PI, y);
    }
    if (x == 0) {
      return Math.copySign(Math.PI / 2, y);
    }
    if (Double.isInfinite(x)) {
      if (Double.isInfinite(y)) {
        return Math.copySign(x > 0 ? PI4 : 2.35619449019234492884698, y);
      }
      return Math.copySign(x > 0 ? 0 : Math.PI, y);
    }
    if (Double.isInfinite(y)) {
      return Math.copySign(Math.PI / 2, y);
    }
    double q = atan(y / x);
    if (x < 0) {
      return q <= 0 ? q + Math.PI : q - Math.PI;
    }
    return q;
  }
}
