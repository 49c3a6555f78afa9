package gruffle.runtime.sched;

import java.util.concurrent.atomic.AtomicLongArray;

/** How many times took how long: the histograms of package runtime/metrics. Place 0: below 64 ns; each next one: twice as long. */
public final class Durations {
  private static final int PLACES = 41;

  private final AtomicLongArray counts = new AtomicLongArray(PLACES);

  /** Any thread. */
  void add(long nanos) {
    counts.incrementAndGet(place(nanos));
  }

  static int place(long nanos) {
    return Math.min(Long.SIZE - Long.numberOfLeadingZeros(Math.max(nanos, 0) >> 6), PLACES - 1);
  }

  long[] counts() {
    var all = new long[PLACES];
    for (int i = 0; i < PLACES; i++) {
      all[i] = counts.get(i);
    }
    return all;
  }
}
