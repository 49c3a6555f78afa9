package gruffle.stdlib.math.big;

import gruffle.stdlib.math.bits.LongDivision;

/** Arithmetic on rows of 64-bit words, the lowest first. */
public final class Rows {
  private Rows() {}

  /** z = x + y * m + a on n words; returns what is over. */
  public static long addMul(
      long[] z, int zi, long[] x, int xi, long[] y, int yi, int n, long m, long a) {
    long c = a;
    for (int i = 0; i < n; i++) {
      long b = y[yi + i];
      long w = x[xi + i];
      long low = b * m;
      long high = Math.unsignedMultiplyHigh(b, m);
      long sum = low + w;
      high += Long.compareUnsigned(sum, w) < 0 ? 1 : 0;
      low = sum + c;
      high += Long.compareUnsigned(low, c) < 0 ? 1 : 0;
      z[zi + i] = low;
      c = high;
    }
    return c;
  }

  /**
   * z = (high, x) / y on n words, where high is less than y; returns the remainder. Each word of the quotient is guessed by a product with 2^128 / y, and is then at most two too small.
   */
  static long divide(long[] z, int zi, long high, long[] x, int xi, int n, long y) {
    if (n == 1 && high == 0) {
      long only = x[xi];
      z[zi] = Long.divideUnsigned(only, y);
      return Long.remainderUnsigned(only, y);
    }
    int shift = Long.numberOfLeadingZeros(y);
    long d = y << shift;
    long inverse = inverse(d);
    // Everything is shifted by as much as the divisor; a shift by 64 is one by 0 in Java.
    int back = 64 - shift;
    long mask = shift == 0 ? 0 : -1;
    long next = n > 0 ? x[xi + n - 1] : 0;
    long r = high << shift | next >>> back & mask;
    for (int i = n - 1; i >= 0; i--) {
      long below = i > 0 ? x[xi + i - 1] : 0;
      long low = next << shift | below >>> back & mask;
      next = below;
      long t = inverse * r;
      long sum = t + low;
      long q =
          Math.unsignedMultiplyHigh(inverse, r)
              + r
              + (Long.compareUnsigned(sum, t) < 0 ? 1 : 0)
              + 1;
      long rest = low - q * d;
      if (Long.compareUnsigned(rest, sum) > 0) {
        q--;
        rest += d;
      }
      if (Long.compareUnsigned(rest, d) >= 0) {
        q++;
        rest -= d;
      }
      z[zi + i] = q;
      r = rest;
    }
    return r >>> shift;
  }

  /** (2^128 - 1) / d - 2^64 for a d whose highest bit is set: a long division of (~d, -1) with digits of 32 bits. */
  private static long inverse(long d) {
    long u = ~d;
    long q1 = LongDivision.digit(u, LongDivision.HALF, d);
    u = (u << 32 | LongDivision.HALF) - q1 * d;
    long q0 = LongDivision.digit(u, LongDivision.HALF, d);
    return q1 << 32 | q0;
  }
}
