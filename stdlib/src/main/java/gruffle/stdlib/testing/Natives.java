package gruffle.stdlib.testing;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.stdlib.runtime.MemCounts;

/** Native functions of package testing. */
public final class Natives {
  private Natives() {}

  /** Whether the command gruffle test has started this JVM, which runs one test program. */
  @GoNative("testing.isTestProgram")
  public static boolean isTestProgram() {
    return Boolean.getBoolean("gruffle.test");
  }

  /** Whether runtime.MemStats.Mallocs is exact. */
  @GoNative("testing.allocsAreCounted")
  public static boolean allocsAreCounted() {
    return Allocations.ON;
  }

  @GoNative("testing.memCounts")
  public static long memCounts(G g) {
    long[] counts = Boundary.call(() -> MemCounts.of(g.rt));
    g.setResJ(1, counts[1]);
    return counts[0];
  }
}
