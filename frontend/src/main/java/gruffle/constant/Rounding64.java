package gruffle.constant;

import java.math.BigInteger;

/** Rounds exact numbers to the machine's float64 and float32, to nearest even, subnormals included. */
final class Rounding64 {
  private Rounding64() {}

  static double toDouble(BigInteger mant, long exp) {
    if (mant.signum() == 0) {
      return 0;
    }
    double d = assemble(mant.abs(), exp, 53, -1074, 971);
    return mant.signum() < 0 ? -d : d;
  }

  static float toFloat(BigInteger mant, long exp) {
    if (mant.signum() == 0) {
      return 0;
    }
    // The result of rounding to 24 bits is exact as a double.
    float f = (float) assemble(mant.abs(), exp, 24, -149, 104);
    return mant.signum() < 0 ? -f : f;
  }

  static double toDouble(BigInteger num, BigInteger den) {
    Scaled s = quotient(num, den);
    return toDouble(s.mant, s.exp);
  }

  static float toFloat(BigInteger num, BigInteger den) {
    Scaled s = quotient(num, den);
    return toFloat(s.mant, s.exp);
  }

  private record Scaled(BigInteger mant, long exp) {}

  /** At least 64 bits of the quotient; the lowest bit tells of everything cut off. */
  private static Scaled quotient(BigInteger num, BigInteger den) {
    int shift = Math.max(0, 66 - (num.bitLength() - den.bitLength()));
    BigInteger[] qr = num.abs().shiftLeft(shift).divideAndRemainder(den);
    BigInteger q = qr[0].shiftLeft(1);
    if (qr[1].signum() != 0) {
      q = q.setBit(0);
    }
    return new Scaled(num.signum() < 0 ? q.negate() : q, -(long) shift - 1);
  }

  private static double assemble(BigInteger m, long exp, int bits, int minExp, int maxExp) {
    long top = exp + m.bitLength();
    if (top > maxExp + bits) {
      return Double.POSITIVE_INFINITY;
    }
    // The exponent of the last bit kept; never below that of the smallest subnormal.
    long last = Math.max(top - bits, minExp);
    long drop = last - exp;
    if (drop > m.bitLength() + 1L) {
      return 0;
    }
    long kept;
    if (drop <= 0) {
      kept = m.shiftLeft((int) -drop).longValue();
    } else {
      int d = (int) drop;
      kept = m.shiftRight(d).longValue();
      boolean half = m.testBit(d - 1);
      if (half && (m.getLowestSetBit() < d - 1 || (kept & 1) != 0)) {
        kept++;
      }
    }
    if (Long.SIZE - Long.numberOfLeadingZeros(kept) + last > maxExp + bits) {
      return Double.POSITIVE_INFINITY;
    }
    return Math.scalb((double) kept, (int) last);
  }
}
