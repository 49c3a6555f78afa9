package gruffle.stdlib.strconv;

/** Integers as digits in byte arrays. */
public final class Digits {
  private static final String ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";
  private static final byte[] DIGITS = ascii(ALPHABET);

  /** The two digits of each number below a hundred. */
  private static final byte[] PAIRS = pairs();

  private Digits() {}

  private static byte[] ascii(String s) {
    byte[] b = new byte[s.length()];
    for (int i = 0; i < b.length; i++) {
      b[i] = (byte) s.charAt(i);
    }
    return b;
  }

  private static byte[] pairs() {
    byte[] b = new byte[200];
    for (int i = 0; i < 100; i++) {
      b[2 * i] = (byte) ('0' + i / 10);
      b[2 * i + 1] = (byte) ('0' + i % 10);
    }
    return b;
  }

  /** How many digits an unsigned number has. */
  public static int count(long v, int base) {
    if (base == 10) {
      return v < 0 ? Long.compareUnsigned(v, -8446744073709551616L) < 0 ? 19 : 20 : decimals(v);
    }
    if ((base & base - 1) == 0) {
      int bits = Integer.numberOfTrailingZeros(base);
      return Math.max(1, (64 - Long.numberOfLeadingZeros(v) + bits - 1) / bits);
    }
    int n = 1;
    for (; Long.compareUnsigned(v, base) >= 0; v = Long.divideUnsigned(v, base)) {
      n++;
    }
    return n;
  }

  private static int decimals(long v) {
    int n = 1;
    long limit = 10;
    while (n < 19 && v >= limit) {
      limit *= 10;
      n++;
    }
    return n;
  }

  /** Writes an unsigned number, whose last digit is to be right before end. */
  public static void write(long v, int base, byte[] b, int end) {
    if (base == 10) {
      decimal(v, b, end);
    } else if ((base & base - 1) == 0) {
      int bits = Integer.numberOfTrailingZeros(base);
      do {
        b[--end] = DIGITS[(int) v & base - 1];
        v >>>= bits;
      } while (v != 0);
    } else {
      do {
        long rest = Long.divideUnsigned(v, base);
        b[--end] = DIGITS[(int) (v - rest * base)];
        v = rest;
      } while (v != 0);
    }
  }

  private static void decimal(long v, byte[] b, int end) {
    if (v < 0) {
      long rest = Long.divideUnsigned(v, 10);
      b[--end] = (byte) ('0' + (v - rest * 10));
      v = rest;
    }
    while (v > Integer.MAX_VALUE) {
      long rest = v / 100;
      end -= 2;
      pair((int) (v - rest * 100), b, end);
      v = rest;
    }
    int i = (int) v;
    while (i >= 100) {
      int rest = i / 100;
      end -= 2;
      pair(i - rest * 100, b, end);
      i = rest;
    }
    if (i >= 10) {
      pair(i, b, end - 2);
    } else {
      b[end - 1] = (byte) ('0' + i);
    }
  }

  private static void pair(int v, byte[] b, int at) {
    b[at] = PAIRS[2 * v];
    b[at + 1] = PAIRS[2 * v + 1];
  }
}
