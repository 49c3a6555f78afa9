package gruffle.stdlib.math.big;

import gruffle.runtime.value.LongSlice;

/**
 * Whole operations on Go's nat, a number without leading zero words: with the row, the room for it and its length in one method, a short number costs a header
 * at most, instead of several slices made on the way.
 */
final class Nats {
  /** How much more room a new number gets than it needs. */
  private static final int SPARE = 4;

  private Nats() {}

  static LongSlice norm(LongSlice z) {
    return cut(z, z.len);
  }

  static LongSlice add(LongSlice z, LongSlice x, LongSlice y) {
    return x.len < y.len ? sum(z, y, x) : sum(z, x, y);
  }

  /** x is at least as long as y. */
  private static LongSlice sum(LongSlice z, LongSlice x, LongSlice y) {
    int m = x.len;
    int n = y.len;
    if (n == 0) {
      return set(z, x);
    }
    LongSlice to = room(z, m + 1);
    long c = Rows.add(to.a, to.off, x.a, x.off, y.a, y.off, n);
    if (m > n) {
      c = Rows.increment(to.a, to.off + n, x.a, x.off + n, m - n, c);
    }
    to.a[to.off + m] = c;
    return cut(to, m + 1);
  }

  /** z = x - y, where y is not longer; a number longer than x means that y is the greater one. */
  static LongSlice subtract(LongSlice z, LongSlice x, LongSlice y) {
    int m = x.len;
    int n = y.len;
    if (n == 0) {
      return set(z, x);
    }
    LongSlice to = room(z, m);
    long c = Rows.subtract(to.a, to.off, x.a, x.off, y.a, y.off, n);
    if (m > n) {
      c = Rows.decrement(to.a, to.off + n, x.a, x.off + n, m - n, c);
    }
    return c != 0 ? LongSlice.make(m + 1, m + 1) : cut(to, m);
  }

  /** z = x * y + r. */
  static LongSlice mulAdd(LongSlice z, LongSlice x, long y, long r) {
    int m = x.len;
    if (m == 0 || y == 0) {
      return word(z, r);
    }
    LongSlice to = room(z, m + 1);
    to.a[to.off + m] = Rows.mulAdd(to.a, to.off, x.a, x.off, m, y, r);
    return cut(to, m + 1);
  }

  private static LongSlice set(LongSlice z, LongSlice x) {
    int n = x.len;
    LongSlice to = room(z, n);
    System.arraycopy(x.a, x.off, to.a, to.off, n);
    return to.len == n ? to : to.reslice(0, n, to.cap);
  }

  private static LongSlice word(LongSlice z, long x) {
    if (x == 0) {
      return z.len == 0 ? z : z.reslice(0, 0, z.cap);
    }
    LongSlice to = room(z, 1);
    to.a[to.off] = x;
    return to.len == 1 ? to : to.reslice(0, 1, to.cap);
  }

  /** z, or another one, whose capacity is at least n; its length is any. */
  private static LongSlice room(LongSlice z, int n) {
    if (n <= z.cap) {
      return z;
    }
    return LongSlice.make(n, n == 1 ? 1 : n + SPARE);
  }

  /** The first n words of z but for leading zeros. */
  private static LongSlice cut(LongSlice z, int n) {
    while (n > 0 && z.a[z.off + n - 1] == 0) {
      n--;
    }
    return n == z.len ? z : z.reslice(0, n, z.cap);
  }
}
