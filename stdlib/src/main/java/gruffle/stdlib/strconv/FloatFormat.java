package gruffle.stdlib.strconv;

/** Floats as text, in the formats of strconv.FormatFloat. */
public final class FloatFormat {
  private FloatFormat() {}

  /** prec -1 is the shortest text that reads back as f. */
  public static FloatText format(double value, char fmt, int prec, boolean single) {
    var out = new FloatText();
    double f = single ? (float) value : value;
    if (Double.isNaN(f)) {
      return out.put("NaN");
    }
    if (Double.isInfinite(f)) {
      return out.put(f > 0 ? "+Inf" : "-Inf");
    }
    switch (fmt) {
      case 'e', 'E', 'f', 'g', 'G' -> finite(out, f, fmt, prec, single);
      case 'b' -> binary(out, f, single);
      case 'x', 'X' -> hex(out, f, fmt, prec, single);
      default -> out.put('%').put(fmt);
    }
    return out;
  }

  private static void finite(FloatText out, double f, char fmt, int prec, boolean single) {
    double abs = Math.abs(f);
    if (Double.doubleToRawLongBits(f) < 0) {
      out.put('-');
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
  }

  private static void exponential(FloatText out, Decimal d, int prec, char e) {
    int n = d.digits();
    out.put(n == 0 ? '0' : d.text()[d.off()]);
    if (prec > 0) {
      int have = Math.max(Math.min(n, prec + 1), 1);
      out.put('.').put(d.text(), d.off() + 1, have - 1).zeros(prec + 1 - have);
    }
    out.put(e);
    exponent(out, n == 0 ? 0 : d.point() - 1);
  }

  /** A sign and at least two digits. */
  private static void exponent(FloatText out, int exp) {
    out.put(exp < 0 ? '-' : '+');
    exp = Math.abs(exp);
    if (exp < 10) {
      out.put('0');
    }
    out.number(exp);
  }

  private static void plain(FloatText out, Decimal d, int prec) {
    int n = d.digits();
    int point = d.point();
    if (point > 0) {
      int have = Math.min(n, point);
      out.put(d.text(), d.off(), have).zeros(point - have);
    } else {
      out.put('0');
    }
    if (prec > 0) {
      int zeros = Math.min(Math.max(-point, 0), prec);
      int from = Math.max(point, 0);
      int have = Math.max(0, Math.min(n - from, prec - zeros));
      out.put('.').zeros(zeros).put(d.text(), d.off() + from, have).zeros(prec - zeros - have);
    }
  }

  private static void binary(FloatText out, double f, boolean single) {
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
    if (Double.doubleToRawLongBits(f) < 0) {
      out.put('-');
    }
    out.number(mantissa).put('p').put(exp >= 0 ? '+' : '-').number(Math.abs(exp));
  }

  private static void hex(FloatText out, double f, char fmt, int prec, boolean single) {
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
    if (bits < 0) {
      out.put('-');
    }
    out.put('0').put(fmt).put((mantissa >>> 60 & 1) != 0 ? '1' : '0');
    mantissa &= (1L << 60) - 1;
    if (prec > 0 || prec < 0 && mantissa != 0) {
      out.put('.');
      for (int i = 0; prec < 0 ? mantissa != 0 : i < prec; i++) {
        out.put(alphabet.charAt((int) (mantissa >>> 56)));
        mantissa = mantissa << 4 & (1L << 60) - 1;
      }
    }
    out.put(fmt == 'X' ? 'P' : 'p');
    exponent(out, exp);
  }
}
