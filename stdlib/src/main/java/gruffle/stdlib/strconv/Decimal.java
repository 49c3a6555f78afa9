package gruffle.stdlib.strconv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/**
 * A non-negative decimal number 0.text × 10^point; the text, digits from off on, has no zeros at its ends and is empty for zero.
 *
 * <p>Rounding is half to even on the exact value of the float.
 */
record Decimal(byte[] text, int off, int digits, int point) {
  private static final Decimal ZERO = new Decimal(new byte[0], 0, 0, 0);
  private static final long[] POWERS = new long[19];
  private static final double[] EXACT = new double[23]; // beyond 10^22 they are not

  /** Where numbers begin whose neighbours are closer to one another than any two numbers of one or two digits. */
  private static final double FINE = 1e-300;

  private static final float FINE_SINGLE = 1e-37f;

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
    EXACT[0] = 1;
    for (int i = 1; i < EXACT.length; i++) {
      EXACT[i] = 10 * EXACT[i - 1];
    }
  }

  /** The fewest digits that read back as f, and of those the nearest. */
  static Decimal shortest(double f) {
    if (f == 0) {
      return ZERO;
    }
    if (f < 1L << 53 && f == (long) f) {
      return of((long) f, 0);
    }
    Decimal few = ofFewDigits(f);
    if (few != null) {
      return few;
    }
    Decimal d = parse(Double.toString(f));
    if (d.digits == 2 && f < FINE) { // Java prefers two digits to one
      for (Decimal c : d.oneDigit()) {
        if (Double.parseDouble(c.literal()) == f) {
          return c;
        }
      }
    }
    return d;
  }

  /**
   * f, if that is a number of up to 15 digits, at most 22 of them after the point, else null. A quotient of two exact floats is rounded as a text with its digits
   * would be, and no other number of as few digits reads back as f.
   */
  private static Decimal ofFewDigits(double f) {
    for (int n = 1; n < EXACT.length; n++) {
      double scaled = f * EXACT[n];
      if (scaled >= 1e15) {
        return null;
      }
      double whole = Math.rint(scaled);
      if (Math.abs(scaled - whole) <= scaled * 0x1p-51 && whole / EXACT[n] == f) {
        return of((long) whole, -n);
      }
    }
    return null;
  }

  static Decimal shortest(float f) {
    if (f == 0) {
      return ZERO;
    }
    Decimal d = parse(Float.toString(f));
    if (d.digits == 2 && f < FINE_SINGLE) {
      for (Decimal c : d.oneDigit()) {
        if (Float.parseFloat(c.literal()) == f) {
          return c;
        }
      }
    }
    return d;
  }

  /** The two one-digit numbers around a number of two digits, the nearer one first. */
  private Decimal[] oneDigit() {
    int first = text[off] - '0';
    Decimal below = of(first, point - 1);
    Decimal above = of(first + 1L, point - 1);
    return text[off + 1] < '5' ? new Decimal[] {below, above} : new Decimal[] {above, below};
  }

  private String literal() {
    return "0." + new String(text, off, digits, StandardCharsets.ISO_8859_1) + "e" + point;
  }

  /** value × 10^exp. */
  private static Decimal of(long value, int exp) {
    byte[] b = new byte[Digits.count(value, 10)];
    Digits.write(value, 10, b, b.length);
    return of(b, b.length, exp);
  }

  /** The integer of the first n of these digits × 10^exp. */
  private static Decimal of(byte[] text, int n, int exp) {
    int from = 0;
    while (from < n && text[from] == '0') {
      from++;
    }
    int point = n - from + exp;
    while (n > from && text[n - 1] == '0') {
      n--;
    }
    return from == n ? ZERO : new Decimal(text, from, n - from, point);
  }

  /** What Double.toString and Float.toString write. */
  private static Decimal parse(String s) {
    byte[] b = new byte[s.length()];
    int n = 0;
    int exp = 0;
    boolean fraction = false;
    for (int i = 0; i < b.length; i++) {
      char c = s.charAt(i);
      if (c == '.') {
        fraction = true;
      } else if (c == 'E') {
        exp += Integer.parseInt(s, i + 1, b.length, 10);
        break;
      } else {
        b[n++] = (byte) c;
        if (fraction) {
          exp--;
        }
      }
    }
    return of(b, n, exp);
  }

  private static Decimal of(BigDecimal d) {
    byte[] b = d.unscaledValue().toString().getBytes(StandardCharsets.ISO_8859_1);
    return of(b, b.length, -d.scale());
  }

  /** Rounded to n significant digits. */
  static Decimal significant(double f, int n) {
    if (f == 0) {
      return ZERO;
    }
    if (f < 1L << 53 && f == (long) f && n >= 16) {
      return of((long) f, 0);
    }
    if (n > 0 && n < POWERS.length) {
      int exp = (int) Math.floor(Math.log10(f)); // or one off
      Decimal d = rounded(f, n, exp);
      if (d != null) {
        return d;
      }
    }
    BigDecimal exact = new BigDecimal(f);
    if (exact.precision() > n) {
      exact = exact.round(new MathContext(n, RoundingMode.HALF_EVEN));
    }
    return of(exact);
  }

  /** Rounded to n significant digits, if f is about 10^exp and that can be had cheaply; else null. */
  private static Decimal rounded(double f, int n, int exp) {
    for (int shift = n - exp;
        shift >= n - exp - 2;
        shift--) { // of n + 1 digits, n, n - 1: as the guess was
      long v = shifted(f, shift);
      if (v < 0) {
        return null;
      }
      if (v < POWERS[n]) {
        return v >= POWERS[n - 1] ? of(v, -shift) : null;
      }
    }
    return null;
  }

  /** f × 10^n, rounded; -1 where that is not easy. */
  private static long shifted(double f, int n) {
    if (n >= 0) {
      return n < POWERS.length ? scale(f, n) : -1;
    }
    if (-n >= POWERS.length || f >= 1L << 53 || f != (long) f) {
      return -1;
    }
    long power = POWERS[-n];
    long whole = (long) f / power;
    long rest = (long) f % power;
    boolean up = rest > power - rest || rest == power - rest && (whole & 1) != 0;
    return up ? whole + 1 : whole;
  }

  /** Rounded to n digits after the point. */
  static Decimal fraction(double f, int n) {
    if (f == 0) {
      return ZERO;
    }
    if (n < POWERS.length) {
      long scaled = scale(f, n);
      if (scaled >= 0) {
        return of(scaled, -n);
      }
    }
    BigDecimal exact = new BigDecimal(f);
    if (exact.scale() > n) {
      exact = exact.setScale(n, RoundingMode.HALF_EVEN);
    }
    return of(exact);
  }

  /** f × 10^n, rounded, by 128-bit arithmetic; -1 where that is too small. */
  private static long scale(double f, int n) {
    long bits = Double.doubleToRawLongBits(f);
    int exp = (int) (bits >>> 52) - 1075;
    if (exp < -1074) {
      return -1;
    }
    long mantissa = bits & (1L << 52) - 1 | 1L << 52;
    long hi = Math.multiplyHigh(mantissa, POWERS[n]);
    long lo = mantissa * POWERS[n];
    if (exp >= 0) {
      return hi == 0 && lo >= 0 && exp < Long.numberOfLeadingZeros(lo) - 1 ? lo << exp : -1;
    }
    int drop = -exp;
    if (drop >= 127) {
      return 0; // less than half: the product has at most 116 bits
    }
    long whole;
    boolean half;
    boolean more;
    if (drop < 64) {
      if (hi >>> drop - 1 != 0) {
        return -1;
      }
      whole = hi << 64 - drop | lo >>> drop;
      half = (lo >>> drop - 1 & 1) != 0;
      more = (lo & (1L << drop - 1) - 1) != 0;
    } else if (drop == 64) {
      whole = hi;
      half = lo < 0;
      more = lo << 1 != 0;
    } else {
      whole = hi >>> drop - 64;
      half = (hi >>> drop - 65 & 1) != 0;
      more = (hi & (1L << drop - 65) - 1) != 0 || lo != 0;
    }
    return half && (more || (whole & 1) != 0) ? whole + 1 : whole;
  }
}
