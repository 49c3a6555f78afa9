package gruffle.runtime.debug;

import com.sun.management.GcInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.management.openmbean.CompositeData;

/**
 * What {@code GODEBUG=gctrace=1} prints: a line in Go's form for each collection of the JVM.
 *
 * <p>Model: the JVM's collectors report from a thread of their own, after the collection. {@link #await} lets a caller of runtime.GC, and the end of the
 * program, wait for the lines of what has happened so far.
 *
 * <p>What stands for what: a collection that stops the world from beginning to end (all of ParallelGC's do) has its time in the last of the three
 * phases, and the goal is what the heap has for now; globals are what the JVM keeps of classes. Times are whole milliseconds, as the JVM gives
 * them. Form: the comment on gctrace in Go's runtime/extern.go.
 */
public final class GcTrace {
  private static final long PATIENCE_NANOS = 200_000_000;

  private final Consumer<String> out;
  private final LongSupplier procs;
  private final List<String> heapPools;
  private Collections collections;
  private long before;
  private long lines;
  private long cpuMillis;

  private GcTrace(Consumer<String> out, LongSupplier procs) {
    this.out = out;
    this.procs = procs;
    this.heapPools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP)
            .map(p -> p.getName())
            .toList();
  }

  /** nanotime is the program's clock, from its start; procs is GOMAXPROCS now. */
  public static GcTrace start(Consumer<String> out, LongSupplier nanotime, LongSupplier procs) {
    var trace = new GcTrace(out, procs);
    synchronized (trace) {
      trace.collections = Collections.watch(nanotime, trace::collected);
      trace.before = trace.collections.count();
    }
    return trace;
  }

  private synchronized boolean collected(GcInfo info, String cause, long from, long to) {
    boolean forced = cause.equals("System.gc()");
    long threads =
        info instanceof CompositeData c && c.get("GcThreadCount") instanceof Integer n ? n : 1;
    long ms = info.getDuration();
    long cpu = ms * threads;
    cpuMillis += cpu;
    long elapsed = Math.max(to / 1_000_000, 1);
    long percent = 100 * cpuMillis / (elapsed * Math.max(procs.getAsLong(), threads));
    lines++;
    out.accept(
        ("gc %d @%s %d%%: 0+0+%d ms clock, 0+0/0/0+%d ms cpu, %d->%d->%d MB, %d MB goal, 0 MB stacks, %d MB globals, %d P%s\n")
            .formatted(
                lines,
                seconds(elapsed),
                percent,
                ms,
                cpu,
                heap(info.getMemoryUsageBeforeGc()) >> 20,
                heap(info.getMemoryUsageAfterGc()) >> 20,
                heap(info.getMemoryUsageAfterGc()) >> 20,
                committed(info.getMemoryUsageAfterGc()) >> 20,
                info.getMemoryUsageAfterGc()
                        .getOrDefault("Metaspace", new MemoryUsage(0, 0, 0, -1))
                        .getUsed()
                    >> 20,
                procs.getAsLong(),
                forced ? " (forced)" : ""));
    notifyAll();
    return true;
  }

  private static String seconds(long ms) {
    return ms / 1000 + "." + String.format("%03ds", ms % 1000);
  }

  private long heap(Map<String, MemoryUsage> pools) {
    return heapPools.stream()
        .filter(pools::containsKey)
        .mapToLong(p -> pools.get(p).getUsed())
        .sum();
  }

  private long committed(Map<String, MemoryUsage> pools) {
    return heapPools.stream()
        .filter(pools::containsKey)
        .mapToLong(p -> pools.get(p).getCommitted())
        .sum();
  }

  /** Waits until all collections that have been made are printed, but not for long. */
  public synchronized void await() {
    long end = System.nanoTime() + PATIENCE_NANOS;
    try {
      while (lines < collections.count() - before) {
        long left = end - System.nanoTime();
        if (left <= 0) {
          return;
        }
        TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 1_000_000));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
