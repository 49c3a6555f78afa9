package gruffle.runtime.sync;

import gruffle.runtime.pprof.Contention;
import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.EarlyRelease;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Park;
import gruffle.runtime.sched.Proc;
import gruffle.runtime.sched.UnlockF;
import gruffle.runtime.sched.WaitReason;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Ptr;

/**
 * Semaphores: a uint32 in Go memory, and goroutines that sleep until it is positive. What sync.Mutex, RWMutex and WaitGroup sleep on, and
 * internal/poll's fdMutex.
 *
 * <p>Where other Ps run, a goroutine lets go of the root before its stack is put away, which takes ten times as long as all that is done under that lock, and a releaser would spin for it. So it may be taken
 * out of the queue while it still runs: {@link G#claimWake} tells which of the two comes first, the waker, and it goes on at once, or its M, and the waker makes it ready.
 */
public final class Sema {
  private static final UnlockF UNLOCK_ROOT =
      new UnlockF() {
        @Override
        public boolean unlock(G me, G gp, Object root) {
          ((SemaTable.Root) root).unlock(me);
          return true;
        }

        @Override
        public boolean withdraw(G me, G gp, Object lock) {
          var root = (SemaTable.Root) lock;
          root.lock(me);
          boolean queued = root.remove(gp);
          if (queued) {
            root.addWait(-1);
          }
          root.unlock(me);
          return queued;
        }
      };

  private static final UnlockF COMMIT = new EarlyRelease(UNLOCK_ROOT);

  private Sema() {}

  /** Waits until the count is positive and takes one. lifo: first in the queue. */
  public static void semacquire1(G g, Ptr addr, boolean lifo, WaitReason reason) {
    semacquire1(g, addr.base(), addr.offset(), lifo, reason);
  }

  /** The same for the int at an offset of an object, as {@link Mem#U} counts. */
  public static void semacquire1(G g, Object base, long offset, boolean lifo, WaitReason reason) {
    if (cansemacquire(base, offset)) {
      return;
    }
    SemaTable.Root root = g.rt.semas.root(base, offset);
    Contention contention = g.rt.profiles.contention;
    long begun = contention.begin();
    while (true) {
      Sudog s = Current.acquireSudog(g);
      s.g = g;
      s.ticket = 0;
      root.lock(g);
      root.addWait(1);
      if (cansemacquire(base, offset)) {
        root.addWait(-1);
        root.unlock(g);
        Current.releaseSudog(g, s);
        return;
      }
      s.since = isLock(reason) ? contention.lockWait() : 0;
      boolean early = Current.isParallel(g);
      g.awaitWake(early);
      root.queue(base, offset, s, lifo);
      if (early) {
        root.unlock(g);
        Park.gopark(g, COMMIT, root, reason);
      } else {
        Park.gopark(g, UNLOCK_ROOT, root, reason);
      }
      boolean handedOff = s.ticket != 0;
      Current.releaseSudog(g, s);
      if (handedOff || cansemacquire(base, offset)) {
        if (begun != 0) {
          contention.blocked(g, begun, Contention.Place.SYNC);
        }
        return;
      }
    }
  }

  private static boolean isLock(WaitReason reason) {
    return switch (reason) {
      case SYNC_MUTEX_LOCK, SYNC_RWMUTEX_LOCK, SYNC_RWMUTEX_RLOCK -> true;
      default -> false;
    };
  }

  /** Adds one and wakes a waiter. handoff: the waiter gets the count, and the P, at once. */
  public static void semrelease1(G g, Ptr addr, boolean handoff) {
    semrelease1(g, addr.base(), addr.offset(), handoff);
  }

  public static void semrelease1(G g, Object base, long offset, boolean handoff) {
    SemaTable.Root root = g.rt.semas.root(base, offset);
    Mem.U.getAndAddInt(base, offset, 1);
    if (root.nwait == 0) {
      return;
    }
    root.lock(g);
    if (root.nwait == 0) {
      root.unlock(g);
      return;
    }
    Sudog s = root.dequeue(base, offset);
    if (s != null) {
      root.addWait(-1);
    }
    root.unlock(g);
    if (s == null) {
      return;
    }
    if (handoff && cansemacquire(base, offset)) {
      s.ticket = 1;
    }
    boolean yield = s.ticket == 1;
    long since = s.since; // s is not ours once its goroutine may go on
    G gp = s.g;
    if (gp.claimWake()) {
      yield = false;
    } else {
      Park.goready(g, gp);
    }
    if (since != 0) {
      g.rt.profiles.contention.released(g, since);
    }
    if (yield && !Current.isG0(g)) {
      Proc.goyield(g);
    }
  }

  private static boolean cansemacquire(Object base, long offset) {
    while (true) {
      int v = Mem.U.getIntVolatile(base, offset);
      if (v == 0) {
        return false;
      }
      if (Mem.U.compareAndSetInt(base, offset, v, v - 1)) {
        return true;
      }
    }
  }
}
