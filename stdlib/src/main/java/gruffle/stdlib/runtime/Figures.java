package gruffle.stdlib.runtime;

import com.sun.management.OperatingSystemMXBean;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.SchedCounts;
import java.lang.management.ManagementFactory;

/** What package runtime/metrics makes its values of. */
public final class Figures {
  private Figures() {}

  /** In the order of the constants of the Go part (overlay/runtime/metrics.go). */
  public static long[] all(GoRuntime rt, SchedCounts counts) {
    long[] memory = Memory.stats(rt);
    long cpu =
        ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean os
            ? Math.max(os.getProcessCpuTime(), 0)
            : 0;
    var ends = rt.departures;
    return new long[] {
      memory[0],
      memory[1],
      memory[2],
      memory[3],
      memory[4],
      memory[5],
      rt.forcedCollections.get(),
      memory[6],
      memory[9],
      counts.procs(),
      counts.goroutines(),
      counts.created(),
      counts.running(),
      counts.runnable(),
      counts.waiting(),
      counts.notInGo(),
      counts.threads(),
      rt.limits.gcPercent() < 0 ? Long.MAX_VALUE : rt.limits.gcPercent(),
      rt.limits.memory(),
      cpu,
      ManagementFactory.getRuntimeMXBean().getUptime() * 1_000_000,
      rt.profiles.contention.mutexWait(),
      ends.finalizersQueued.get(),
      ends.finalizersExecuted.get(),
      ends.cleanupsQueued.get(),
      ends.cleanupsExecuted.get()
    };
  }
}
