package gruffle.stdlib.time;

import gruffle.runtime.value.GoString;

/** Reads durations such as 1h15m30.918s whose numbers have up to 18 digits; all else is left to package time, which knows what to complain about. */
final class DurationScan {
  /** What of returns where it does not know. */
  static final long OTHER = Long.MIN_VALUE;

  private static final int DIGITS = 18;

  private final byte[] b;
  private int i;
  private final int end;

  private DurationScan(GoString s) {
    this.b = s.b;
    this.i = s.off;
    this.end = s.off + s.len;
  }

  static long of(GoString s) {
    return new DurationScan(s).read();
  }

  private long read() {
    boolean neg = i < end && b[i] == '-';
    if (neg || i < end && b[i] == '+') {
      i++;
    }
    if (i == end) {
      return OTHER;
    }
    long sum = 0;
    while (i < end) {
      int from = i;
      long whole = digits(from);
      int count = i - from;
      long fraction = 0;
      int fractionDigits = 0;
      if (i < end && b[i] == '.') {
        from = ++i;
        fraction = digits(from);
        fractionDigits = i - from;
      }
      if (count + fractionDigits == 0 || count > DIGITS || fractionDigits > DIGITS) {
        return OTHER;
      }
      long unit = unit();
      if (unit == 0 || whole > Long.MAX_VALUE / unit) {
        return OTHER;
      }
      long v = whole * unit;
      if (fraction > 0) {
        v += (long) (fraction * (unit / scale(fractionDigits)));
      }
      sum += v;
      if (v < 0 || sum < 0) {
        return OTHER;
      }
    }
    return neg ? -sum : sum;
  }

  /** The number at from, where i is; what is too long for one is nonsense. */
  private long digits(int from) {
    long x = 0;
    int k = from;
    for (; k < end && b[k] >= '0' && b[k] <= '9'; k++) {
      x = 10 * x + b[k] - '0';
    }
    i = k;
    return x;
  }

  private static double scale(int digits) {
    double scale = 1;
    for (int k = 0; k < digits; k++) {
      scale *= 10;
    }
    return scale;
  }

  /** 0: package time knows it, or not. */
  private long unit() {
    int from = i;
    while (i < end && b[i] != '.' && (b[i] < '0' || b[i] > '9')) {
      i++;
    }
    if (i - from == 1) {
      return switch (b[from]) {
        case 's' -> 1_000_000_000;
        case 'm' -> 60_000_000_000L;
        case 'h' -> 3_600_000_000_000L;
        default -> 0;
      };
    }
    if (i - from == 2 && b[from + 1] == 's') {
      return switch (b[from]) {
        case 'n' -> 1;
        case 'u' -> 1_000;
        case 'm' -> 1_000_000;
        default -> 0;
      };
    }
    if (i - from == 3 && b[from + 2] == 's') {
      int mu = (b[from] & 0xff) << 8 | b[from + 1] & 0xff;
      return mu == 0xc2b5 || mu == 0xcebc ? 1_000 : 0; // a micro sign, and the Greek letter
    }
    return 0;
  }
}
