package gruffle.constant;

import java.math.BigInteger;

/**
 * A binary floating-point number {@code mant * 2^exp} with at most 512 bits of mantissa, rounded to nearest even.
 *
 * <p>The mantissa is odd, or zero with exponent zero, so that equal numbers are equal records.
 */
public record BigFloat(BigInteger mant, long exp) implements Comparable<BigFloat> {
  public static final int PRECISION = 512;

  /** Beyond this binary exponent a number counts as infinite, below its negative as zero. */
  private static final long MAX_EXPONENT = Integer.MAX_VALUE;

  public static final BigFloat ZERO = new BigFloat(BigInteger.ZERO, 0);

  enum Rounding {
    NEAREST_EVEN,
    FLOOR,
    CEILING
  }

  static BigFloat of(BigInteger v) {
    return round(v, 0, PRECISION, Rounding.NEAREST_EVEN);
  }

  static BigFloat of(double d) {
    if (d == 0) {
      return ZERO;
    }
    long bits = Double.doubleToLongBits(d);
    int e = (int) (bits >>> 52) & 0x7ff;
    long m = bits & ((1L << 52) - 1);
    if (e == 0) {
      e = 1;
    } else {
      m |= 1L << 52;
    }
    return round(BigInteger.valueOf(bits < 0 ? -m : m), e - 1075, PRECISION, Rounding.NEAREST_EVEN);
  }

  static BigFloat ofRatio(BigInteger num, BigInteger den) {
    return divide(num, 0, den, 0);
  }

  private static BigFloat divide(BigInteger a, long ea, BigInteger b, long eb) {
    // Two bits more than asked for and the remainder folded into the lowest one make the final
    // rounding exact.
    int shift = Math.max(0, PRECISION + 2 - (a.abs().bitLength() - b.abs().bitLength()));
    BigInteger[] qr = a.abs().shiftLeft(shift).divideAndRemainder(b.abs());
    BigInteger q = qr[0].shiftLeft(1);
    if (qr[1].signum() != 0) {
      q = q.setBit(0);
    }
    if (a.signum() * b.signum() < 0) {
      q = q.negate();
    }
    return round(q, ea - eb - shift - 1, PRECISION, Rounding.NEAREST_EVEN);
  }

  /** The number {@code mant * 2^exp} in so many bits; null stands for overflow. */
  static BigFloat round(BigInteger mant, long exp, int bits, Rounding mode) {
    BigFloat f = roundUnlimited(mant, exp, bits, mode);
    long e = f.exponent();
    return e > MAX_EXPONENT ? null : e < -MAX_EXPONENT - 1 ? ZERO : f;
  }

  private static BigFloat roundUnlimited(BigInteger mant, long exp, int bits, Rounding mode) {
    if (mant.signum() == 0) {
      return ZERO;
    }
    BigInteger m = mant.abs();
    int drop = m.bitLength() - bits;
    if (drop > 0) {
      boolean half = m.testBit(drop - 1);
      int lowest = m.getLowestSetBit();
      boolean inexact = lowest < drop;
      BigInteger q = m.shiftRight(drop);
      boolean up =
          switch (mode) {
            case NEAREST_EVEN -> half && (lowest < drop - 1 || q.testBit(0));
            case FLOOR -> inexact && mant.signum() < 0;
            case CEILING -> inexact && mant.signum() > 0;
          };
      m = up ? q.add(BigInteger.ONE) : q;
      exp += drop;
    }
    int zeros = m.getLowestSetBit();
    m = m.shiftRight(zeros);
    exp += zeros;
    return new BigFloat(mant.signum() < 0 ? m.negate() : m, exp);
  }

  int signum() {
    return mant.signum();
  }

  /** The e for which 0.5 &lt;= |this| / 2^e &lt; 1. */
  long exponent() {
    return mant.signum() == 0 ? 0 : exp + mant.abs().bitLength();
  }

  boolean isInteger() {
    return exp >= 0;
  }

  BigFloat negate() {
    return new BigFloat(mant.negate(), exp);
  }

  /** The sum, or null on overflow. */
  BigFloat add(BigFloat y) {
    if (mant.signum() == 0) {
      return y;
    }
    if (y.mant.signum() == 0) {
      return this;
    }
    long gap = exponent() - y.exponent();
    // So far apart the smaller one cannot even decide a tie.
    if (gap > 2 * PRECISION + 4) {
      return this;
    }
    if (gap < -(2 * PRECISION + 4)) {
      return y;
    }
    long e = Math.min(exp, y.exp);
    BigInteger a = mant.shiftLeft((int) (exp - e));
    BigInteger b = y.mant.shiftLeft((int) (y.exp - e));
    return round(a.add(b), e, PRECISION, Rounding.NEAREST_EVEN);
  }

  /** The product, or null on overflow. */
  BigFloat multiply(BigFloat y) {
    return round(mant.multiply(y.mant), exp + y.exp, PRECISION, Rounding.NEAREST_EVEN);
  }

  /** The quotient, or null on overflow; y is not zero. */
  BigFloat divide(BigFloat y) {
    return divide(mant, exp, y.mant, y.exp);
  }

  @Override
  public int compareTo(BigFloat y) {
    if (signum() != y.signum()) {
      return Integer.compare(signum(), y.signum());
    }
    if (signum() == 0) {
      return 0;
    }
    if (exponent() != y.exponent()) {
      return signum() * Long.compare(exponent(), y.exponent());
    }
    long e = Math.min(exp, y.exp);
    return mant.shiftLeft((int) (exp - e)).compareTo(y.mant.shiftLeft((int) (y.exp - e)));
  }

  /** The exact integer; only where isInteger and the exponent is moderate. */
  BigInteger toBigInteger() {
    return mant.shiftLeft(Math.toIntExact(exp));
  }

  /** 10^n for n &gt;= 0 with some bits to spare, and with any exponent. */
  private static BigFloat powerOfTen(long n, int bits) {
    BigFloat result = new BigFloat(BigInteger.ONE, 0);
    BigFloat base = roundUnlimited(BigInteger.TEN, 0, bits, Rounding.NEAREST_EVEN);
    for (; n > 0; n >>= 1) {
      if ((n & 1) != 0) {
        result = product(result, base, bits);
      }
      base = product(base, base, bits);
    }
    return result;
  }

  private static BigFloat product(BigFloat x, BigFloat y, int bits) {
    return roundUnlimited(x.mant.multiply(y.mant), x.exp + y.exp, bits, Rounding.NEAREST_EVEN);
  }

  /** digits * 10^exp10 * 2^exp2, or null on overflow. */
  static BigFloat ofDecimal(BigInteger digits, long exp10, long exp2) {
    if (digits.signum() == 0) {
      return ZERO;
    }
    BigFloat p = powerOfTen(Math.abs(exp10), PRECISION + 128);
    if (exp10 >= 0) {
      return round(digits.multiply(p.mant), p.exp + exp2, PRECISION, Rounding.NEAREST_EVEN);
    }
    return divide(digits, exp2, p.mant, p.exp);
  }

  /** The nearest double; infinite where it overflows. */
  double toDouble() {
    return Rounding64.toDouble(mant, exp);
  }
}
