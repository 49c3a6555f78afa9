package gruffle.runtime.sched;

import gruffle.runtime.debug.HeapTrim;
import java.lang.ref.WeakReference;
import java.util.function.LongSupplier;

/**
 * Collections that nobody asked for, by sysmon: one where there has been none for two minutes, one where the heap is above the limit of GOMEMLIMIT, and one that makes a small heap smaller. GOGC=off
 * turns the first and the last off, as in Go.
 *
 * <p>The last stands for Go's pace, which lets a heap grow to twice of what is alive in it, and for its scavenger: the JVM collects the old generation when it is full, which that of a small
 * program may never be. It comes where the heap's low has been as high for two {@link #WINDOW}s, so after a burst and not within one, and is half again what the last one left.
 */
final class PeriodicGc {
  static final long PERIOD = 120_000_000_000L;

  /** Between looks at the heap. */
  static final long LOOK = 1_000_000_000;

  /** How many looks make a window. */
  static final int WINDOW = 4;

  /** What a program that has just begun may have. */
  private static final long SMALL = 24 << 20;

  /** Above that a collection takes longer than anybody wants to wait. */
  private static final long LARGE = 256 << 20;

  private final Limits limits;
  private final LongSupplier heap;
  private final Runnable collect;
  private final Runnable trim;

  /** Dies with the next collection. */
  private WeakReference<Object> sentinel = new WeakReference<>(new Object());

  private long last;
  private long looked;

  // The lowest figure of this window and of the one before, and what the last trim left.
  private int looks;
  private long low = Long.MAX_VALUE;
  private long before;
  private long left = SMALL;

  /** heap gives its bytes in use. */
  PeriodicGc(Limits limits, LongSupplier heap, Runnable collect, Runnable trim) {
    this.limits = limits;
    this.heap = heap;
    this.collect = collect;
    this.trim = trim;
  }

  static PeriodicGc ofJvm(Limits limits) {
    Runtime jvm = Runtime.getRuntime();
    return new PeriodicGc(
        limits, () -> jvm.totalMemory() - jvm.freeMemory(), System::gc, HeapTrim::collect);
  }

  /** Called again and again with the time. */
  void tick(long now) {
    if (now - looked < LOOK) {
      return;
    }
    looked = now;
    if (sentinel.refersTo(null)) {
      noted(now);
    }
    boolean due = now - last >= PERIOD && limits.gcPercent() >= 0;
    if (due || limits.memory() != Long.MAX_VALUE && heap.getAsLong() > limits.memory()) {
      collect.run();
      noted(now);
    } else if (rests(heap.getAsLong()) && limits.gcPercent() >= 0) {
      trim.run();
      left = heap.getAsLong();
      noted(now);
    }
  }

  /** At the end of a window: the heap has stopped growing, and there is much in it that may not be alive. */
  private boolean rests(long used) {
    low = Math.min(low, used);
    if (++looks < WINDOW) {
      return false;
    }
    boolean grows = before == 0 || low > before + before / 8;
    boolean much = low > left + left / 2 && low <= LARGE;
    before = grows || !much ? low : 0;
    low = Long.MAX_VALUE;
    looks = 0;
    return !grows && much;
  }

  private void noted(long now) {
    sentinel = new WeakReference<>(new Object());
    last = now;
  }
}
