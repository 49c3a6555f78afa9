package gruffle.runtime.chan;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.pprof.Contention;
import gruffle.runtime.sched.Bubble;
import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.EarlyRelease;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Park;
import gruffle.runtime.sched.UnlockF;
import gruffle.runtime.sched.WaitReason;
import gruffle.runtime.sync.Sudog;

/**
 * The select statement, in three passes under the locks of all its channels (taken in the order of their ids): look for a
 * case that can go at once, in random order; else queue on all channels and park; woken, take the goroutine out of the other queues.
 *
 * <p>Whoever wants to complete one of the queued cases must first win {@link G#claimSelect}; so exactly one does. That holds from the release of the locks on, whether the goroutine's stack has
 * been put away or not; woken, it takes all locks before it reads what the winner has written.
 */
public final class Select {
  private static final UnlockF UNLOCK_ALL =
      new UnlockF() {
        @Override
        public boolean unlock(G me, G gp, Object lock) {
          // The sudogs may be reused after the last unlock, not before, since the goroutine takes
          // all locks when it wakes up.
          unlockAll(me, gp.waiting);
          return true;
        }

        @Override
        public boolean withdraw(G me, G gp, Object lock) {
          if (!gp.claimSelect()) {
            return false;
          }
          for (Sudog s = gp.waiting; s != null; s = s.waitlink) {
            s.c.withdraw(me, s);
          }
          return true;
        }

        @Override
        public int held(G gp, Object lock) {
          int n = 0;
          Hchan last = null;
          for (Sudog s = gp.waiting; s != null; s = s.waitlink) {
            if (s.c != last) {
              n++;
            }
            last = s.c;
          }
          return n;
        }
      };

  private static final UnlockF COMMIT = new EarlyRelease(UNLOCK_ALL);

  /** Channels that are sorted by insertion. */
  private static final int FEW = 8;

  private Select() {}

  /**
   * The index of the case that happened, or -1 for default (block false). For a receive g.resJ(1) is ok, and the value is g.resJ(2)
   * or g.resL(2). No cases and block: sleeps for ever. The cases are objects of {@link Scase}.
   */
  public static int selectgo(G g, Object[] cases, boolean block) {
    if (cases.length == 0 && block) {
      Park.gopark(g, null, null, WaitReason.SELECT_NO_CASES);
      throw new IllegalStateException("unreachable");
    }
    // Cases on nil channels never happen: they take part in nothing. The first half is the order of
    // the looks, the second that of the locks.
    int[] orders = Current.orders(g, 2 * cases.length);
    int n = 0;
    for (int i = 0; i < cases.length; i++) {
      Hchan c = at(cases, i).c;
      if (c == null) {
        continue;
      }
      c.checkBubble(g, "select on");
      if (c.timer() != null) {
        c.timer().maybeRunChan(g);
      }
      int j = Current.cheaprandn(g, n + 1);
      orders[n] = orders[j];
      orders[j] = i;
      n++;
    }
    lockOrder(cases, orders, n);
    lockAll(g, cases, orders, n);

    for (int k = 0; k < n; k++) {
      int i = orders[k];
      Scase cas = at(cases, i);
      if (cas.send && cas.c.isClosed()) {
        unlockAll(g, cases, orders, n);
        throw PanicErrors.plain(g, "send on closed channel");
      }
      Sudog woken = cas.send ? cas.c.trySend(cas.valJ, cas.valL) : cas.c.tryRecv(g);
      if (woken != null) {
        unlockAll(g, cases, orders, n);
        Hchan.wake(g, woken);
        return i;
      }
    }
    if (!block) {
      unlockAll(g, cases, orders, n);
      return -1;
    }
    return wait(g, cases, orders, n);
  }

  private static Scase at(Object[] cases, int i) {
    return (Scase) cases[i];
  }

