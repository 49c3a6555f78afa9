package gruffle.constant;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Formats constants for messages. */
final class Text {
  /** Longer quoted strings are cut. */
  private static final int MAX_STRING = 72;

  private static final double LOG10_OF_2 = 0.30102999566398119521;

  private Text() {}

  static String shortText(Value v) {
    return switch (v) {
      case Value.Str s -> cut(quote(s.bytes()));
      case Value.Rat r -> floatText(BigFloat.ofRatio(r.num(), r.den()));
      case Value.Float f -> floatText(f.value());
      case Value.Complex c -> "(" + shortText(c.re()) + " + " + shortText(c.im()) + "i)";
      default -> exactText(v);
    };
  }

  static String exactText(Value v) {
    return switch (v) {
      case Value.Unknown u -> "unknown";
      case Value.Bool b -> Boolean.toString(b.value());
      case Value.Str s -> quote(s.bytes());
      case Value.Int64 i -> Long.toString(i.value());
      case Value.BigInt b -> b.value().toString();
      case Value.Rat r -> r.den().bitLength() == 1 ? r.num().toString() : r.num() + "/" + r.den();
      case Value.Float f -> hexText(f.value());
      case Value.Complex c -> "(" + exactText(c.re()) + " + " + exactText(c.im()) + "i)";
    };
  }

  private static String cut(String s) {
    if (s.codePointCount(0, s.length()) <= MAX_STRING) {
      return s;
    }
    return s.substring(0, s.offsetByCodePoints(0, MAX_STRING - 3)) + "...";
  }

  // --- Floats. ---

  private static String floatText(BigFloat f) {
    double d = f.toDouble();
    if ((f.signum() == 0) == (d == 0) && !Double.isInfinite(d)) {
      String s = general(d, 6);
      // 1 - 1e-10 must not read as the integer 1.
      return !f.isInteger() && s.indexOf('.') < 0 ? shortest(d) : s;
    }
    // Outside float64: split off the power of ten approximately, as exact formatting could take
    // very long.
    double m = Rounding64.toDouble(f.mant(), -f.mant().abs().bitLength());
    double d10 = f.exponent() * LOG10_OF_2;
    long e = (long) d10;
    m *= Math.pow(10, d10 - e);
    double abs = Math.abs(m);
    if (abs < 1 - 0.5e-6) {
      m *= 10;
      e--;
    } else if (abs >= 10) {
      m /= 10;
      e++;
    }
    return general(m, 6) + "e" + (e < 0 ? "-" : "+") + Math.abs(e);
  }

  /** The mantissa as a hexadecimal fraction with a first bit that is set, and a power of two. */
  private static String hexText(BigFloat f) {
    BigInteger m = f.mant().abs();
    String hex = m.shiftLeft(-m.bitLength() & 3).toString(16);
    long e = f.exponent();
    return (f.signum() < 0 ? "-" : "") + "0x." + hex + (e < 0 ? "p-" : "p+") + Math.abs(e);
  }

  /** The format %.{prec}g. */
  private static String general(double d, int prec) {
    if (d == 0) {
      return "0";
    }
    return layout(new BigDecimal(d).round(new MathContext(prec, RoundingMode.HALF_EVEN)), prec);
  }

  /** The format %g: as few digits as identify the double. */
  private static String shortest(double d) {
    return layout(new BigDecimal(Double.toString(d)), 6);
  }

  private static String layout(BigDecimal b, int exponentLimit) {
    b = b.stripTrailingZeros();
    String digits = b.unscaledValue().abs().toString();
    int exp = digits.length() - 1 - b.scale();
    String sign = b.signum() < 0 ? "-" : "";
    if (exp < -4 || exp >= exponentLimit) {
      String frac = digits.length() > 1 ? "." + digits.substring(1) : "";
      String e = Integer.toString(Math.abs(exp));
      return sign
          + digits.charAt(0)
          + frac
          + (exp < 0 ? "e-" : "e+")
          + (e.length() < 2 ? "0" + e : e);
    }
    return sign + b.abs().toPlainString();
  }

  // --- Strings. ---

  static String quote(byte[] bytes) {
    StringBuilder out = new StringBuilder("\"");
    int i = 0;
    while (i < bytes.length) {
      int n = Utf8.length(bytes, i);
      if (n == 0) {
        out.append("\\x").append(hex(bytes[i] & 0xff, 2));
        i++;
        continue;
      }
      character(out, Utf8.decode(bytes, i, n));
      i += n;
    }
    return out.append('"').toString();
  }

  private static void character(StringBuilder out, int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case 7 -> out.append("\\a");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case 11 -> out.append("\\v");
      default -> {
        if (Chars.isPrint(c)) {
          out.appendCodePoint(c);
        } else if (c < ' ' || c == 0x7f) {
          out.append("\\x").append(hex(c, 2));
        } else if (c < 0x10000) {
          out.append("\\u").append(hex(c, 4));
        } else {
          out.append("\\U").append(hex(c, 8));
        }
      }
    }
  }

  private static String hex(int v, int width) {
    String s = Integer.toHexString(v);
    return "0".repeat(width - s.length()) + s;
  }
}
