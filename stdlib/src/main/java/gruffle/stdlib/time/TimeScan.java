package gruffle.stdlib.time;

import gruffle.runtime.value.GoString;

/**
 * Reads a time by a layout that package time has taken apart (form.code), as far as nothing is unusual in it: what it does not take may still be a time, or package time knows what to complain about.
 */
final class TimeScan {
  /** Above the nanoseconds in {@link #rest}. */
  private static final long UTC = 1L << 30;

  private static final long HAS_OFFSET = 1L << 31;
  private static final int OFFSET_SHIFT = 32;

  /** What number returns where there is none. */
  private static final int NONE = -1;

  private final byte[] v;
  private int i;
  private final int end;
  private int year;
  private int month = 1;
  private int day = 1;
  private int hour;
  private int min;
  private int sec;
  private int nsec;
  private int offset;
  private long flags;
  private char half;

  TimeScan(GoString value) {
    this.v = value.b;
    this.i = value.off;
    this.end = value.off + value.len;
  }

  /** Whether all of the value is a time as the layout has it. */
  boolean read(GoString code) {
    byte[] c = code.b;
    int stop = code.off + code.len;
    int k = code.off;
    while (k < stop) {
      byte op = c[k++];
      switch (op) {
        case 'T' -> {
          int from = k + 1;
          k = from + c[k];
          if (!text(c, from, k)) {
            return false;
          }
          // A layout's spaces stand for any number, of which an underscore's day would take one.
          boolean padded = k < stop && c[k] == 'e';
          if (c[k - 1] == ' ' && i < end && v[i] == ' ' && !padded) {
            return false;
          }
        }
        case 'z' -> {
          if (!zone(c[k++])) {
            return false;
          }
        }
        case '0', '9' -> {
          if (!fraction(c[k + 1], op == '9')) {
            return false;
          }
          k += 2;
        }
        default -> {
          boolean fractionNext = k < stop && (c[k] == '0' || c[k] == '9');
          if (!element(op, fractionNext)) {
            return false;
          }
        }
      }
    }
    return i == end && settle();
  }

  private boolean text(byte[] code, int from, int to) {
    for (int k = from; k < to; k++) {
      if (i == end || v[i++] != code[k]) {
        return false;
      }
    }
    return true;
  }

  private boolean element(byte op, boolean fractionNext) {
    int x = 0;
    switch (op) {
      case 'Y' -> {
        x = two();
        int low = two();
        year = 100 * x + low;
        x |= low;
      }
      case 'y' -> {
        x = two();
        year = x >= 69 ? 1900 + x : 2000 + x;
      }
      case 'M' -> month = x = month(two());
      case 'm' -> month = x = month(one());
      case 'B' -> month = x = name(Names.MONTHS, true);
      case 'b' -> month = x = name(Names.MONTHS, false);
      case 'A' -> x = name(Names.DAYS, true);
      case 'a' -> x = name(Names.DAYS, false);
      case 'D' -> day = x = two();
      case 'd' -> day = x = one();
      case 'e' -> {
        if (i < end && v[i] == ' ') {
          i++;
        }
        day = x = one();
      }
      case 'H' -> hour = x = limited(one(), 23);
      case 'I' -> hour = x = limited(two(), 12);
      case 'i' -> hour = x = limited(one(), 12);
      case 'N' -> min = x = limited(two(), 59);
      case 'n' -> min = x = limited(one(), 59);
      case 'S' -> sec = x = seconds(two(), fractionNext);
      case 's' -> sec = x = seconds(one(), fractionNext);
      case 'P' -> x = half('A', 'P', 'M');
      case 'p' -> x = half('a', 'p', 'm');
      default -> x = NONE;
    }
    return x >= 0;
  }

  private static int limited(int x, int most) {
    return x > most ? NONE : x;
  }

  private static int month(int x) {
    return x == 0 ? NONE : limited(x, 12);
  }

