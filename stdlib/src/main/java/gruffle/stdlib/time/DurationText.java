package gruffle.stdlib.time;

import gruffle.runtime.value.GoString;

/** A duration as 72h3m0.5s, below a second with a smaller unit; written from its end to its beginning. */
final class DurationText {
  private static final long SECOND = 1_000_000_000;

  /** The longest is -2540400h10m10.000000000s. */
  private final byte[] text = new byte[32];

  private int begin = text.length;

  private DurationText() {}

  static GoString of(long ns) {
    if (ns == 0) {
      return GoString.of("0s");
    }
    var t = new DurationText();
    long u =
        ns < 0
            ? -ns
            : ns; // the least of all stays what it is, and is positive as an unsigned number
    if (u >= 0 && u < SECOND) {
      t.small((int) u);
    } else {
      t.put('s');
      long seconds = Long.divideUnsigned(u, SECOND);
      t.fraction((int) (u - seconds * SECOND), 9);
      t.number((int) (seconds % 60));
      int minutes = (int) (seconds / 60);
      if (minutes > 0) {
        t.put('m');
        t.number(minutes % 60);
        if (minutes >= 60) {
          t.put('h');
          t.number(minutes / 60);
        }
      }
    }
    if (ns < 0) {
      t.put('-');
    }
    return GoString.copyOf(t.text, t.begin, t.text.length - t.begin);
  }

  private void small(int u) {
    put('s');
    int digits = u < 1000 ? 0 : u < 1_000_000 ? 3 : 6;
    if (digits == 3) {
      put(0xB5); // a micro sign in UTF-8
      put(0xC2);
    } else {
      put(digits == 0 ? 'n' : 'm');
    }
    int unit = digits == 0 ? 1 : digits == 3 ? 1000 : 1_000_000;
    fraction(u % unit, digits);
    number(u / unit);
  }

  private void put(int c) {
    text[--begin] = (byte) c;
  }

  /** A point and so many digits, without zeros at the end. */
  private void fraction(int v, int digits) {
    if (v == 0) {
      return;
    }
    while (v % 10 == 0) {
      v /= 10;
      digits--;
    }
    for (; digits > 0; digits--, v /= 10) {
      put('0' + v % 10);
    }
    put('.');
  }

  private void number(int v) {
    do {
      put('0' + v % 10);
      v /= 10;
    } while (v > 0);
  }
}
