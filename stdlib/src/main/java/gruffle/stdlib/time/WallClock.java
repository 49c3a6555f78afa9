package gruffle.stdlib.time;

import jdk.internal.misc.VM;

/** The system's clock without objects. */
final class WallClock {
  private static final int NANOS = 1_000_000_000;

  private WallClock() {}

  /** Seconds since 1970. */
  static long seconds() {
    return System.currentTimeMillis() / 1000;
  }

  /** Nanoseconds after that second; the clock may have gone on to the next one meanwhile: then the last of this one. */
  static int nanos(long sec) {
    long n = VM.getNanoTimeAdjustment(sec);
    if (n < 0) {
      return 0;
    }
    return (int) Math.min(n, NANOS - 1);
  }
}
