package gruffle.stdlib.crypto;

import gruffle.stdlib.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Montgomery's multiplication modulo an odd number by the JDK's methods under BigInteger, which HotSpot has in the processor's wide multiplications, on Go's numbers: rows of
 * 64-bit words, the lowest first.
 *
 * <p>The JDK's are rows of 32-bit words, the highest first. A row is turned in a tenth of the time that a multiplication takes.
 */
public final class Montgomery {
  /** Words of the largest number that the JDK's methods have room for. */
  public static final int MOST = 256;

  private static final int WINDOW = 4;

  private final int[] modulus;
  private final int words;
  private final long inverse;

  /** Modulo n words of m, with -1/m modulo 2^64. */
  public Montgomery(long[] m, int off, int n, long inverse) {
    if (n < 1 || n > MOST) {
      throw new IllegalArgumentException();
    }
    this.words = n;
    this.inverse = inverse;
    this.modulus = turned(m, off, n);
  }

  /** out = a * b / R modulo m, where R is 2 to the number of bits in so many words. */
  public void multiply(long[] out, int to, long[] a, int ai, long[] b, int bi) {
    int[] x = turned(a, ai, words);
    int[] product = a == b && ai == bi ? square(x) : multiply(x, turned(b, bi, words));
    back(product, out, to);
  }

  /**
   * out = x to the power of e, which is bytes with the highest first, modulo m. What e is made of is not to be seen in the time that it takes: so all of the table is read at
   * each step.
   *
   * @param rr R * R modulo m
   */
  public void power(
      long[] out, int to, long[] x, int xi, byte[] e, int ei, int len, long[] rr, int ri) {
    int[] square = turned(rr, ri, words);
    var unit = new int[2 * words];
    unit[unit.length - 1] = 1;
    var table = new int[1 << WINDOW][];
    table[0] = multiply(unit, square);
    table[1] = multiply(turned(x, xi, words), square);
    for (int i = 2; i < table.length; i++) {
      table[i] = multiply(table[i - 1], table[1]);
    }
    int[] r = table[0];
    var factor = new int[2 * words];
    for (int i = 0; i < 2 * len; i++) {
      int digit = e[ei + i / 2] >> (1 - i % 2) * WINDOW & (1 << WINDOW) - 1;
      for (int k = 0; k < WINDOW; k++) {
        r = square(r);
      }
      select(table, digit, factor);
      r = multiply(r, factor);
    }
    back(multiply(r, unit), out, to);
  }

  private static void select(int[][] table, int digit, int[] to) {
    Arrays.fill(to, 0);
    for (int i = 0; i < table.length; i++) {
      int[] row = table[i];
      int mask = (i ^ digit) - 1 >> 31;
      for (int k = 0; k < to.length; k++) {
        to[k] |= row[k] & mask;
      }
    }
  }

  private int[] multiply(int[] a, int[] b) {
    try {
      return (int[])
          Jdk.MULTIPLY.invokeExact(a, b, modulus, 2 * words, inverse, new int[4 * words]);
    } catch (Throwable e) {
      throw Handles.fault(e);
    }
  }

  private int[] square(int[] a) {
    try {
      return (int[]) Jdk.SQUARE.invokeExact(a, modulus, 2 * words, inverse, new int[4 * words]);
    } catch (Throwable e) {
      throw Handles.fault(e);
    }
  }

  private static int[] turned(long[] a, int off, int n) {
    var r = new int[2 * n];
    for (int i = 0; i < n; i++) {
      long w = a[off + n - 1 - i];
      r[2 * i] = (int) (w >>> 32);
      r[2 * i + 1] = (int) w;
    }
    return r;
  }

  /** The JDK's methods leave a number below R; this takes the modulus off where it is not below that. */
  private void back(int[] a, long[] to, int off) {
    long borrow = 0;
    for (int i = 0; i < words; i++) {
      long w = word(a, i);
      long m = word(modulus, i);
      long d = w - m - borrow;
      borrow = (~w & m | ~(w ^ m) & d) >>> 63;
      to[off + i] = d;
    }
    for (int i = 0; i < words; i++) {
      to[off + i] = to[off + i] & borrow - 1 | word(a, i) & -borrow;
    }
  }

  private long word(int[] a, int i) {
    int at = 2 * (words - 1 - i);
    return (long) a[at] << 32 | a[at + 1] & 0xFFFFFFFFL;
  }

  /** Found when the first number is multiplied. */
  private static final class Jdk {
    static final MethodHandle MULTIPLY;
    static final MethodHandle SQUARE;

    static {
      try {
        var in = MethodHandles.privateLookupIn(BigInteger.class, MethodHandles.lookup());
        MULTIPLY =
            in.findStatic(
                BigInteger.class,
                "implMontgomeryMultiply",
                MethodType.methodType(
                    int[].class,
                    int[].class,
                    int[].class,
                    int[].class,
                    int.class,
                    long.class,
                    int[].class));
        SQUARE =
            in.findStatic(
                BigInteger.class,
                "implMontgomerySquare",
                MethodType.methodType(
                    int[].class, int[].class, int[].class, int.class, long.class, int[].class));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the JDK's Montgomery multiplication", e);
      }
    }
  }
}
