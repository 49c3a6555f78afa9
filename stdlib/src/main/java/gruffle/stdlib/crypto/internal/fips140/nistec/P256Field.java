package gruffle.stdlib.crypto.internal.fips140.nistec;

import gruffle.stdlib.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigInteger;

/**
 * Arithmetic in the field of P-256 on five limbs of 52 bits, the lowest first, in Montgomery's form with R = 2^260: so the JDK multiplies, by HotSpot in vector instructions.
 *
 * <p>A number need not be below the modulus P; comments say how many times P it is at most. What is carried has limbs of 52 bits.
 */
public final class P256Field {
  static final int LIMBS = 5;
  private static final int BITS = 52;
  private static final long MASK = (1L << BITS) - 1;
  private static final BigInteger P =
      power(256).subtract(power(224)).add(power(192)).add(power(96)).subtract(BigInteger.ONE);
  private static final long[] MODULUS = limbs(P);

  /** From Go's form, whose R is 2^256, to this one, and back. */
  private static final long[] IN = limbs(power(264).mod(P));

  private static final long[] OUT = limbs(power(256).mod(P));
  private static final long[] ONE = limbs(power(260).mod(P));

  private P256Field() {}

  private static BigInteger power(int n) {
    return BigInteger.ONE.shiftLeft(n);
  }

  private static long[] limbs(BigInteger x) {
    var r = new long[LIMBS];
    for (int i = 0; i < LIMBS; i++) {
      r[i] = x.shiftRight(BITS * i).longValue() & MASK;
    }
    return r;
  }

  /** The product of words at a and at b, in Go's form, to out. */
  public static void multiply(long[] out, int to, long[] a, int ai, long[] b, int bi) {
    var x = new long[LIMBS];
    var y = new long[LIMBS];
    // Times 16, for R is so much larger here.
    x[0] = a[ai] << 4 & MASK;
    x[1] = (a[ai] >>> 48 | a[ai + 1] << 16) & MASK;
    x[2] = (a[ai + 1] >>> 36 | a[ai + 2] << 28) & MASK;
    x[3] = (a[ai + 2] >>> 24 | a[ai + 3] << 40) & MASK;
    x[4] = a[ai + 3] >>> 12;
    split(y, b, bi);
    multiply(x, x, y);
    join(out, to, x);
  }

  /** r = a * b, below P where a times b is at most 16 P times P. */
  static void multiply(long[] r, long[] a, long[] b) {
    try {
      Jdk.MULTIPLY.invokeExact(a, b, r);
    } catch (Throwable e) {
      throw Handles.fault(e);
    }
  }

  /** r = ka * a + kb * b + kp * P, carried; it must not be negative. */
  static void combine(long[] r, long ka, long[] a, long kb, long[] b, long kp) {
    long r0 = ka * a[0] + kb * b[0] + kp * MODULUS[0];
    long r1 = ka * a[1] + kb * b[1] + kp * MODULUS[1] + (r0 >> BITS);
    long r2 = ka * a[2] + kb * b[2] + kp * MODULUS[2] + (r1 >> BITS);
    long r3 = ka * a[3] + kb * b[3] + kp * MODULUS[3] + (r2 >> BITS);
    r[0] = r0 & MASK;
    r[1] = r1 & MASK;
    r[2] = r2 & MASK;
    r[3] = r3 & MASK;
    r[4] = ka * a[4] + kb * b[4] + kp * MODULUS[4] + (r3 >> BITS);
  }

  /** Brings what is carried below 2^256 and a little: what is above bit 256 is that many times 2^224 - 2^192 - 2^96 + 1 modulo P. */
  static void reduce(long[] r) {
    long k = r[4] >> 48;
    long r0 = r[0] + k;
    long r1 = r[1] - (k << 44) + (r0 >> BITS);
    long r2 = r[2] + (r1 >> BITS);
    long r3 = r[3] - (k << 36) + (r2 >> BITS);
    r[0] = r0 & MASK;
    r[1] = r1 & MASK;
    r[2] = r2 & MASK;
    r[3] = r3 & MASK;
    r[4] = r[4] - (k << 48) + (k << 16) + (r3 >> BITS);
  }

  /** All ones where a is 0, which it is only if its limbs are, else 0. */
  static long zero(long[] a) {
    long any = a[0] | a[1] | a[2] | a[3] | a[4];
    return ~((any | -any) >> 63);
  }

  /** The same where a is b, both below P. */
  static long equal(long[] a, long[] b) {
    long any = a[0] ^ b[0] | a[1] ^ b[1] | a[2] ^ b[2] | a[3] ^ b[3] | a[4] ^ b[4];
    return ~((any | -any) >> 63);
  }

  /** r = a where mask is all ones; where it is 0, r stays. */
  static void select(long[] r, long[] a, long mask) {
    for (int i = 0; i < LIMBS; i++) {
      r[i] = r[i] & ~mask | a[i] & mask;
    }
  }

  /** r = 1 where mask is all ones, else 0. */
  static void one(long[] r, long mask) {
    for (int i = 0; i < LIMBS; i++) {
      r[i] = ONE[i] & mask;
    }
  }

  /** From four words in Go's form. */
  static void from(long[] r, long[] words, int off) {
    split(r, words, off);
    multiply(r, r, IN);
  }

  /** To four words in Go's form; r is lost. */
  static void to(long[] words, int off, long[] r) {
    multiply(r, r, OUT);
    join(words, off, r);
  }

  private static void split(long[] r, long[] w, int off) {
    r[0] = w[off] & MASK;
    r[1] = (w[off] >>> 52 | w[off + 1] << 12) & MASK;
    r[2] = (w[off + 1] >>> 40 | w[off + 2] << 24) & MASK;
    r[3] = (w[off + 2] >>> 28 | w[off + 3] << 36) & MASK;
    r[4] = w[off + 3] >>> 16;
  }

  private static void join(long[] w, int off, long[] r) {
    w[off] = r[0] | r[1] << 52;
    w[off + 1] = r[1] >>> 12 | r[2] << 40;
    w[off + 2] = r[2] >>> 24 | r[3] << 28;
    w[off + 3] = r[3] >>> 36 | r[4] << 16;
  }

  /** Found when the first elements are multiplied. */
  private static final class Jdk {
    static final MethodHandle MULTIPLY;

    static {
      try {
        Class<?> of =
            Class.forName("sun.security.util.math.intpoly.MontgomeryIntegerPolynomialP256");
        var in = MethodHandles.privateLookupIn(of, MethodHandles.lookup());
        MULTIPLY =
            in.findVirtual(
                    of,
                    "mult",
                    MethodType.methodType(void.class, long[].class, long[].class, long[].class))
                .bindTo(in.findStaticGetter(of, "ONE", of).invoke());
      } catch (Throwable e) {
        throw new IllegalStateException("the JDK's field of P-256", e);
      }
    }
  }
}