  /** Passes two and three. The orders are the M's: they are gone after the park. */
  private static int wait(G g, Object[] cases, int[] orders, int n) {
    Sudog last = null;
    g.waiting = null;
    boolean durable = n > 0 && Bubble.of(g) != null;
    for (int k = 0; k < n; k++) {
      int i = orders[cases.length + k];
      Sudog s = Current.acquireSudog(g);
      s.g = g;
      s.isSelect = true;
      s.ticket = i;
      if (last == null) {
        g.waiting = s;
      } else {
        last.waitlink = s;
      }
      last = s;
      Scase cas = at(cases, i);
      s.elemJ = cas.valJ;
      s.elemL = cas.valL;
      s.c = cas.c;
      if (cas.send) {
        cas.c.sendq.enqueue(s);
      } else {
        cas.c.recvq.enqueue(s);
        if (cas.c.timer() != null) {
          cas.c.timer().block(g);
        }
      }
      durable &= cas.c.bubble != null;
    }
    g.param = null;
    boolean early = Current.isParallel(g);
    g.awaitWake(early);
    long begun = g.rt.profiles.contention.begin();
    WaitReason reason = durable ? WaitReason.SYNCTEST_SELECT : WaitReason.SELECT;
    if (early) {
      unlockAll(g, g.waiting);
      Park.gopark(g, COMMIT, null, reason);
    } else {
      Park.gopark(g, UNLOCK_ALL, null, reason);
    }

    Sudog all = g.waiting;
    lockAll(g, all);
    Sudog fired = (Sudog) g.param;
    g.param = null;
    g.waiting = null;
    for (Sudog s = all; s != null; s = s.waitlink) {
      boolean send = at(cases, s.ticket).send;
      if (!send && s.c.timer() != null) {
        s.c.timer().unblock(g);
      }
      if (s != fired) {
        (send ? s.c.sendq : s.c.recvq).remove(s);
      }
    }
    unlockAll(g, all);
    if (begun != 0) {
      g.rt.profiles.contention.blocked(g, begun, Contention.Place.SELECT);
    }
    if (fired == null) {
      throw new IllegalStateException("selectgo: bad wakeup");
    }
    int chosen = fired.ticket;
    boolean success = fired.success;
    if (!at(cases, chosen).send) {
      fired.c.received(g, fired);
      success = true;
    }
    for (Sudog s = all; s != null; ) {
      Sudog next = s.waitlink;
      Current.releaseSudog(g, s);
      s = next;
    }
    if (!success) {
      throw PanicErrors.plain(g, "send on closed channel");
    }
    return chosen;
  }

  // --- locks ---

  /** The cases by the id of their channel: by insertion, or where they are many by heap sort, for it needs no memory and has no bad case. */
  static void lockOrder(Object[] cases, int[] orders, int n) {
    int from = cases.length;
    if (n > FEW) {
      System.arraycopy(orders, 0, orders, from, n);
      heapSort(cases, orders, from, n);
      return;
    }
    for (int i = 0; i < n; i++) {
      int x = orders[i];
      long id = id(cases, x);
      int k = from + i;
      while (k > from && id(cases, orders[k - 1]) > id) {
        orders[k] = orders[k - 1];
        k--;
      }
      orders[k] = x;
    }
  }

  private static void heapSort(Object[] cases, int[] orders, int from, int n) {
    for (int i = n / 2 - 1; i >= 0; i--) {
      down(cases, orders, from, i, n);
    }
    for (int end = n - 1; end > 0; end--) {
      int t = orders[from];
      orders[from] = orders[from + end];
      orders[from + end] = t;
      down(cases, orders, from, 0, end);
    }
  }

  private static void down(Object[] cases, int[] orders, int from, int at, int n) {
    int i = at;
    int x = orders[from + i];
    long id = id(cases, x);
    while (true) {
      int child = 2 * i + 1;
      if (child >= n) {
        break;
      }
      if (child + 1 < n && id(cases, orders[from + child]) < id(cases, orders[from + child + 1])) {
        child++;
      }
      if (id(cases, orders[from + child]) <= id) {
        break;
      }
      orders[from + i] = orders[from + child];
      i = child;
    }
    orders[from + i] = x;
  }

  private static long id(Object[] cases, int i) {
    return at(cases, i).c.id;
  }

  private static void lockAll(G g, Object[] cases, int[] orders, int n) {
    Hchan last = null;
    for (int k = cases.length; k < cases.length + n; k++) {
      Hchan c = at(cases, orders[k]).c;
      if (c != last) {
        c.lock(g);
        last = c;
      }
    }
  }

  /** The same by the list of those that wait, which is in that order. */
  private static void lockAll(G g, Sudog all) {
    Hchan last = null;
    for (Sudog s = all; s != null; s = s.waitlink) {
      if (s.c != last) {
        s.c.lock(g);
        last = s.c;
      }
    }
  }

  private static void unlockAll(G g, Sudog all) {
    Hchan last = null;
    for (Sudog s = all; s != null; s = s.waitlink) {
      if (s.c != last && last != null) {
        last.unlock(g);
      }
      last = s.c;
    }
    if (last != null) {
      last.unlock(g);
    }
  }

  private static void unlockAll(G g, Object[] cases, int[] orders, int n) {
    Hchan last = null;
    for (int k = cases.length + n - 1; k >= cases.length; k--) {
      Hchan c = at(cases, orders[k]).c;
      if (c != last) {
        c.unlock(g);
        last = c;
      }
    }
  }
}
