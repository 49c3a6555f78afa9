package gruffle.runtime.sched;

import gruffle.runtime.value.Mem;
import java.util.concurrent.locks.LockSupport;

/**
 * The runtime's lock: one CAS word, without an owner.
 *
 * <p>Model: held for a few hundred instructions, never across a Go call, a poll or a blocking call. It may be taken on a
 * goroutine's stack and released on M's (gopark's unlock function does that), so it must not know threads; java.util.concurrent
 * locks do, which is why they are not used. M counts the locks that its goroutine holds, so that gopark can assert its rule.
 *
 * <pre>
 *   word  meaning
 *   0     free
 *   1     held
 * </pre>
 *
 * <p>A stack overflow inside a runtime function leaves its lock held for ever. The process is about to end then, and who
 * waits here must not get in the way of the report: the slow path looks at {@link GoRuntime#overflow} and stays.
 *
 * <p>Classes with exactly one lock (a channel, a timer heap) extend this one, to save the object.
 */
public class RtLock {
  private static final long WORD = Mem.offset(RtLock.class, "word");
  private static final int SPINS = 200;

  private int word;

  /** On a goroutine's stack (g0 included). */
  public final void lock(G g) {
    lock(g.m);
  }

  public final void unlock(G g) {
    unlock(g.m);
  }

  /** On a thread that is no M. */
  public final void lockOutside() {
    lock((M) null);
  }

  public final void unlockOutside() {
    unlock((M) null);
  }

  /** m is null for threads that are not Ms: sysmon, embedders. */
  final void lock(M m) {
    if (!Mem.U.compareAndSetInt(this, WORD, 0, 1)) {
      slow(m);
    }
    if (m != null) {
      m.locks++;
    }
  }

  final boolean tryLock(M m) {
    if (!Mem.U.compareAndSetInt(this, WORD, 0, 1)) {
      return false;
    }
    if (m != null) {
      m.locks++;
    }
    return true;
  }

  final void unlock(M m) {
    if (m != null) {
      m.locks--;
    }
    Mem.U.putIntRelease(this, WORD, 0);
  }

  public final boolean isLocked() {
    return Mem.U.getIntOpaque(this, WORD) != 0;
  }

  private void slow(M m) {
    for (int i = 0; ; i++) {
      if (Mem.U.getIntOpaque(this, WORD) == 0 && Mem.U.compareAndSetInt(this, WORD, 0, 1)) {
        return;
      }
      if (i < SPINS) {
        Thread.onSpinWait();
        continue;
      }
      if (m != null && m.rt.ended()) {
        throw Proc.killed(); // the holder may have been killed
      }
      if (m != null && m.rt.overflow()) {
        M.waitForTheEnd(m);
      }
      if (i < SPINS + 20) {
        Thread.yield();
      } else {
        LockSupport.parkNanos(50_000); // the holder's thread has lost its processor
      }
    }
  }
}
