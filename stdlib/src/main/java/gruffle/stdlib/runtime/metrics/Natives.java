package gruffle.stdlib.runtime.metrics;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.GoNative.Mode;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
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
}
