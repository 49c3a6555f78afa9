package gruffle.stdlib.math.big;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.LongSlice;

/** What math/big has in Java: rows of words with rows of words and single ones, as long as z, where what is over is returned; and whole operations on nat. */
public final class Natives {
  private Natives() {}

  @GoNative("math/big.addVV")
  public static long add(LongSlice z, LongSlice x, LongSlice y) {
    return Rows.add(z.a, z.off, x.a, x.off, y.a, y.off, z.len);
  }

  @GoNative("math/big.subVV")
  public static long sub(LongSlice z, LongSlice x, LongSlice y) {
    return Rows.subtract(z.a, z.off, x.a, x.off, y.a, y.off, z.len);
  }

  /** z = x * y + r. */
  @GoNative("math/big.mulAddVWW")
  public static long mulAdd(LongSlice z, LongSlice x, long y, long r) {
    return Rows.mulAdd(z.a, z.off, x.a, x.off, z.len, y, r);
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

  /** z = x << s, where s is below 64. */
  @GoNative("math/big.lshVU")
  public static long shiftLeft(LongSlice z, LongSlice x, long s) {
    return Rows.shiftLeft(z.a, z.off, x.a, x.off, z.len, (int) s);
  }

  /** z = x >> s, where s is below 64; the bits that fall out are returned at the top of a word. */
  @GoNative("math/big.rshVU")
  public static long shiftRight(LongSlice z, LongSlice x, long s) {
    return Rows.shiftRight(z.a, z.off, x.a, x.off, z.len, (int) s);
  }

  @GoNative("math/big.nat.norm")
  public static LongSlice norm(LongSlice z) {
    return Nats.norm(z);
  }

  @GoNative("math/big.nat.add")
  public static LongSlice sum(LongSlice z, LongSlice x, LongSlice y) {
    return Nats.add(z, x, y);
  }

  /** z = x - y, where y is not longer; a number longer than x means that y is the greater one. */
  @GoNative("math/big.difference")
  public static LongSlice difference(LongSlice z, LongSlice x, LongSlice y) {
    return Nats.subtract(z, x, y);
  }

  @GoNative("math/big.nat.mulAddWW")
  public static LongSlice product(LongSlice z, LongSlice x, long y, long r) {
    return Nats.mulAdd(z, x, y, r);
  }

  @GoNative("math/big.basicMul")
  public static void multiply(LongSlice z, LongSlice x, LongSlice y) {
    Rows.multiply(z.a, z.off, x.a, x.off, x.len, y.a, y.off, y.len);
  }

  /** u becomes the remainder of u / v, q the quotient; see {@link LongDivisionOfRows}. */
  @GoNative("math/big.divide")
  public static void divide(LongSlice q, LongSlice u, LongSlice v) {
    LongDivisionOfRows.divide(q.a, q.off, q.len, u.a, u.off, u.len, v.a, v.off, v.len);
  }

  /** The first half of z = x * y / 2^(64 n) modulo m, where n is their length and k is -1 / m modulo 2^64. */
  @GoNative("math/big.reduced")
  public static void reduced(LongSlice z, LongSlice x, LongSlice y, LongSlice m, long k) {
    Rows.montgomery(z.a, z.off, x.a, x.off, y.a, y.off, m.a, m.off, m.len, k);
  }
}
