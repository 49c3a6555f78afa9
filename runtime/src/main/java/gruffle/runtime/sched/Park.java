package gruffle.runtime.sched;

/**
 * gopark and goready: how goroutines wait for each other.
 *
 * <p>No wake-up is lost: the reason to park is protected by a lock that the goroutine takes before it queues itself and that only the
 * unlock function releases, on M's stack, when status is already WAITING and the continuation is put away. A waker finds the goroutine
 * by that queue, hence after all this. Where the goroutine lets go of that lock itself ({@link EarlyRelease}), a waker may find it before, and then makes nothing ready: M goes on with it.
 */
public final class Park {
  private Park() {}

  /**
   * Parks the current goroutine. After its stack is put away, unlockf (may be null) releases what protects the reason to
   * park; if it returns false the goroutine goes on at once. Returns when somebody has called goready.
   */
  public static void gopark(G g, UnlockF unlockf, Object lock, WaitReason reason) {
    M m = g.m;
    int held = unlockf == null ? 0 : unlockf.held(g, lock);
    if (m.locks != held) {
      throw new IllegalStateException("gopark: " + m.locks + " runtime locks held, not " + held);
    }
    if (g == m.g0) {
      throw new IllegalStateException("gopark on g0");
    }
    m.waitunlockf = unlockf;
    m.waitlock = lock;
    g.setWaitReason(reason);
    g.waitsince = m.rt.sched.seconds;
    g.clearResults();
    if (g.rt.keeper != null) {
      g.extra().parkedBy = unlockf;
      g.extra.parkedOn = lock;
    }
    Trace t = m.rt.sched.trace;
    if (t != null) {
      t.goBlock(m, g, reason);
    }
    Watch w = m.rt.sched.watch;
    if (w != null) {
      w.did(m, Did.GOPARK, 0, 0, reason);
    }
    Mcall.mcall(g, M.PARK);
    if (g.rt.ended()) {
      throw Proc.killed();
    }
    Groups.check(g);
  }

  /** Makes a parked goroutine runnable, next on the current P. me is the running goroutine, or a g0. */
  public static void goready(G me, G gp) {
    M m = me.m;
    Trace t = m.rt.sched.trace;
    if (t != null) {
      t.goUnblock(m, me, gp);
    }
    Watch w = m.rt.sched.watch;
    if (w != null) {
      w.did(m, Did.GOREADY, gp.goid);
    }
    gp.casStatus(G.WAITING, G.RUNNABLE);
    Latencies.runnable(m, gp);
    Bubble.readied(m, gp);
    m.p.runq.put(m, gp, true);
    m.rt.sched.ms.wakep(m);
  }
}
