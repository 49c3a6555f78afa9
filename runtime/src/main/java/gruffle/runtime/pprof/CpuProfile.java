package gruffle.runtime.pprof;

import com.sun.management.ThreadMXBean;
import gruffle.runtime.panic.Activation;
import gruffle.runtime.panic.GoFrames;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.Threads;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * A CPU profile: stacks of goroutines, in proportion to the processor time that they use.
 *
 * <p>Model: a thread of its own looks at the Ms at the profile's rate. An M that has used one period of processor time or more since it was charged last is asked for its
 * stack, and that many periods are charged to it; one that sleeps costs nothing, and neither does one that runs no goroutine.
 *
 * <p>Bias: the JVM shows a thread's stack where it reaches its next safepoint poll: in compiled code at the end of a function that is not inlined, and in every strip of a loop
 * (docs/JIT.md). So a function that is inlined into a loop is charged to the function with the loop. Rejected: JFR's samples (jdk.CPUTimeSample, jdk.ExecutionSample), which have
 * the same bias unless the JVM runs with DebugNonSafepoints, know nothing of tier 0, and take 0.4 to 0.9 s to start and 1 s to stop.
 */
public final class CpuProfile {
  /** Words of a record before its stack: its length, the time, how many periods. */
  private static final int HEAD = 3;

  private static final int MAX_DEPTH = 128;

  /** At least so many times as long as one look has taken is between two, but no more periods than {@link #LONGEST}: on a busy machine a look takes as long as others have the processors. */
  private static final int SPARE = 10;

  private static final int LONGEST = 5;

  /** A piece of the profile: records, and the labels of each. */
  public record Chunk(long[] data, Object[] tags, boolean eof) {}

  private final GoRuntime rt;
  private final long period;
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Map<Thread, Long> charged = new WeakHashMap<>();
  private final Thread sampler;
  private volatile boolean stopped;

  // --- guarded by this ---
  private long[] data = new long[1024];
  private int length;
  private List<Object> tags = new ArrayList<>();
  private boolean ended;

  CpuProfile(GoRuntime rt, long hz) {
    this.rt = rt;
    this.period = 1_000_000_000 / hz;
    add(null, hz, new long[0]);
    // What has been used so far does not count.
    Threads.each(rt, (t, g) -> charged.put(t, threads.getThreadCpuTime(t.threadId())));
    sampler = new Thread(null, this::run, "gruffle-cpu-profile");
    sampler.setDaemon(true);
    sampler.start();
  }

  /** No more samples; what there are can be read. */
  void stop() {
    stopped = true;
    LockSupport.unpark(sampler);
  }

  boolean isStopped() {
    return stopped;
  }

  /** What has come since the last call. */
  public synchronized Chunk read() {
    var chunk = new Chunk(Arrays.copyOf(data, length), tags.toArray(), ended);
    length = 0;
    tags = new ArrayList<>();
    return chunk;
  }

  private synchronized void add(Object labels, long count, long[] pcs) {
    if (length + HEAD + pcs.length > data.length) {
      data = Arrays.copyOf(data, Math.max(data.length * 2, length + HEAD + pcs.length));
    }
    data[length] = (long) HEAD + pcs.length;
    data[length + 1] = rt.nanotime();
    data[length + 2] = count;
    System.arraycopy(pcs, 0, data, length + HEAD, pcs.length);
    length += HEAD + pcs.length;
    tags.add(labels);
  }

  private void run() {
    long next = System.nanoTime() + period;
    while (!stopped && !rt.ended()) {
      LockSupport.parkNanos(next - System.nanoTime());
      long start = System.nanoTime();
      if (start < next) {
        continue;
      }
      Threads.each(rt, this::look);
      long end = System.nanoTime();
      next = Math.max(next + period, end + Math.min(SPARE * (end - start), LONGEST * period));
    }
    end();
  }

  private synchronized void end() {
    ended = true;
  }

  private void look(Thread t, G g) {
    long used = threads.getThreadCpuTime(t.threadId());
    Long before = charged.putIfAbsent(t, used);
    if (before == null || used - before < period) {
      return;
    }
    if (g == null) {
      return; // it sleeps just now: who is seen next has used it, most likely
    }
    StackTraceElement[] frames = t.getStackTrace();
    Activation act = g.act;
    Object labels = Threads.labels(g);
    boolean same = Threads.runs(t, g);
    // Where another goroutine has come meanwhile, the names of compiled functions are right at
    // least.
    var stack = rt.profiles.pcs.new Callers(0, MAX_DEPTH);
    boolean whole = GoFrames.walkSampled(g, frames, same ? act : null, stack);
    if (stack.isEmpty()) {
      return; // M's own stack
    }
    if (whole && same) {
      stack.end(g);
    }
    long n = (used - before) / period;
    charged.put(t, before + n * period);
    add(same ? labels : null, n, stack.result());
  }
}
