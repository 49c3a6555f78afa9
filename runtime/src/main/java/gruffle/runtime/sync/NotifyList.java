package gruffle.runtime.sync;

import gruffle.runtime.panic.Fatal;
import gruffle.runtime.pprof.Contention;
import gruffle.runtime.sched.Bubble;
import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.EarlyRelease;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Park;
import gruffle.runtime.sched.RtLock;
import gruffle.runtime.sched.UnlockF;
import gruffle.runtime.sched.WaitReason;
import gruffle.runtime.value.Mem;
import java.nio.charset.StandardCharsets;

/**
 * What a sync.Cond sleeps on; the Cond has it from its first Wait on.
 *
 * <p>Model: a waiter draws a ticket before it releases the Cond's lock, and sleeps after; a notification in between must count. So tickets
 * are numbers, drawn without this object's lock, and those below notify have been called. Sleepers are queued in the order of their arrival; their sudogs have the tickets in elemJ.
 *
 * <p>Invariants: notify ≤ wait, both only grow, notify under the lock. Where they are equal nobody has a ticket that counts, so a notification that sees that takes no
 * lock: who draws one after it has come too late, as the Cond's own lock or chance decides.
 */
public final class NotifyList extends RtLock {
  private static final long WAIT = Mem.offset(NotifyList.class, "wait");

  private static final UnlockF UNLOCK =
      new UnlockF() {
        @Override
        public boolean unlock(G me, G gp, Object list) {
          ((NotifyList) list).unlock(me);
          return true;
        }

        @Override
        public boolean withdraw(G me, G gp, Object lock) {
          var list = (NotifyList) lock;
          list.lock(me);
          boolean queued = list.remove(gp);
          list.unlock(me);
          return queued;
        }
      };

  private static final UnlockF COMMIT = new EarlyRelease(UNLOCK);

  /** The next ticket. */
  private volatile long wait;

  /** The first ticket that has not been called. */
  private volatile long notify;

  private Sudog head;
  private Sudog tail;

  /** Draws a ticket. */
  public long add() {
    return Mem.U.getAndAddLong(this, WAIT, 1L);
  }

  /** Sleeps until the ticket is called, unless it has been already. */
  public void await(G g, long ticket) {
    lock(g);
    if (ticket < notify) {
      unlock(g);
      return;
    }
    Sudog s = Current.acquireSudog(g);
    s.g = g;
    s.elemJ = ticket;
    if (tail == null) {
      head = s;
    } else {
      tail.next = s;
    }
    tail = s;
    long begun = g.rt.profiles.contention.begin();
    boolean early = Current.isParallel(g);
    g.awaitWake(early);
    if (early) {
      unlock(g);
      Park.gopark(g, COMMIT, this, WaitReason.SYNC_COND_WAIT);
    } else {
      Park.gopark(g, UNLOCK, this, WaitReason.SYNC_COND_WAIT);
    }
    Current.releaseSudog(g, s);
    if (begun != 0) {
      g.rt.profiles.contention.blocked(g, begun, Contention.Place.SYNC);
    }
  }

  /** Calls all tickets. */
  public void notifyAll(G g) {
    if (wait == notify) {
      return;
    }
    lock(g);
    Sudog s = head;
    head = null;
    tail = null;
    notify = wait;
    unlock(g);
    while (s != null) {
      Sudog next = s.next; // s is not ours after goready
      s.next = null;
      ready(g, s.g);
      s = next;
    }
  }

  /** Calls the lowest ticket that has not been called; its owner may not sleep yet. */
  public void notifyOne(G g) {
    if (wait == notify) {
      return;
    }
    lock(g);
    long t = notify;
    if (t == wait) {
      unlock(g);
      return;
    }
    notify = t + 1;
    Sudog before = null;
    Sudog s = head;
    while (s != null && s.elemJ != t) {
      before = s;
      s = s.next;
    }
    if (s != null) {
      unlink(before, s);
    }
    unlock(g);
    if (s != null) {
      ready(g, s.g);
    }
  }

  private void unlink(Sudog before, Sudog s) {
    if (before == null) {
      head = s.next;
    } else {
      before.next = s.next;
    }
    if (tail == s) {
      tail = before;
    }
    s.next = null;
  }

  /** Takes a sleeper out; its ticket stays, and is called in vain. */
  private boolean remove(G gp) {
    Sudog before = null;
    for (Sudog s = head; s != null; before = s, s = s.next) {
      if (s.g == gp) {
        unlink(before, s);
        return true;
      }
    }
    return false;
  }

  private static void ready(G g, G sleeper) {
    Bubble b = Bubble.of(sleeper);
    if (b != null && b != Bubble.of(g)) {
      String text = "semaphore wake of synctest goroutine ";
      byte[] line =
          (text + sleeper.goid + " from outside bubble\n").getBytes(StandardCharsets.UTF_8);
      g.rt.writeErr(line, 0, line.length);
      throw Fatal.fatal(g, text + "from outside bubble");
    }
    if (!sleeper.claimWake()) {
      Park.goready(g, sleeper);
    }
  }

  /** Nobody sleeps; for tests. */
  boolean isEmpty() {
    return head == null;
  }
}
