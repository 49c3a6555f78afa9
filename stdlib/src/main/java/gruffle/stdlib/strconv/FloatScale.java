package gruffle.stdlib.strconv;

import java.math.BigInteger;

/**
 * The float nearest to an integer times a power of ten, where that can be had without numbers of many words: of two exact floats, or by Eisel's and
 * Lemire's method from 128 bits of the power, which notices where they do not suffice.
 */
final class FloatScale {
  /** No result. */
  private static final double NONE = -1;

  private static final double[] EXACT = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private static final int EXACT_FLOATS = 10;

  private FloatScale() {}

  /** The float32 nearest to value × 10^exp, or -1. */
  static double exactFloat(long value, int exp) {
    if (value < 0 || value >= 1 << 24 || exp < -EXACT_FLOATS || exp > EXACT_FLOATS) {
      return NONE;
    }
    float power = (float) EXACT[Math.abs(exp)];
    return exp < 0 ? (float) value / power : (float) value * power;
  }

  /** The float64 nearest to value × 10^exp, or -1; the value is unsigned. */
  static double scaled(long value, int exp) {
    if (value == 0) {
      return 0;
    }
    if (value > 0 && value < 1L << 53 && exp > -EXACT.length && exp < EXACT.length) {
      return exp < 0 ? value / EXACT[-exp] : value * EXACT[exp];
    }
    return exp < Powers.MIN || exp > Powers.MAX ? NONE : byProduct(value, exp);
  }

  private static double byProduct(long value, int exp) {
    int shift = Long.numberOfLeadingZeros(value);
    long x = value << shift;
    long power = Powers.HIGH[exp - Powers.MIN];
    long hi = Math.unsignedMultiplyHigh(x, power);
    long lo = x * power;
    if ((hi & 0x1ff) == 0x1ff && Long.compareUnsigned(lo + x, x) < 0) {
      long rest = Powers.LOW[exp - Powers.MIN];
      long restHi = Math.unsignedMultiplyHigh(x, rest);
      long sum = lo + restHi;
      if (Long.compareUnsigned(sum, lo) < 0) {
        hi++;
      }
      if ((hi & 0x1ff) == 0x1ff && sum == -1 && Long.compareUnsigned(x * rest + x, x) < 0) {
        return NONE;
      }
      lo = sum;
    }
    int top = (int) (hi >>> 63);
    long mantissa = hi >>> top + 9; // 54 bits
    if (lo == 0 && (hi & 0x1ff) == 0 && (mantissa & 3) == 1) {
      return NONE; // perhaps half way between two floats
    }
    int e = Powers.binary(exp) + 1086 - shift + top; // biased
    mantissa = mantissa + (mantissa & 1) >>> 1;
    if (mantissa == 1L << 53) {
      mantissa >>>= 1;
      e++;
    }
    if (e < 1 || e > 2046) {
      return NONE;
    }
    return Double.longBitsToDouble((long) e << 52 | mantissa & (1L << 52) - 1);
  }

  /** Powers of ten as 128 bits of which the first is set, rounded down. */
  private static final class Powers {
    static final int MIN = -80;
    static final int MAX = 80;
    static final long[] HIGH = new long[MAX - MIN + 1];
    static final long[] LOW = new long[MAX - MIN + 1];

    private Powers() {}

    static {
      BigInteger power = BigInteger.ONE;
      for (int e = 0; e <= MAX; e++) {
        set(e, power);
        if (e > 0) {
          set(-e, BigInteger.ONE.shiftLeft(127 + power.bitLength()).divide(power));
        }
        power = power.multiply(BigInteger.TEN);
      }
    }

    private static void set(int e, BigInteger power) {
      int length = power.bitLength();
      BigInteger p = length > 128 ? power.shiftRight(length - 128) : power.shiftLeft(128 - length);
      HIGH[e - MIN] = p.shiftRight(64).longValue();
      LOW[e - MIN] = p.longValue();
    }

    /** The exponent of the greatest power of two that is not greater than 10^e. */
    static int binary(int e) {
      return 217706 * e >> 16;
    }
  }
}
