package gruffle.runtime.sched;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Collections at Go's pace where a program makes large arrays. The JVM puts an array that is larger than half of eden into the old generation, and lets that grow to the heap's limit before it
 * looks whether what is there is alive: each array lies on new pages of memory, which cost 3 µs each, and in no cache. So there is a collection when as much has been made as
 * all else in the heap, and at least {@link #LEAST}. It takes about ten milliseconds where little is alive, two for each megabyte of small objects. GOGC=off turns it off.
 */
public final class LargeArrays {
  /** Smaller ones do not count. */
  public static final long LARGE = 2 << 20;

  /** Bytes of an element that is an object, whatever its size in Go: those of the reference to it. */
  public static final int REFERENCE = 4;

  static final long LEAST = 48 << 20;

  private final Limits limits;
  private final LongSupplier heap;
  private final Runnable collect;
  private final AtomicLong made = new AtomicLong();

  /** heap gives its bytes in use. */
  LargeArrays(Limits limits, LongSupplier heap, Runnable collect) {
    this.limits = limits;
    this.heap = heap;
    this.collect = collect;
  }

  static LargeArrays ofJvm(Limits limits) {
    Runtime jvm = Runtime.getRuntime();
    return new LargeArrays(
        limits, () -> jvm.totalMemory() - jvm.freeMemory(), () -> Boundary.run(System::gc));
  }

  /** Before an array of so many bytes is made. */
  public void making(long bytes) {
    long sum = made.addAndGet(bytes);
    if (sum >= LEAST
        && sum >= heap.getAsLong() - (sum - bytes)
        && limits.gcPercent() >= 0
        && made.compareAndSet(sum, 0)) {
      collect.run();
    }
  }
}
