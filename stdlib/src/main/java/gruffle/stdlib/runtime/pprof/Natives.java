package gruffle.stdlib.runtime.pprof;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.GoNative.Mode;
import gruffle.runtime.pprof.CpuProfile;
import gruffle.runtime.pprof.Profiles;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Threads;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;

/** What package runtime/pprof of an installed Go asks its runtime. */
public final class Natives {
  /** Calls on the stack of a goroutine that asks for all goroutines which Go's stacks do not have. */
  private static final int OWN_CALLS = 2;

  private Natives() {}

  @GoNative("runtime/pprof.readSamples")
  public static LongSlice readSamples(G g) {
    CpuProfile.Chunk chunk = Boundary.call(() -> g.rt.profiles.readCpu());
    g.setResL(1, RefSlice.of(chunk.tags()));
    g.setResJ(2, chunk.eof() ? 1 : 0);
    return LongSlice.of(chunk.data());
  }

  @GoNative(value = "runtime/pprof.goroutineRecords", mode = Mode.PARKS)
  public static LongSlice goroutineRecords(G g) {
    Profiles.Goroutines all = g.rt.profiles.goroutines(g, OWN_CALLS);
    g.setResL(1, RefSlice.of(all.labels()));
    return LongSlice.of(all.stacks());
  }

  @GoNative("runtime/pprof.threadRecords")
  public static LongSlice threadRecords(G g) {
    return LongSlice.of(g.rt.profiles.threads());
  }

  @GoNative("runtime/pprof.contentionRecords")
  public static LongSlice contentionRecords(G g, boolean ofMutexes) {
    return LongSlice.of(g.rt.profiles.contention.row(ofMutexes));
  }

  @GoNative("runtime/pprof.memRecords")
  public static LongSlice memRecords(G g, boolean all) {
    return gruffle.stdlib.runtime.Natives.memRecords(g, all);
  }

  @GoNative("runtime/pprof.runtime_setProfLabel")
  public static void setLabels(G g, Object labels) {
    Threads.setLabels(g, labels);
  }

  @GoNative("runtime/pprof.runtime_getProfLabel")
  public static Object labels(G g) {
    return Threads.labels(g);
  }
}
