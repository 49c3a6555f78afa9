package gruffle.stdlib.time;

/**
 * Dates of the Gregorian calendar, extended to all years, from and to a number of days since 1 January of the year 1. Years are counted from March, so that the odd day is the last one.
 */
final class Civil {
  private static final long DAYS_PER_400_YEARS = 365 * 400 + 97;

  /** From 1 March of the year 0 to 1 January of the year 1. */
  private static final int MARCH_DAYS = 306;

  private static final int MONTH_SHIFT = 14;
  private static final int YEAR_SHIFT = 18;

  /** Days before this one, and after 1 March of the year 0, need no other arithmetic than that of 32-bit numbers. */
  private static final long LAST_SHORT = 1 << 28;

  private Civil() {}

  /** The date as one number: year, month (4 bits), day (5 bits), day of the year, which counts from 1 (9 bits). */
  static long of(long days) {
    long d = days + MARCH_DAYS;
    if (d >= 0 && d < LAST_SHORT) {
      return packed(d, 0);
    }
    long era = Math.floorDiv(d, DAYS_PER_400_YEARS);
    return packed(d - era * DAYS_PER_400_YEARS, 400 * era);
  }

  /**
   * The division of days into years and months by Neri and Schneider (Euclidean affine functions and their application to calendar algorithms, 2022): a product by a constant gives a quotient in its upper
   * half and, in its lower half, what is left of the day.
   */
  private static long packed(long d, long base) {
    long quarters = 4 * d + 3;
    long century = quarters / DAYS_PER_400_YEARS;
    long inCentury = quarters % DAYS_PER_400_YEARS | 3;
    long product = 2_939_745L * inCentury;
    int yday = (int) ((product & 0xffff_ffffL) / 2_939_745 / 4); // since 1 March
    long year = base + 100 * century + (product >>> 32);
    int scaled = 2_141 * yday + 197_913;
    int month = scaled >>> 16;
    int day = (scaled & 0xffff) / 2_141 + 1;
    if (yday >= MARCH_DAYS) {
      year++;
      month -= 12;
      yday -= MARCH_DAYS - 1;
    } else {
      yday += 31 + 28 + 1 + (isLeap(year) ? 1 : 0);
    }
    return year << YEAR_SHIFT | (long) month << MONTH_SHIFT | (long) day << 9 | yday;
  }

  static boolean isLeap(long year) {
    return (year & 3) == 0 && (year % 100 != 0 || (year & 15) == 0);
  }

  static long year(long date) {
    return date >> YEAR_SHIFT;
  }

  static int month(long date) {
    return (int) date >> MONTH_SHIFT & 15;
  }

  static int day(long date) {
    return (int) date >> 9 & 31;
  }

  static int yearDay(long date) {
    return (int) date & 511;
  }

  /** The way back; the month is one of 12, the day may be out of it. */
  static long days(long year, long month, long day) {
    long y = month < 3 ? year - 1 : year;
    long m = month < 3 ? month + 9 : month - 3; // 153 days are five of these
    long era = Math.floorDiv(y, 400);
    y -= 400 * era;
    return era * DAYS_PER_400_YEARS
        + 365 * y
        + y / 4
        - y / 100
        + (153 * m + 2) / 5
        + day
        - 1
        - MARCH_DAYS;
  }

  static int daysIn(int month, int year) {
    return month == 2 ? isLeap(year) ? 29 : 28 : 30 + ((month >> 3 ^ month) & 1);
  }

  /** 0 is Sunday; the first day of the year 1 is a Monday. */
  static int weekday(long days) {
    return (int) Math.floorMod(days + 1, 7L);
  }
}
