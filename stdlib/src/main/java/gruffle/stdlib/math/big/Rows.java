package gruffle.stdlib.math.big;

import gruffle.stdlib.math.bits.LongDivision;
import java.util.Arrays;

/**
 * Arithmetic on rows of 64-bit words, the lowest first.
 *
 * <p>Carries are compared where they are needed, not in a method that all rows call: HotSpot's profile of that would be one for all of them, and where most numbers that a
 * program has had so far are small, its compiler takes carries for rare and jumps, which it guesses wrong at every other word of large ones.
 */
public final class Rows {
  private Rows() {}

  /**
   * z = x + y on n words; returns the carry. A sum without the carry from below is only looked at for being all ones: so no word waits for the one before it.
   */
  static long add(long[] z, int zi, long[] x, int xi, long[] y, int yi, int n) {
    long c = 0;
    for (int i = 0; i < n; i++) {
      long a = x[xi + i];
      long b = y[yi + i];
      long sum = a + b;
      z[zi + i] = sum + c;
      if (sum != -1) {
        c = (a & b | (a | b) & ~sum) >>> 63;
      }
    }
    return c;
  }

  /** z = x + c on n words, where c is 0 or 1; returns the carry. */
  static long increment(long[] z, int zi, long[] x, int xi, int n, long c) {
    int i = 0;
    for (; i < n && c != 0; i++) {
      long sum = x[xi + i] + 1;
      z[zi + i] = sum;
      c = sum == 0 ? 1 : 0;
    }
    copyRest(z, zi, x, xi, i, n);
    return c;
  }

  /** z = x - y on n words; returns the borrow. */
  static long subtract(long[] z, int zi, long[] x, int xi, long[] y, int yi, int n) {
    long c = 0;
    for (int i = 0; i < n; i++) {
      long a = x[xi + i];
      long b = y[yi + i];
      long difference = a - b;
      z[zi + i] = difference - c;
      if (difference != 0) {
        c = (~a & b | ~(a ^ b) & difference) >>> 63;
      }
    }
    return c;
  }

  /** z = x - c on n words, where c is 0 or 1; returns the borrow. */
  static long decrement(long[] z, int zi, long[] x, int xi, int n, long c) {
    int i = 0;
    for (; i < n && c != 0; i++) {
      long w = x[xi + i];
      z[zi + i] = w - 1;
      c = w == 0 ? 1 : 0;
    }
    copyRest(z, zi, x, xi, i, n);
    return c;
  }

  private static void copyRest(long[] z, int zi, long[] x, int xi, int i, int n) {
    if (i < n && (z != x || zi != xi)) {
      System.arraycopy(x, xi + i, z, zi + i, n - i);
    }
  }

  /** z = x * y + r on n words; returns what is over. */
  static long mulAdd(long[] z, int zi, long[] x, int xi, int n, long y, long r) {
    long c = r;
    for (int i = 0; i < n; i++) {
      long a = x[xi + i];
      long low = a * y + c;
      c = Math.unsignedMultiplyHigh(a, y) + (Long.compareUnsigned(low, c) < 0 ? 1 : 0);
      z[zi + i] = low;
    }
    return c;
  }

  /** z = x * y, on as many words as both have; z is another row. */
  static void multiply(long[] z, int zi, long[] x, int xi, int m, long[] y, int yi, int n) {
    Arrays.fill(z, zi, zi + m, 0);
    for (int i = 0; i < n; i++) {
      int at = zi + i;
      z[at + m] = addMul(z, at, z, at, x, xi, m, y[yi + i], 0);
    }
  }

  /**
   * z = x * y / 2^(64 n) modulo m on n words, but perhaps not below m; k is -1 / m modulo 2^64. z has 2 n words and is another row.
   */
  static void montgomery(
      long[] z, int zi, long[] x, int xi, long[] y, int yi, long[] m, int mi, int n, long k) {
    Arrays.fill(z, zi, zi + 2 * n, 0);
    long c = 0;
    for (int i = 0; i < n; i++) {
      int at = zi + i;
      long over = addMul(z, at, z, at, x, xi, n, y[yi + i], 0);
      long more = addMul(z, at, z, at, m, mi, n, z[at] * k, 0);
      long first = c + over;
      long second = first + more;
      z[at + n] = second;
      c = Long.compareUnsigned(first, over) < 0 || Long.compareUnsigned(second, more) < 0 ? 1 : 0;
    }
    if (c != 0) {
      subtract(z, zi, z, zi + n, m, mi, n);
    } else {
      System.arraycopy(z, zi + n, z, zi, n);
    }
  }

  /** z = x << s on n words, where s is below 64; returns the bits that are over. */
  static long shiftLeft(long[] z, int zi, long[] x, int xi, int n, int s) {
    if (n == 0) {
      return 0;
    }
    if (s == 0) {
      System.arraycopy(x, xi, z, zi, n);
      return 0;
    }
    // Java takes a shift by -s as one by 64 - s.
    long over = x[xi + n - 1] >>> -s;
    for (int i = n - 1; i > 0; i--) {
      z[zi + i] = x[xi + i] << s | x[xi + i - 1] >>> -s;
    }
    z[zi] = x[xi] << s;
    return over;
  }

  /** z = x >> s on n words, where s is below 64; returns the bits that fall out, at the top of a word. */
  static long shiftRight(long[] z, int zi, long[] x, int xi, int n, int s) {
    if (n == 0) {
      return 0;
    }
    if (s == 0) {
      System.arraycopy(x, xi, z, zi, n);
      return 0;
    }
    long out = x[xi] << -s;
    for (int i = 1; i < n; i++) {
      z[zi + i - 1] = x[xi + i - 1] >>> s | x[xi + i] << -s;
    }
    z[zi + n - 1] = x[xi + n - 1] >>> s;
    return out;
  }

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
      long q = quotient(r, low, d, inverse);
      z[zi + i] = q;
      r = low - q * d;
    }
    return r >>> shift;
  }

  /** (high, low) / d, where d's highest bit is set and high is less than it; inverse: {@link #inverse} of d. */
  static long quotient(long high, long low, long d, long inverse) {
    long t = inverse * high;
    long sum = t + low;
    long over = Long.compareUnsigned(sum, t) < 0 ? 1 : 0;
    long q = Math.unsignedMultiplyHigh(inverse, high) + high + over + 1;
    long rest = low - q * d;
    if (Long.compareUnsigned(rest, sum) > 0) {
      q--;
      rest += d;
    }
    return Long.compareUnsigned(rest, d) >= 0 ? q + 1 : q;
  }

  /** (2^128 - 1) / d - 2^64 for a d whose highest bit is set: a long division of (~d, -1) with digits of 32 bits. */
  static long inverse(long d) {
    long u = ~d;
    long q1 = LongDivision.digit(u, LongDivision.HALF, d);
    u = (u << 32 | LongDivision.HALF) - q1 * d;
    long q0 = LongDivision.digit(u, LongDivision.HALF, d);
    return q1 << 32 | q0;
  }
}
