package gruffle.stdlib.crypto.internal.fips140.nistec;

import static gruffle.stdlib.crypto.internal.fips140.nistec.P256Field.LIMBS;
import static gruffle.stdlib.crypto.internal.fips140.nistec.P256Field.combine;
import static gruffle.stdlib.crypto.internal.fips140.nistec.P256Field.multiply;
import static gruffle.stdlib.crypto.internal.fips140.nistec.P256Field.reduce;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Multiples of points of P-256, in Jacobian coordinates: x/z² and y/z³, where z = 0 is the point at infinity. By windows of signed digits, each looked up by a walk through all of
 * its table, so that the scalar is not to be seen in the time that it takes.
 *
 * <p>An object has room for one computation. Comments say how many times the modulus a number is at most, beside those that are at most one.
 */
final class P256 {
  private static final int SCALAR = 32;
  private static final int WINDOW = 5;
  private static final int BASE_WINDOW = 6;
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Coordinates: y and z are at most 2. */
  private record Point(long[] x, long[] y, long[] z) {
    Point() {
      this(new long[LIMBS], new long[LIMBS], new long[LIMBS]);
    }

    static Point infinity() {
      var p = new Point();
      p.setInfinity();
      return p;
    }

    void setInfinity() {
      P256Field.one(x, -1);
      P256Field.one(y, -1);
      P256Field.one(z, 0);
    }

    void select(Point p, long mask) {
      P256Field.select(x, p.x, mask);
      P256Field.select(y, p.y, mask);
      P256Field.select(z, p.z, mask);
    }
  }

  private final long[] a = new long[LIMBS];
  private final long[] b = new long[LIMBS];
  private final long[] c = new long[LIMBS];
  private final long[] d = new long[LIMBS];
  private final long[] e = new long[LIMBS];
  private final long[] f = new long[LIMBS];
  private final Point sum = new Point();

  /** The point's multiple by a scalar of 32 bytes, the highest first, in place of the point, which is in Go's coordinates: x/z and y/z, in four words each. */
  static void multiple(long[] point, int off, byte[] scalar, int at) {
    new P256().multipleOf(point, off, scalar, at);
  }

  /** That of the generator; the table has 32 multiples for each of 43 digits, each as x and y. */
  static void multipleOfBase(long[] point, int off, byte[] scalar, int at, byte[] table, int from) {
    new P256().base(point, off, scalar, at, table, from);
  }

  private void multipleOf(long[] point, int off, byte[] scalar, int at) {
    var table = new Point[1 << WINDOW - 1];
    table[0] = new Point();
    P256Field.from(table[0].x, point, off);
    P256Field.from(table[0].y, point, off + 4);
    P256Field.from(table[0].z, point, off + 8);
    multiply(table[0].x, table[0].x, table[0].z);
    multiply(table[0].y, table[0].y, table[0].z);
    multiply(table[0].y, table[0].y, table[0].z);
    for (int i = 1; i < table.length; i++) {
      table[i] = new Point();
      table[i].select(table[i % 2 == 1 ? i / 2 : i - 1], -1);
      if (i % 2 == 1) {
        twice(table[i]);
      } else {
        add(table[i], table[0]);
      }
    }
    int[] digits = digits(scalar, at, WINDOW);
    Point r = Point.infinity();
    var entry = new Point();
    for (int i = digits.length - 1; i >= 0; i--) {
      for (int k = 0; k < WINDOW; k++) {
        twice(r);
      }
      int digit = digits[i];
      entry.setInfinity();
      for (int k = 0; k < table.length; k++) {
        entry.select(table[k], mask(k + 1, Math.abs(digit)));
      }
      negate(entry, digit >> 31);
      add(r, entry);
    }
    result(r, point, off);
  }

  private void base(long[] point, int off, byte[] scalar, int at, byte[] table, int from) {
    int[] digits = digits(scalar, at, BASE_WINDOW);
    Point infinity = Point.infinity();
    Point r = Point.infinity();
    var entry = new Point();
    var words = new long[8];
    int size = 1 << BASE_WINDOW - 1;
    for (int i = 0; i < digits.length; i++) {
      int digit = Math.abs(digits[i]);
      Arrays.fill(words, 0);
      for (int k = 0; k < size; k++) {
        long mask = mask(k + 1, digit);
        int place = from + (i * size + k) * Long.BYTES * words.length;
        for (int w = 0; w < words.length; w++) {
          words[w] |= (long) WORD.get(table, place + Long.BYTES * w) & mask;
        }
      }
      P256Field.from(entry.x, words, 0);
      P256Field.from(entry.y, words, 4);
      P256Field.one(entry.z, -1);
      entry.select(infinity, mask(0, digit)); // not 0/0, which Go's formulas take for no point
      negate(entry, digits[i] >> 31);
      add(r, entry);
    }
    result(r, point, off);
  }

