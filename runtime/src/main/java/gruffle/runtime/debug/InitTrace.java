package gruffle.runtime.debug;

import com.sun.management.ThreadMXBean;
import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.GoRuntime;
import java.lang.management.ManagementFactory;

/**
 * What {@code GODEBUG=inittrace=1} prints: a line in Go's form for each package that has something to initialise, when that has been done.
 *
 * <p>What stands for what: bytes are those that the JVM has given to the thread meanwhile, with what making the code took; objects are counted in programs that can ask for a heap profile, elsewhere
 * their number is an estimate from the bytes, as that of runtime.ReadMemStats. Form: the comment on inittrace in Go's runtime/extern.go.
 */
public final class InitTrace {
  /** About how large an object is. */
  private static final long AVERAGE = 48;

  private final GoRuntime rt;
  private long started;
  private long bytes;
  private long objects;

  public InitTrace(GoRuntime rt) {
    this.rt = rt;
  }

  public void before() {
    bytes = Boundary.callLong(InitTrace::allocated);
    objects = Boundary.callLong(rt.profiles.heap::objects);
    started = rt.nanotime();
  }

  public void after(String path) {
    long ns = rt.nanotime() - started;
    long b = Math.max(Boundary.callLong(InitTrace::allocated) - bytes, 0);
    long n = Allocations.ON ? Boundary.callLong(rt.profiles.heap::objects) - objects : b / AVERAGE;
    rt.print(
        "init %s @%s ms, %s ms clock, %d bytes, %d allocs\n"
            .formatted(path, millis(started), millis(ns), b, n));
  }

  private static long allocated() {
    return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
        ? threads.getCurrentThreadAllocatedBytes()
        : 0;
  }

  /** From ten on whole milliseconds, else two digits, of which the last is that of the microseconds at the most. */
  static String millis(long ns) {
    if (ns >= 10_000_000) {
      return String.valueOf(ns / 1_000_000);
    }
    long x = ns / 1000;
    if (x == 0) {
      return "0";
    }
    int decimals = 3;
    for (; x >= 100; x /= 10) {
      decimals--;
    }
    long unit = decimals == 3 ? 1000 : decimals == 2 ? 100 : 10;
    return "%d.%0{n}d".replace("{n}", String.valueOf(decimals)).formatted(x / unit, x % unit);
  }
}
