package gruffle.stdlib.math.big;

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
}
