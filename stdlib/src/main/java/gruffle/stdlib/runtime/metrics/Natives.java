package gruffle.stdlib.runtime.metrics;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.GoNative.Mode;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Latencies;
import gruffle.runtime.sched.SchedCounts;
import gruffle.runtime.sched.Syscall;
import gruffle.runtime.value.LongSlice;
import gruffle.stdlib.runtime.Figures;

/** What package runtime/metrics asks. */
public final class Natives {
  private Natives() {}

  @GoNative(value = "runtime/metrics.figures", mode = Mode.SYSCALL)
  public static LongSlice figures(G g) {
    SchedCounts counts = SchedCounts.of(g);
    Syscall.entersyscall(g);
    try {
      return LongSlice.of(Boundary.call(() -> Figures.all(g.rt, counts)));
    } finally {
      Syscall.exitsyscall(g);
    }
  }

  @GoNative("runtime/metrics.beginLatencies")
  public static void beginLatencies(G g) {
    Latencies.begin(g);
  }

  @GoNative("runtime/metrics.latencies")
  public static LongSlice latencies(G g) {
    return LongSlice.of(Latencies.waits(g));
  }

  @GoNative("runtime/metrics.stopping")
  public static LongSlice stopping(G g) {
    return LongSlice.of(Latencies.stopping(g));
  }

  @GoNative("runtime/metrics.stopped")
  public static LongSlice stopped(G g) {
    return LongSlice.of(Latencies.stopped(g));
  }
}
