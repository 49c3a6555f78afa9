package gruffle.stdlib.math.big;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Rows of words divided and shifted, beside Java's large numbers. */
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

  /** Divisors have their highest bit set, and a dividend often begins as its divisor does. */
  @Test
  void divisionByARow() {
    var random = new SplittableRandom(11);
    for (int round = 0; round < 50_000; round++) {
      int n = 2 + random.nextInt(4);
      int m = random.nextInt(4);
      long[] v = row(random, n);
      v[n - 1] |= Long.MIN_VALUE;
      long[] u = row(random, n + m + 1);
      if (m > 0 && random.nextBoolean()) {
        System.arraycopy(v, n - 2, u, n + m - 2, 2);
      }
      u[n + m] = 0;
      BigInteger[] expected = unsigned(u).divideAndRemainder(unsigned(v));
      long[] q = new long[m + 1];
      LongDivisionOfRows.divide(q, 0, m + 1, u, 0, u.length, v, 0, n);
      assertEquals(expected[0], unsigned(q));
      assertEquals(expected[1], unsigned(u));
    }
  }

  @Test
  void shifts() {
    var random = new SplittableRandom(13);
    for (int round = 0; round < 10_000; round++) {
      long[] x = row(random, 1 + random.nextInt(5));
      int s = random.nextInt(64);
      long[] z = new long[x.length + 1];
      z[x.length] = Rows.shiftLeft(z, 0, x, 0, x.length, s);
      assertEquals(unsigned(x).shiftLeft(s), unsigned(z));
      long out = Rows.shiftRight(x, 0, z, 0, x.length, s);
      assertEquals(s == 0 ? 0 : z[0] << -s, out);
      z[x.length] = 0;
      assertEquals(unsigned(z).shiftRight(s), unsigned(x));
    }
  }

  private static long[] row(SplittableRandom random, int n) {
    long[] x = new long[n];
    for (int i = 0; i < n; i++) {
      x[i] = word(random);
    }
    return x;
  }

  private static BigInteger unsigned(long[] x) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = x.length - 1; i >= 0; i--) {
      sum = sum.shiftLeft(64).or(unsigned(x[i]));
    }
    return sum;
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
    BigInteger u = unsigned(high).shiftLeft(64 * x.length).or(unsigned(x));
    BigInteger[] expected = u.divideAndRemainder(unsigned(y));
    long rest = Rows.divide(x, 0, high, x, 0, x.length, y);
    assertEquals(expected[1], unsigned(rest), "by " + unsigned(y));
    assertEquals(expected[0], unsigned(x), "by " + unsigned(y));
  }

  private static BigInteger unsigned(long x) {
    return new BigInteger(Long.toUnsignedString(x));
  }
}
