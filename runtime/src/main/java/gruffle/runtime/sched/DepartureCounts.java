package gruffle.runtime.sched;

import java.util.concurrent.atomic.AtomicLong;

/** How many finalizers and cleanups have become due, and have been run. */
public final class DepartureCounts {
  public final AtomicLong finalizersQueued = new AtomicLong();
  public final AtomicLong finalizersExecuted = new AtomicLong();
  public final AtomicLong cleanupsQueued = new AtomicLong();
  public final AtomicLong cleanupsExecuted = new AtomicLong();
}
