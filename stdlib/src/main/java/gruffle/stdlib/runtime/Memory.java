package gruffle.stdlib.runtime;

import com.sun.management.GarbageCollectorMXBean;
import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.GoRuntime;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryUsage;

/** Figures about memory from the Java machine, for runtime.ReadMemStats. */
final class Memory {
  private Memory() {}

  /** About how large an object is, where none are counted. */
  private static final long AVERAGE = 48;

  /**
   * In use, heap size, allocated so far, size outside the heap, next limit, collections, pauses, end of the last one, its length, objects allocated, time since the start. Objects are those of Go that the program has
   * made where they are counted; elsewhere their number is an estimate from the bytes.
   */
  static long[] stats(GoRuntime rt) {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    MemoryUsage heap = memory.getHeapMemoryUsage();
    long count = 0;
    long pauses = 0;
    long last = 0;
    long lastPause = 0;
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    for (var gc : ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class)) {
      count += Math.max(gc.getCollectionCount(), 0);
      pauses += Math.max(gc.getCollectionTime(), 0);
      var info = gc.getLastGcInfo();
      if (info != null && started + info.getEndTime() > last) {
        last = started + info.getEndTime();
        lastPause = info.getDuration();
      }
    }
    return new long[] {
      heap.getUsed(),
      heap.getCommitted(),
      allocated(),
      memory.getNonHeapMemoryUsage().getCommitted(),
      heap.getMax(),
      count,
      pauses * 1_000_000,
      last * 1_000_000,
      lastPause * 1_000_000,
      objects(rt),
      ManagementFactory.getRuntimeMXBean().getUptime() * 1_000_000
    };
  }

  static long objects(GoRuntime rt) {
    return Allocations.ON ? rt.profiles.heap.objects() : allocated() / AVERAGE;
  }

  static long allocated() {
    if (ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads) {
      return Math.max(threads.getTotalThreadAllocatedBytes(), 0);
    }
    return 0;
  }
}
