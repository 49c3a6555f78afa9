package gruffle.stdlib.math.big;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.LongSlice;

/** Rows of words with rows of words and single ones. All rows are as long as z; what is over is returned. */
public final class Natives {
  private Natives() {}

  /** A sum without the carry from below is only looked at for being all ones: so no word waits for the one before it. */
  @GoNative("math/big.addVV")
  public static long add(LongSlice z, LongSlice x, LongSlice y) {
    long c = 0;
    for (int i = 0; i < z.len; i++) {
      long a = x.a[x.off + i];
      long b = y.a[y.off + i];
      long sum = a + b;
      z.a[z.off + i] = sum + c;
      if (sum != -1) {
        c = (a & b | (a | b) & ~sum) >>> 63;
      }
    }
    return c;
  }

  @GoNative("math/big.subVV")
  public static long sub(LongSlice z, LongSlice x, LongSlice y) {
    long c = 0;
    for (int i = 0; i < z.len; i++) {
      long a = x.a[x.off + i];
      long b = y.a[y.off + i];
      long difference = a - b;
      z.a[z.off + i] = difference - c;
      if (difference != 0) {
        c = (~a & b | ~(a ^ b) & difference) >>> 63;
      }
    }
    return c;
  }

  /** z = x * y + r. */
  @GoNative("math/big.mulAddVWW")
  public static long mulAdd(LongSlice z, LongSlice x, long y, long r) {
    long c = r;
    for (int i = 0; i < z.len; i++) {
      long a = x.a[x.off + i];
      long low = a * y + c;
      c = Math.unsignedMultiplyHigh(a, y) + carry(low, c);
      z.a[z.off + i] = low;
    }
    return c;
  }

  /** z = x + y * m + a. */
  @GoNative("math/big.addMulVVWW")
  public static long addMul(LongSlice z, LongSlice x, LongSlice y, long m, long a) {
    return Rows.addMul(z.a, z.off, x.a, x.off, y.a, y.off, z.len, m, a);
  }

  /** z = (xn, x) / y, where xn is less than y; the remainder is returned. */
  @GoNative("math/big.divWVW")
  public static long divide(LongSlice z, long xn, LongSlice x, long y) {
    return Rows.divide(z.a, z.off, xn, x.a, x.off, z.len, y);
  }

  private static long carry(long sum, long summand) {
    return Long.compareUnsigned(sum, summand) < 0 ? 1 : 0;
  }
}
