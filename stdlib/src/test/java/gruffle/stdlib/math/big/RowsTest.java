package gruffle.stdlib.math.big;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Rows of words divided by a word, beside Java's large numbers. */
class RowsTest {
  private static final long[] DIVISORS = {
    1,
    2,
    3,
    10,
    0xffff_ffffL,
    1L << 32,
    (1L << 32) + 1,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    Long.MIN_VALUE + 1,
    -2,
    -1,
    0xffff_ffff_0000_0000L,
    0x8000_0000_ffff_ffffL
  };

  @Test
  void divisionByAWord() {
    var random = new SplittableRandom(7);
    for (int round = 0; round < 20_000; round++) {
      int n = 1 + random.nextInt(5);
      long[] x = new long[n];
      for (int i = 0; i < n; i++) {
        x[i] = word(random);
      }
      long y = random.nextBoolean() ? DIVISORS[random.nextInt(DIVISORS.length)] : word(random);
      if (y != 0) {
        check(x, y, random.nextBoolean() ? 0 : Long.remainderUnsigned(word(random), y));
      }
    }
  }

  /** Of any length, and often near a power of two. */
  private static long word(SplittableRandom random) {
    long w = random.nextLong() >>> random.nextInt(64);
    return switch (random.nextInt(4)) {
      case 0 -> DIVISORS[random.nextInt(DIVISORS.length)];
      case 1 -> ~w;
      default -> w;
    };
  }

  private static void check(long[] x, long y, long high) {
    BigInteger u = unsigned(high);
    for (int i = x.length - 1; i >= 0; i--) {
      u = u.shiftLeft(64).or(unsigned(x[i]));
    }
    BigInteger[] expected = u.divideAndRemainder(unsigned(y));
    long rest = Rows.divide(x, 0, high, x, 0, x.length, y);
    assertEquals(expected[1], unsigned(rest), "by " + unsigned(y));
    BigInteger q = BigInteger.ZERO;
    for (int i = x.length - 1; i >= 0; i--) {
      q = q.shiftLeft(64).or(unsigned(x[i]));
    }
    assertEquals(expected[0], q, "by " + unsigned(y));
  }

  private static BigInteger unsigned(long x) {
    return new BigInteger(Long.toUnsignedString(x));
  }
}
