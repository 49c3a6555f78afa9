package gruffle.runtime.sched;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.panic.Fatal;

/**
 * A coroutine, as iter.Pull needs it: a second goroutine that runs only while the first waits for it, and the other way round.
 *
 * <p>A hand-over puts the other one into runnext of the P that the caller gives up, and wakes nobody else: M goes on with it at
 * once. Who runs is never in doubt, so there is nothing to lock: {@code waiting} is read and written by the M of the one that
 * hands over, after its stack has been put away, and the other reads it after it has been made runnable.
 */
public final class Coro implements UnlockF {
  /** The one of the two that does not run; null while nobody waits: the coroutine has ended. */
  private G waiting;

  private Coro() {}

  /** A coroutine that calls fn when it is first switched to. */
  public static Coro newcoro(G g, FuncVal fn) {
    G gp = Proc.newproc1(g.m, fn);
    Coro c = new Coro();
    c.waiting = gp;
    Trace t = g.rt.sched.trace;
    if (t != null) {
      t.goCreate(g.m, g, gp, true);
    }
    Watch w = g.rt.sched.watch;
    if (w != null) {
      w.did(g.m, Did.NEWCORO, gp.goid, 0, fn.code());
    }
    gp.extra().coro = c;
    Bubble.inherit(g, gp, false);
    gp.parentGoid = g.goid;
    gp.setWaitReason(WaitReason.COROUTINE);
    gp.waitsince = g.m.rt.sched.seconds;
    gp.casStatus(G.RUNNABLE, G.WAITING);
    if (gp.hasExtra()) {
      gp.extra.runnableSince = 0;
    }
    return c;
  }

  /** Runs the other one until that switches back or ends. */
  public void coroswitch(G g) {
    if (waiting == null) {
      throw Fatal.fatal(g, "coroswitch on exited coro");
    }
    Park.gopark(g, this, null, WaitReason.COROUTINE);
  }

  @Override
  public boolean unlock(G me, G gp, Object lock) {
    resume(me.m, gp);
    return true;
  }

  @Override
  public int held(G gp, Object lock) {
    return 0;
  }

  /** On M's stack: the coroutine's goroutine has ended. */
  void exit(M m) {
    resume(m, null);
  }

  private void resume(M m, G next) {
    G other = waiting;
    waiting = next;
    if (other != null) {
      m.rt.sched.traceUnblock(m, other);
      other.casStatus(G.WAITING, G.RUNNABLE);
      Bubble.readied(m, other);
      m.p.runq.put(m, other, true);
    }
  }
}
