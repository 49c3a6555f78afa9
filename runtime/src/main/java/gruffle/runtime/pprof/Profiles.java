package gruffle.runtime.pprof;

import gruffle.runtime.func.Code;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.Proc;
import gruffle.runtime.sched.Threads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The profiles of one program. */
public final class Profiles {
  private static final Code ALLOCM =
      new RuntimeFrames.Root("runtime.allocm", "runtime/proc.go", 2277);
  private static final Code NEWM = new RuntimeFrames.Root("runtime.newm", "runtime/proc.go", 2873);
  private static final Code STARTM =
      new RuntimeFrames.Root("runtime.startm", "runtime/proc.go", 3114);

  private static final long MAX_HZ = 1_000_000;

  public final PcTable pcs = new PcTable();
  public final Contention contention;
  public final HeapProfile heap;

  private final GoRuntime rt;
  private CpuProfile cpu;

  public Profiles(GoRuntime rt) {
    this.rt = rt;
    this.contention = new Contention(rt, pcs);
    this.heap = new HeapProfile(rt, pcs);
  }

  /** runtime.SetCPUProfileRate; false: there is a profile with another rate. Behind {@link Boundary}. */
  public synchronized boolean cpuRate(long hz) {
    boolean runs = cpu != null && !cpu.isStopped();
    if (hz <= 0) {
      if (runs) {
        cpu.stop();
      }
      return true;
    }
    if (runs) {
      return false;
    }
    cpu = new CpuProfile(rt, Math.min(hz, MAX_HZ));
    return true;
  }

  /** What the CPU profile has got since the last call. Behind {@link Boundary}. */
  public synchronized CpuProfile.Chunk readCpu() {
    return cpu == null ? new CpuProfile.Chunk(new long[0], new Object[0], true) : cpu.read();
  }

  /** A stack of each goroutine, and its labels. */
  public record Goroutines(long[] stacks, Object[] labels) {}

  /** All stacks, a 0 after each, without the first skip calls of g's own. */
  public Goroutines goroutines(G g, long skip) {
    var result = new Goroutines[1];
    Proc.stopTheWorld(g, () -> result[0] = stacks(g, skip, rt.goroutines()));
    return result[0];
  }

  private Goroutines stacks(G current, long skip, List<G> goroutines) {
    long[] all = new long[64];
    int n = 0;
    var labels = new ArrayList<Object>();
    for (G g : goroutines) {
      long[] one =
          pcs.callers(g, RuntimeFrames.innermost(g), g == current ? skip : 0, Long.MAX_VALUE);
      if (n + one.length + 1 > all.length) {
        all = Arrays.copyOf(all, Math.max(all.length * 2, n + one.length + 1));
      }
      System.arraycopy(one, 0, all, n, one.length);
      n += one.length + 1;
      labels.add(Threads.labels(g));
    }
    return new Goroutines(Arrays.copyOf(all, n), labels.toArray());
  }

  /** A stack for each M, a 0 after it: the first has none. */
  public long[] threads() {
    int n = Threads.count(rt);
    long[] created = {pcs.call(ALLOCM, 0), pcs.call(NEWM, 0), pcs.call(STARTM, 0), 0};
    long[] all = new long[1 + created.length * (n - 1)];
    for (int i = 1; i < all.length; i += created.length) {
      System.arraycopy(created, 0, all, i, created.length);
    }
    return all;
  }
}
