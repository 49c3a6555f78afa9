package gruffle.stdlib.time;

import gruffle.runtime.value.GoString;

/** Prints a time by a layout that package time has taken apart (form.code): letters for its elements, and pieces of text. */
final class TimeText {
  private static final int DAY = 86_400;
  private static final int HUNDRED_HOURS = 360_000;

  private final byte[] b;
  private int n;
  private final long days;
  private final long date;
  private final int clock;
  private final int nsec;
  private final GoString zone;
  private final int offset;

  private TimeText(byte[] b, int n, long local, int nsec, GoString zone, int offset) {
    this.b = b;
    this.n = n;
    this.days = Math.floorDiv(local, (long) DAY);
    this.date = Civil.of(days);
    this.clock = (int) (local - days * DAY);
    this.nsec = nsec;
    this.zone = zone;
    this.offset = offset;
  }

  /** Puts the time at n, and returns where it ends; -1, and nothing is put, if its year has not four digits, or its offset not two for the hours. */
  static int put(
      byte[] b, int n, GoString code, long local, long nsec, GoString zone, long offset) {
    var t = new TimeText(b, n, local, (int) nsec, zone, (int) offset);
    long year = Civil.year(t.date);
    if (year < 0 || year > 9999 || offset >= HUNDRED_HOURS || offset <= -HUNDRED_HOURS) {
      return -1;
    }
    t.put(code.b, code.off, code.off + code.len);
    return t.n;
  }

  private void put(byte[] code, int from, int end) {
    int i = from;
    while (i < end) {
      byte op = code[i++];
      switch (op) {
        case 'T' -> {
          int stop = i + 1 + code[i];
          for (i++; i < stop; i++) {
            b[n++] = code[i];
          }
        }
        case '0', '9' -> {
          fraction(code[i], code[i + 1], op == '9');
          i += 2;
        }
        case 'z' -> zone(code[i++]);
        case 'Y' -> {
          int year = (int) Civil.year(date);
          two(year / 100);
          two(year % 100);
        }
        case 'y' -> two((int) Civil.year(date) % 100);
        case 'M' -> two(Civil.month(date));
        case 'D' -> two(Civil.day(date));
        case 'H' -> two(clock / 3600);
        case 'N' -> two(clock / 60 % 60);
        case 'S' -> two(clock % 60);
        default -> rare(op);
      }
    }
  }

  private void rare(byte op) {
    int hour = clock / 3600;
    switch (op) {
      case 'B' -> name(Names.MONTHS, Civil.month(date) - 1, Names.WIDTH);
      case 'b' -> name(Names.MONTHS, Civil.month(date) - 1, 3);
      case 'A' -> name(Names.DAYS, Civil.weekday(days), Names.WIDTH);
      case 'a' -> name(Names.DAYS, Civil.weekday(days), 3);
      case 'm' -> one(Civil.month(date));
      case 'd' -> one(Civil.day(date));
      case 'e' -> padded(Civil.day(date));
      case 'j' -> {
        int day = Civil.yearDay(date);
        if (day < 100) {
          b[n++] = ' ';
          padded(day);
        } else {
          number(day, 3);
        }
      }
      case 'J' -> number(Civil.yearDay(date), 3);
      case 'i' -> one(twelve(hour));
      case 'I' -> two(twelve(hour));
      case 'n' -> one(clock / 60 % 60);
      case 's' -> one(clock % 60);
      case 'P' -> half(hour < 12 ? 'A' : 'P', 'M');
      case 'p' -> half(hour < 12 ? 'a' : 'p', 'm');
      case 'Z' -> {
        if (zone.len == 0) {
          zone(Zones.MINUTES);
        } else {
          System.arraycopy(zone.b, zone.off, b, n, zone.len);
          n += zone.len;
        }
      }
      default -> throw new IllegalArgumentException("element " + op);
    }
  }

  private static int twelve(int hour) {
    return (hour + 11) % 12 + 1;
  }

  private void half(char first, char second) {
    b[n++] = (byte) first;
    b[n++] = (byte) second;
  }

  private void name(String names, int which, int most) {
    for (int k = which * Names.WIDTH, stop = k + most; k < stop && names.charAt(k) != ' '; k++) {
      b[n++] = (byte) names.charAt(k);
    }
  }

  private void two(int x) {
    int tens = x * 103 >> 10; // x / 10 for what is below 100
    b[n] = (byte) ('0' + tens);
    b[n + 1] = (byte) ('0' + x - 10 * tens);
    n += 2;
  }

  /** A number below 100, in as many digits as it has. */
  private void one(int x) {
    if (x < 10) {
      b[n++] = (byte) ('0' + x);
    } else {
      two(x);
    }
  }

  private void padded(int x) {
    if (x < 10) {
      b[n++] = ' ';
    }
    one(x);
  }

  private void number(int x, int width) {
    for (int i = n + width - 1, rest = x; i >= n; i--, rest /= 10) {
      b[i] = (byte) ('0' + rest % 10);
    }
    n += width;
  }

  /** The offset, toward zero: minutes without seconds are cut off, and the sign is that of the minutes. */
  private void zone(int form) {
    if ((form & Zones.ISO) != 0 && offset == 0) {
      b[n++] = 'Z';
      return;
    }
    int minutes = offset / 60;
    int seconds = offset;
    b[n++] = (byte) (minutes < 0 ? '-' : '+');
    if (minutes < 0) {
      minutes = -minutes;
      seconds = -seconds;
    }
    two(minutes / 60);
    if ((form & Zones.MINUTES) != 0) {
      colon(form);
      two(minutes % 60);
    }
    if ((form & Zones.SECONDS) != 0) {
      colon(form);
      seconds %= 60;
      if (seconds < 0) {
        b[n++] = '-';
        seconds = -seconds;
      }
      two(seconds);
    }
  }

  private void colon(int form) {
    if ((form & Zones.COLON) != 0) {
      b[n++] = ':';
    }
  }

  /** A point and so many digits of the second; trim: without zeros at the end, and no point without digits. */
  private void fraction(byte point, int most, boolean trim) {
    int digits = most;
    int x = nsec;
    for (int k = digits; k < 9; k++) {
      x /= 10;
    }
    while (trim && digits > 0 && x % 10 == 0) {
      x /= 10;
      digits--;
    }
    if (digits > 0) {
      b[n++] = point;
      number(x, digits);
    }
  }
}
