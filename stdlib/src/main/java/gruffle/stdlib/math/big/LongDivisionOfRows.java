package gruffle.stdlib.math.big;

/** Long division of a row of words by a row, as on paper, with words as digits (Knuth, The Art of Computer Programming, 4.3.1, algorithm D). */
final class LongDivisionOfRows {
  private LongDivisionOfRows() {}

  /**
   * q = u / v, and u becomes the remainder. v has two words or more, the highest not 0, and in every caller of math/big its highest bit is set; q has as many
   * words as u has more than v, or one more where that quotient's word can be anything but 0.
   */
  static void divide(long[] q, int qi, int qn, long[] u, int ui, int un, long[] v, int vi, int n) {
    int m = un - n;
    long first = v[vi + n - 1];
    long second = v[vi + n - 2];
    long inverse = Rows.inverse(first << Long.numberOfLeadingZeros(first));
    long top = 0;
    for (int j = m; j >= 0; j--) {
      int at = ui + j;
      long digit =
          top == first ? -1 : digit(top, u[at + n - 1], u[at + n - 2], first, second, inverse);
      long over = subtractProduct(u, at, v, vi, n, digit);
      boolean below = over != 0;
      if (j < m) {
        long w = u[at + n];
        u[at + n] = w - over;
        below = Long.compareUnsigned(w, over) < 0;
      }
      if (below) {
        long c = Rows.add(u, at, u, at, v, vi, n);
        if (j < m) {
          u[at + n] += c;
        }
        digit--;
      }
      top = u[at + n - 1];
      if (j < qn) {
        q[qi + j] = digit;
      }
    }
  }

  /** (high, low, next) / (first, second): the quotient's word, or one more than it. high is less than first. */
  private static long digit(long high, long low, long next, long first, long second, long inverse) {
    int shift = Long.numberOfLeadingZeros(first);
    long d = first << shift;
    // A shift by 64 in two, since it is one by 0 in Java.
    long h = high << shift | low >>> 1 >>> 63 - shift;
    long l = low << shift;
    long q = Rows.quotient(h, l, d, inverse);
    long rest = l - q * d >>> shift;
    while (exceeds(q, second, rest, next)) {
      q--;
      rest += first;
      if (Long.compareUnsigned(rest, first) < 0) {
        break;
      }
    }
    return q;
  }

  /** Whether a * b is greater than (high, low). */
  private static boolean exceeds(long a, long b, long high, long low) {
    int order = Long.compareUnsigned(Math.unsignedMultiplyHigh(a, b), high);
    return order > 0 || order == 0 && Long.compareUnsigned(a * b, low) > 0;
  }

  /** u -= v * y on n words from at; returns what is to be taken from the words above. */
  private static long subtractProduct(long[] u, int at, long[] v, int vi, int n, long y) {
    long c = 0;
    for (int i = 0; i < n; i++) {
      long b = v[vi + i];
      long w = u[at + i];
      long low = b * y + c;
      c = Math.unsignedMultiplyHigh(b, y) + (Long.compareUnsigned(low, c) < 0 ? 1 : 0);
      u[at + i] = w - low;
      c += Long.compareUnsigned(w, low) < 0 ? 1 : 0;
    }
    return c;
  }
}
