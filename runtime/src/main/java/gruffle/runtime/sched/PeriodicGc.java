package gruffle.runtime.sched;

import java.lang.ref.WeakReference;
import java.util.function.LongSupplier;

/**
 * Collections that nobody asked for, by sysmon: one where there has been none for two minutes, and one where the heap is above the limit of GOMEMLIMIT. GOGC=off turns the first
 * off, as in Go.
 */
final class PeriodicGc {
  static final long PERIOD = 120_000_000_000L;

  /** Between looks at the heap. */
  static final long LOOK = 1_000_000_000;

  private final Limits limits;
  private final LongSupplier heap;
  private final Runnable collect;

  /** Dies with the next collection. */
  private WeakReference<Object> sentinel = new WeakReference<>(new Object());

  private long last;
  private long looked;

  /** heap gives its bytes in use. */
  PeriodicGc(Limits limits, LongSupplier heap, Runnable collect) {
    this.limits = limits;
    this.heap = heap;
    this.collect = collect;
  }

  static PeriodicGc ofJvm(Limits limits) {
    Runtime jvm = Runtime.getRuntime();
    return new PeriodicGc(limits, () -> jvm.totalMemory() - jvm.freeMemory(), System::gc);
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
    }
  }

  private void noted(long now) {
    sentinel = new WeakReference<>(new Object());
    last = now;
  }
}