  /** With a fraction that the layout has not. */
  private int seconds(int x, boolean fractionNext) {
    boolean ok = fractionNext || i >= end || !isPoint() || digit(i + 1) < 0 || fraction(0, true);
    return ok ? limited(x, 59) : NONE;
  }

  private boolean isPoint() {
    return v[i] == '.' || v[i] == ',';
  }

  private int digit(int at) {
    int d = at < end ? v[at] - '0' : NONE;
    return d > 9 ? NONE : d;
  }

  private int two() {
    int tens = digit(i);
    int ones = digit(i + 1);
    i += 2;
    return (tens | ones) < 0 ? NONE : 10 * tens + ones;
  }

  /** One digit or two. */
  private int one() {
    int x = digit(i++);
    if (x < 0) {
      return NONE;
    }
    int ones = digit(i);
    if (ones < 0) {
      return x;
    }
    i++;
    return 10 * x + ones;
  }

  /** One of the names, or its first three letters; it counts from 1. */
  private int name(String names, boolean whole) {
    if (end - i < 3) {
      return NONE;
    }
    for (int at = 0; at < names.length(); at += Names.WIDTH) {
      if (names.charAt(at) != v[i]
          || names.charAt(at + 1) != v[i + 1]
          || names.charAt(at + 2) != v[i + 2]) {
        continue;
      }
      i += 3;
      for (int k = at + 3; whole && k < at + Names.WIDTH && names.charAt(k) != ' '; k++) {
        if (i == end || names.charAt(k) != v[i++]) {
          return NONE;
        }
      }
      return at / Names.WIDTH + 1;
    }
    return NONE;
  }

  private int half(char before, char after, char last) {
    if (end - i < 2 || v[i] != before && v[i] != after || v[i + 1] != last) {
      return NONE;
    }
    char c = (char) (v[i] & ~0x20);
    i += 2;
    if (half != 0 && half != c) {
      return NONE;
    }
    half = c;
    return 0;
  }

  private boolean zone(int form) {
    if ((form & Zones.ISO) != 0 && i < end && v[i] == 'Z') {
      i++;
      flags |= UTC;
      return true;
    }
    if ((form & Zones.SECONDS) != 0 || i == end || v[i] != '+' && v[i] != '-') {
      return false;
    }
    boolean west = v[i++] == '-';
    int hours = two();
    int minutes = 0;
    if ((form & Zones.MINUTES) != 0) {
      if ((form & Zones.COLON) != 0 && (i >= end || v[i++] != ':')) {
        return false;
      }
      minutes = two();
    }
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) {
      return false;
    }
    offset = 3600 * hours + 60 * minutes;
    if (west) {
      offset = -offset;
    }
    flags |= HAS_OFFSET;
    return true;
  }

  /** nines: as many digits as there are, perhaps none. */
  private boolean fraction(int digits, boolean nines) {
    if (i == end || !isPoint()) {
      return nines;
    }
    i++;
    int x = 0;
    int n = 0;
    for (; n < 9 && (nines || n < digits); n++) {
      int d = digit(i);
      if (d < 0) {
        break;
      }
      x = 10 * x + d;
      i++;
    }
    if (n == 0 || (nines ? digit(i) >= 0 : n < digits)) {
      return false;
    }
    for (; n < 9; n++) {
      x *= 10;
    }
    nsec = x;
    return true;
  }

  private boolean settle() {
    if (half == 'P' && hour < 12) {
      hour += 12;
    } else if (half == 'A' && hour == 12) {
      hour = 0;
    }
    return day >= 1 && day <= Civil.daysIn(month, year);
  }

  /** Seconds since the year 1 on the clock that the value shows. */
  long seconds() {
    int clock = 3600 * hour + 60 * min + sec;
    return Civil.days(year, month, day) * 86_400 + clock;
  }

  /** The nanoseconds, and above them what is known of the zone: whether it is UTC, whether there is an offset, the offset. */
  long rest() {
    return nsec | flags | (long) offset << OFFSET_SHIFT;
  }
}
