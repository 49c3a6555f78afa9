package gruffle.jit.emit;

import java.math.BigInteger;

/**
 * Division of unsigned 64-bit numbers by a constant as a multiplication: the quotient is the upper half of the product with a multiple of the
 * constant's reciprocal, rounded up, whose error stays below one for all dividends.
 *
 * @param before by how much the dividend is shifted to the right first: where the divisor is even, and 64 bits would be one too few
 * @param factor the lower 64 bits of the factor
 * @param long65 whether the factor has a 65th bit, which is one
 * @param after by how much the upper half of the product is shifted to the right
 */
record Reciprocal(int before, long factor, boolean long65, int after) {

  private static final BigInteger WORD = BigInteger.ONE.shiftLeft(64);

  /** Of a divisor that is no power of two. */
  static Reciprocal of(long divisor) {
    BigInteger d = new BigInteger(Long.toUnsignedString(divisor));
    Reciprocal r = fitting(d, 64, 0);
    int zeros = Long.numberOfTrailingZeros(divisor);
    if (r == null && zeros > 0) {
      r = fitting(d.shiftRight(zeros), 64 - zeros, zeros);
    }
    if (r == null) {
      int bits = d.bitLength();
      BigInteger factor = WORD.shiftLeft(bits).divide(d).add(BigInteger.ONE);
      r = new Reciprocal(0, factor.longValue(), true, bits);
    }
    return r;
  }

  /** The one with the smallest factor of at most 64 bits that is exact enough for dividends of so many bits, or null. */
  private static Reciprocal fitting(BigInteger d, int bits, int before) {
    for (int after = 0; after < d.bitLength(); after++) {
      BigInteger factor = WORD.shiftLeft(after).divide(d).add(BigInteger.ONE);
      BigInteger error = factor.multiply(d).subtract(WORD.shiftLeft(after));
      if (error.bitLength() <= 64 + after - bits && factor.bitLength() <= 64) {
        return new Reciprocal(before, factor.longValue(), false, after);
      }
    }
    return null;
  }

  /** Replaces the number on the stack by its quotient or remainder. */
  static void divide(CodeBuilder c, boolean div, long divisor) {
    Reciprocal r = of(divisor);
    if (!r.long65) {
      c.iconst(r.before);
    }
    c.lconst(r.factor);
    c.iconst(r.after);
    if (!div) {
      c.lconst(divisor);
    }
    c.invokeStatic(
        "gruffle/runtime/ops/Reciprocals",
        (div ? "quotient" : "remainder") + (r.long65 ? "65" : ""),
        "(J" + (r.long65 ? "" : "I") + "JI" + (div ? "" : "J") + ")J");
  }
}
