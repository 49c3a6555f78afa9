package gruffle.stdlib.encoding.json;

import gruffle.runtime.type.Kind;
import gruffle.stdlib.strconv.Digits;
import gruffle.stdlib.strconv.FloatFormat;
import gruffle.stdlib.strconv.FloatText;

/** Numbers, and true and false, as JSON. */
final class Numbers {
  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

  // Floats between these are written without an exponent.
  private static final double LEAST = 1e-6;
  private static final double GREAT = 1e21;

  /** Integers below this are floats, all of them. */
  private static final long WHOLE = 1L << 53;

  private final Out out;

  Numbers(Out out) {
    this.out = out;
  }

  /** Writes a value of primitive kind, given by its bits; false if JSON has none for it, or it is for Go. */
  boolean put(Plan p, long bits) {
    switch (p.write) {
      case BOOL -> {
        byte[] word = bits != 0 ? TRUE : FALSE;
        out.put(word, 0, word.length);
        return true;
      }
      case INT -> {
        integer(bits < 0, Math.abs(bits));
        return true;
      }
      case UINT -> {
        integer(false, bits);
        return true;
      }
      case FLOAT -> {
        return p.kind == Kind.FLOAT32
            ? decimal(Float.intBitsToFloat((int) bits), true)
            : decimal(Double.longBitsToDouble(bits), false);
      }
      default -> {
        return false;
      }
    }
  }

  private void integer(boolean negative, long v) {
    if (negative) {
      out.put('-');
    }
    int n = Digits.count(v, 10);
    out.room(n);
    out.n += n;
    Digits.write(v, 10, out.b, out.n);
  }

  private boolean decimal(double f, boolean single) {
    double abs = Math.abs(f);
    if (!(abs <= Double.MAX_VALUE)) {
      return false;
    }
    if (abs < WHOLE
        && abs == (long) abs
        && Double.doubleToRawLongBits(f) != Long.MIN_VALUE
        && !single) {
      integer(f < 0, (long) abs);
      return true;
    }
    boolean plain = abs == 0 || !isSmall(abs, single) && !isGreat(abs, single);
    FloatText t = FloatFormat.format(f, plain ? 'f' : 'e', -1, single);
    int n = t.len;
    if (!plain && n >= 4 && t.b[n - 4] == 'e' && t.b[n - 3] == '-' && t.b[n - 2] == '0') {
      t.b[n - 2] = t.b[n - 1];
      n--;
    }
    out.put(t.b, 0, n);
    return true;
  }

  private static boolean isSmall(double abs, boolean single) {
    return single ? abs < (float) LEAST : abs < LEAST;
  }

  private static boolean isGreat(double abs, boolean single) {
    return single ? abs >= (float) GREAT : abs >= GREAT;
  }
}
