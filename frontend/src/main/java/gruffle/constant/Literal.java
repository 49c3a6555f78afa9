package gruffle.constant;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Reads literals as they stand in the source; one that is malformed gives unknown. */
public final class Literal {
  private Literal() {}

  /** 42, 0x2A, 0b101, 0o17, 017, with underscores. */
  public static Value ofInt(String lit) {
    String s = lit.replace("_", "");
    try {
      int base = baseOf(s);
      String digits = base == 10 ? s : s.substring(2);
      if (base == 10 && s.length() > 1 && s.charAt(0) == '0') {
        base = 8;
        digits = s.substring(1);
      }
      if (digits.isEmpty() || !isDigit(digits.charAt(0), base)) {
        return Value.Unknown.VALUE;
      }
      // Up to 15 hexadecimal digits surely fit a long.
      return digits.length() <= 15
          ? Value.of(Long.parseLong(digits, base))
          : Value.of(new BigInteger(digits, base));
    } catch (NumberFormatException e) {
      return Value.Unknown.VALUE;
    }
  }

  private static boolean isDigit(char c, int base) {
    return Character.digit(c, base) >= 0;
  }

  private static int baseOf(String s) {
    if (s.length() > 1 && s.charAt(0) == '0') {
      switch (s.charAt(1)) {
        case 'x', 'X':
          return 16;
        case 'b', 'B':
          return 2;
        case 'o', 'O':
          return 8;
        default:
      }
    }
    return 10;
  }

  /** 1.5, 1e9, 0x1p-2, and also plain integers, where a leading 0 means nothing. */
  public static Value ofFloat(String lit) {
    String s = lit.replace("_", "");
    try {
      int base = baseOf(s);
      if (base == 2 || base == 8) {
        return Convert.toFloat(ofInt(s));
      }
      int i = base == 16 ? 2 : 0;
      StringBuilder digits = new StringBuilder();
      int fraction = 0;
      boolean dot = false;
      for (; i < s.length(); i++) {
        char c = s.charAt(i);
        if (c == '.' && !dot) {
          dot = true;
        } else if (isDigit(c, base)) {
          digits.append(c);
          fraction += dot ? 1 : 0;
        } else {
          break;
        }
      }
      long exp = 0;
      if (i < s.length()) {
        char c = Character.toLowerCase(s.charAt(i));
        if (c != (base == 16 ? 'p' : 'e')) {
          return Value.Unknown.VALUE;
        }
        exp = exponent(s.substring(i + 1));
      }
      if (digits.isEmpty()) {
        return Value.Unknown.VALUE;
      }
      BigInteger mant = new BigInteger(digits.toString(), base);
      return base == 16 ? scaled(mant, 0, exp - 4L * fraction) : scaled(mant, exp - fraction, 0);
    } catch (NumberFormatException e) {
      return Value.Unknown.VALUE;
    }
  }

  private static long exponent(String s) {
    BigInteger e = new BigInteger(s);
    // Anything this large overflows or vanishes; the clamp only keeps the arithmetic in long.
    return e.bitLength() > 40 ? e.signum() * (1L << 40) : e.longValue();
  }

  private static Value scaled(BigInteger mant, long exp10, long exp2) {
    BigFloat f = BigFloat.ofDecimal(mant, exp10, exp2);
    if (f == null || f.signum() == 0 || !Convert.isSmall(f)) {
      return Convert.floatValue(f);
    }
    BigInteger num = mant;
    BigInteger den = BigInteger.ONE;
    if (exp10 >= 0) {
      num = num.multiply(BigInteger.TEN.pow((int) exp10));
    } else {
      den = BigInteger.TEN.pow((int) -exp10);
    }
    if (exp2 >= 0) {
      num = num.shiftLeft((int) exp2);
    } else {
      den = den.shiftLeft((int) -exp2);
    }
    return Convert.ratio(num, den);
  }

  /** An imaginary literal, the final i included. */
  public static Value ofImag(String lit) {
    if (!lit.endsWith("i")) {
      return Value.Unknown.VALUE;
    }
    Value im = ofFloat(lit.substring(0, lit.length() - 1));
    return im instanceof Value.Unknown ? im : Convert.makeImag(im);
  }

  /** 'x' with its quotes. */
  public static Value ofRune(String lit) {
    int n = lit.length();
    if (n < 3 || lit.charAt(0) != '\'' || lit.charAt(n - 1) != '\'') {
      return Value.Unknown.VALUE;
    }
    Unquoter u = new Unquoter(lit.substring(1, n - 1), '\'');
    int r = u.next();
    return u.failed || u.more() ? Value.Unknown.VALUE : Value.of(r);
  }

  /** A string with its quotes, interpreted or raw. */
  public static Value ofString(String lit) {
    int n = lit.length();
    if (n < 2 || lit.charAt(0) != lit.charAt(n - 1)) {
      return Value.Unknown.VALUE;
    }
    String body = lit.substring(1, n - 1);
    if (lit.charAt(0) == '`') {
      return Value.of(body.replace("\r", ""));
    }
    if (body.indexOf('\\') < 0) {
      return Value.of(body);
    }
    var out = new ByteArrayOutputStream();
    Unquoter u = new Unquoter(body, '"');
    while (u.more()) {
      int r = u.next();
      if (u.failed) {
        return Value.Unknown.VALUE;
      }
      if (u.isByte) {
        out.write(r);
      } else {
        out.writeBytes(Character.toString(r).getBytes(StandardCharsets.UTF_8));
      }
    }
    return Value.ofBytes(out.toByteArray());
  }

  /** Walks over the characters and escapes of a quoted literal. */
  private static final class Unquoter {
    private final String s;
    private final char quote;
    private int pos;

    /** Whether the last result is a byte (\x or octal) rather than a character. */
    boolean isByte;

    boolean failed;

    Unquoter(String s, char quote) {
      this.s = s;
      this.quote = quote;
    }

    boolean more() {
      return pos < s.length();
    }

    int next() {
      isByte = false;
      int c = s.codePointAt(pos);
      pos += Character.charCount(c);
      if (c != '\\') {
        return c;
      }
      if (!more()) {
        failed = true;
        return 0;
      }
      char e = s.charAt(pos++);
      switch (e) {
        case 'a':
          return 7;
        case 'b':
          return '\b';
        case 'f':
          return '\f';
        case 'n':
          return '\n';
        case 'r':
          return '\r';
        case 't':
          return '\t';
        case 'v':
          return 11;
        case '\\':
          return '\\';
        case 'x':
          isByte = true;
          return digits(2, 16, 255);
        case 'u':
          return character(digits(4, 16, Character.MAX_CODE_POINT));
        case 'U':
          return character(digits(8, 16, Character.MAX_CODE_POINT));
        case '0', '1', '2', '3', '4', '5', '6', '7':
          pos--;
          isByte = true;
          return digits(3, 8, 255);
        default:
          failed |= e != quote;
          return e;
      }
    }

    private int character(int c) {
      failed |= Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE;
      return c;
    }

    private int digits(int n, int base, int max) {
      long v = 0;
      for (int i = 0; i < n; i++) {
        int d = more() ? Character.digit(s.charAt(pos++), base) : -1;
        if (d < 0) {
          failed = true;
          return 0;
        }
        v = v * base + d;
      }
      failed |= v > max;
      return (int) v;
    }
  }
}
