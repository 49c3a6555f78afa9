package gruffle.runtime.sched;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How many times took how long: the histograms of package runtime/metrics, by Go's limits. Place 0: less than nothing; four of 64 ns each; then four of equal width for each power of two, up
 * to 2^47 ns; the last: more.
 */
public final class Durations {
  private static final int PLACES = 162;

  /** The first places are 2^6 ns wide. */
  private static final int NARROW = 6;

  private final AtomicLongArray counts = new AtomicLongArray(PLACES);

  /** Any thread. */
  void add(long nanos) {
    counts.incrementAndGet(place(nanos));
  }

  static int place(long nanos) {
    if (nanos < 0) {
      return 0;
    }
    int wider = Math.max(Long.SIZE - NARROW - 3 - Long.numberOfLeadingZeros(nanos), 0);
    return (int) Math.min(1 + 4 * wider + (nanos >> NARROW + wider), PLACES - 1);
  }

  long[] counts() {
    var all = new long[PLACES];
    for (int i = 0; i < PLACES; i++) {
      all[i] = counts.get(i);
    }
    return all;
  }
}
