package gruffle.stdlib.strconv;

/** Floats as text, in the formats of strconv.FormatFloat. */
final class FloatFormat {
  private FloatFormat() {}

  /** prec -1 is the shortest text that reads back as f. */
  static String format(double f, char fmt, int prec, boolean single) {
    if (Double.isNaN(f)) {
      return "NaN";
    }
    if (Double.isInfinite(f)) {
      return f > 0 ? "+Inf" : "-Inf";
    }
    if (single) {
      double rounded = (float) f;
      if (Double.isInfinite(rounded)) {
        return f > 0 ? "+Inf" : "-Inf";
      }
      f = rounded;
    }
    switch (fmt) {
      case 'e', 'E', 'f', 'g', 'G':
        break;
      case 'b':
        return binary(f, single);
      case 'x', 'X':
        return hex(f, fmt, prec, single);
      default:
        return "%" + fmt;
    }
    boolean negative = Double.doubleToRawLongBits(f) < 0;
    double abs = Math.abs(f);
    StringBuilder out = new StringBuilder(24);
    if (negative) {
      out.append('-');
    }
    boolean shortest = prec < 0;
    Decimal d;
    if (shortest) {
      d = single ? Decimal.shortest((float) abs) : Decimal.shortest(abs);
      prec =
          switch (fmt) {
            case 'e', 'E' -> d.digits() - 1;
            case 'f' -> Math.max(d.digits() - d.point(), 0);
            default -> d.digits();
          };
    } else {
      d =
          switch (fmt) {
            case 'e', 'E' -> Decimal.significant(abs, prec + 1);
            case 'f' -> Decimal.fraction(abs, prec);
            default -> {
              prec = Math.max(prec, 1);
              yield Decimal.significant(abs, prec);
            }
          };
    }
    switch (fmt) {
      case 'e', 'E' -> exponential(out, d, prec, fmt);
      case 'f' -> plain(out, d, prec);
      default -> {
        int limit = prec;
        if (limit > d.digits() && d.digits() >= d.point()) {
          limit = d.digits();
        }
        if (shortest) {
          limit = 6;
        }
        int exp = d.point() - 1;
        if (d.digits() == 0) {
          exp = -1;
        }
        if (exp < -4 || exp >= limit) {
          exponential(out, d, Math.min(prec, d.digits()) - 1, (char) (fmt + 'e' - 'g'));
        } else {
          plain(out, d, Math.max(d.digits() - d.point(), 0));
        }
      }
    }
    return out.toString();
  }

  private static void exponential(StringBuilder out, Decimal d, int prec, char e) {
    String digits = d.text();
    out.append(digits.isEmpty() ? '0' : digits.charAt(0));
    if (prec > 0) {
      out.append('.');
      int have = Math.min(digits.length(), prec + 1);
      if (have > 1) {
        out.append(digits, 1, have);
      }
      out.repeat('0', prec + 1 - Math.max(have, 1));
    }
    out.append(e);
    exponent(out, digits.isEmpty() ? 0 : d.point() - 1);
  }

  /** A sign and at least two digits. */
  private static void exponent(StringBuilder out, int exp) {
    out.append(exp < 0 ? '-' : '+');
    exp = Math.abs(exp);
    if (exp < 10) {
      out.append('0');
    }
    out.append(exp);
  }

  private static void plain(StringBuilder out, Decimal d, int prec) {
    String digits = d.text();
    int point = d.point();
    if (point > 0) {
      int have = Math.min(digits.length(), point);
      out.append(digits, 0, have).repeat('0', point - have);
    } else {
      out.append('0');
    }
    if (prec > 0) {
      out.append('.');
      int zeros = Math.min(Math.max(-point, 0), prec);
      out.repeat('0', zeros);
      int from = Math.max(point, 0);
      int n = Math.max(0, Math.min(digits.length() - from, prec - zeros));
      if (n > 0) {
        out.append(digits, from, from + n);
      }
      out.repeat('0', prec - zeros - n);
    }
  }

  private static String binary(double f, boolean single) {
    long mantissa;
    int exp;
    if (single) {
      int bits = Float.floatToRawIntBits((float) f);
      exp = bits >>> 23 & 0xff;
      mantissa = bits & (1 << 23) - 1;
      if (exp == 0) {
        exp = 1;
      } else {
        mantissa |= 1 << 23;
      }
      exp -= 127 + 23;
    } else {
      long bits = Double.doubleToRawLongBits(f);
      exp = (int) (bits >>> 52 & 0x7ff);
      mantissa = bits & (1L << 52) - 1;
      if (exp == 0) {
        exp = 1;
      } else {
        mantissa |= 1L << 52;
      }
      exp -= 1023 + 52;
    }
    boolean negative = Double.doubleToRawLongBits(f) < 0;
    return (negative ? "-" : "") + mantissa + "p" + (exp >= 0 ? "+" : "") + exp;
  }

  private static String hex(double f, char fmt, int prec, boolean single) {
    // float32 values are float64 values, and normal ones at that.
    long bits = Double.doubleToRawLongBits(f);
    long mantissa = bits & (1L << 52) - 1;
    int exp = (int) (bits >>> 52 & 0x7ff);
    if (exp == 0) {
      exp = 1;
    } else {
      mantissa |= 1L << 52;
    }
    exp -= 1023;
    if (mantissa == 0) {
      exp = 0;
    }
    mantissa <<= 60 - 52; // the leading bit at 60
    while (mantissa != 0 && (mantissa & 1L << 60) == 0) {
      mantissa <<= 1;
      exp--;
    }
    if (prec >= 0 && prec < 15) {
      int drop = 60 - 4 * prec;
      long rest = mantissa & (1L << drop) - 1;
      mantissa >>>= drop;
      long half = 1L << drop - 1;
      if (rest > half || rest == half && (mantissa & 1) != 0) {
        mantissa++;
      }
      mantissa <<= drop;
      if ((mantissa & 1L << 61) != 0) {
        mantissa >>>= 1;
        exp++;
      }
    }
    String alphabet = fmt == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
    StringBuilder out = new StringBuilder(24);
    if (bits < 0) {
      out.append('-');
    }
    out.append('0').append(fmt).append((mantissa >>> 60 & 1) != 0 ? '1' : '0');
    mantissa &= (1L << 60) - 1;
    if (prec > 0 || prec < 0 && mantissa != 0) {
      out.append('.');
      for (int i = 0; prec < 0 ? mantissa != 0 : i < prec; i++) {
        out.append(alphabet.charAt((int) (mantissa >>> 56)));
        mantissa = mantissa << 4 & (1L << 60) - 1;
      }
    }
    out.append(fmt == 'X' ? 'P' : 'p');
    exponent(out, exp);
    return out.toString();
  }
}