  /** All ones where the numbers are the same, else 0. */
  private static long mask(int i, int k) {
    return (i ^ k) - 1L >> 31;
  }

  /** The scalar's digits, the lowest first: more than minus half of 2^bits, and at most half. */
  private static int[] digits(byte[] scalar, int at, int bits) {
    var r = new int[(SCALAR * Byte.SIZE + bits) / bits];
    int carry = 0;
    for (int i = 0; i < r.length; i++) {
      int d = carry;
      for (int k = 0; k < bits; k++) {
        int bit = i * bits + k;
        if (bit < SCALAR * Byte.SIZE) {
          d += (scalar[at + SCALAR - 1 - bit / Byte.SIZE] >> bit % Byte.SIZE & 1) << k;
        }
      }
      carry = (1 << bits - 1) - d >>> 31;
      r[i] = d - (carry << bits);
    }
    return r;
  }

  private static void negate(Point p, int mask) {
    combine(p.y, 1 + 2L * mask, p.y, 0, p.y, 2 & mask);
  }

  private static void result(Point p, long[] point, int off) {
    multiply(p.x, p.x, p.z);
    P256Field.to(point, off, p.x);
    P256Field.to(point, off + 4, p.y);
    var cube = new long[LIMBS];
    multiply(cube, p.z, p.z);
    multiply(cube, cube, p.z);
    P256Field.to(point, off + 8, cube);
  }

  private void twice(Point p) {
    multiply(a, p.z, p.z);
    multiply(b, p.y, p.y);
    multiply(c, p.x, b);
    combine(d, 1, p.x, -1, a, 2); // 4
    combine(e, 1, p.x, 1, a, 0); // 3
    multiply(d, d, e);
    combine(d, 3, d, 0, d, 0); // 3
    multiply(p.z, p.y, p.z);
    combine(p.z, 2, p.z, 0, p.z, 0); // 2
    multiply(a, d, d);
    combine(p.x, 1, a, -8, c, 8); // 9
    reduce(p.x);
    combine(e, 4, c, -1, p.x, 2); // 6, so the product is at most 9/8
    multiply(e, d, e);
    multiply(b, b, b);
    combine(p.y, 1, e, -8, b, 8); // 10
    reduce(p.y);
  }

  /** p += q. Which of them is infinity is not to be seen either, but whether they are the same or opposite, which happens to nobody's keys. */
  private void add(Point p, Point q) {
    multiply(a, p.z, p.z);
    multiply(b, q.z, q.z);
    multiply(c, p.x, b); // x of p, and below that of q, as if z were the product of both
    multiply(d, q.x, a);
    multiply(b, b, q.z);
    multiply(b, b, p.y); // y of p
    multiply(a, a, p.z);
    multiply(a, a, q.y); // y of q
    long noP = P256Field.zero(p.z);
    long noQ = P256Field.zero(q.z);
    if ((P256Field.equal(c, d) & ~noP & ~noQ) != 0) {
      if (P256Field.equal(a, b) != 0) {
        twice(p);
      } else {
        p.setInfinity();
      }
      return;
    }
    combine(d, 1, d, -1, c, 1); // 2
    combine(a, 1, a, -1, b, 1); // 2
    multiply(sum.z, p.z, q.z);
    multiply(sum.z, sum.z, d);
    multiply(e, d, d);
    multiply(f, e, d);
    multiply(e, e, c);
    multiply(c, a, a);
    combine(c, 1, c, -1, f, 1); // 2
    combine(sum.x, 1, c, -2, e, 2); // 4
    reduce(sum.x);
    combine(e, 1, e, -1, sum.x, 2); // 3
    multiply(e, e, a);
    multiply(f, f, b);
    combine(sum.y, 1, e, -1, f, 1); // 2
    reduce(sum.y);
    sum.select(p, noQ);
    sum.select(q, noP);
    p.select(sum, -1);
  }
}
