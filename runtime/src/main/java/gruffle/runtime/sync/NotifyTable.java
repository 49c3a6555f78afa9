package gruffle.runtime.sync;

import gruffle.runtime.panic.Fatal;
import gruffle.runtime.pprof.Contention;
import gruffle.runtime.sched.Bubble;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Park;
import gruffle.runtime.sched.RtLock;
import gruffle.runtime.sched.UnlockF;
import gruffle.runtime.sched.WaitReason;
import java.nio.charset.StandardCharsets;

/**
 * Notify lists: what sync.Cond sleeps on. A list is known by an object (the Cond's notifyList), and has an entry here only while tickets
 * are out.
 *
 * <p>A waiter draws a ticket before it releases the Cond's lock, and sleeps after; a notification in between must count. So tickets are
 * numbered: those below the entry's notify have been called. A ticket without an entry has been called too: entries go when all tickets
 * have, and a new entry begins above every number that its root has given out.
 */
public final class NotifyTable {
  private static final int ROOTS = 64;

  private static final UnlockF UNLOCK_ROOT =
      new UnlockF() {
        @Override
        public boolean unlock(G me, G gp, Object root) {
          ((Root) root).unlock(me);
          return true;
        }

        @Override
        public boolean withdraw(G me, G gp, Object lock) {
          var root = (Root) lock;
          root.lock(me);
          boolean queued = root.remove(gp);
          root.unlock(me);
          return queued;
        }
      };

  private final Root[] roots = new Root[ROOTS];

  public NotifyTable() {
    for (int i = 0; i < ROOTS; i++) {
      roots[i] = new Root();
    }
  }

  /** One list. wait: the next ticket; notify: the first that has not been called. Sleepers in the order of arrival. */
  private static final class Entry {
    final Object list;
    long wait;
    long notify;
    Waiter head;
    Waiter tail;
    Entry next;

    Entry(Object list, long ticket, Entry next) {
      this.list = list;
      this.wait = ticket;
      this.notify = ticket;
      this.next = next;
    }
  }

  /** A sleeper: tickets are longs, so a sudog alone does not do. */
  private static final class Waiter {
    final G g;
    final long ticket;
    Waiter next;

    Waiter(G g, long ticket) {
      this.g = g;
      this.ticket = ticket;
    }
  }

  private static final class Root extends RtLock {
    Entry entries;
    long nextTicket;

    Entry find(Object list) {
      Entry e = entries;
      while (e != null && e.list != list) {
        e = e.next;
      }
      return e;
    }

    /** Takes a sleeper out; its ticket stays, and is called in vain. */
    boolean remove(G gp) {
      for (Entry e = entries; e != null; e = e.next) {
        Waiter before = null;
        for (Waiter w = e.head; w != null; before = w, w = w.next) {
          if (w.g == gp) {
            if (before == null) {
              e.head = w.next;
            } else {
              before.next = w.next;
            }
            if (e.tail == w) {
              e.tail = before;
            }
            return true;
          }
        }
      }
      return false;
    }

    void remove(Entry x) {
      if (entries == x) {
        entries = x.next;
        return;
      }
      Entry e = entries;
      while (e.next != x) {
        e = e.next;
      }
      e.next = x.next;
    }
  }

  private Root root(Object list) {
    return roots[SemaTable.hash(list, 0) & ROOTS - 1];
  }

  /** Draws a ticket. */
  public static long notifyListAdd(G g, Object list) {
    Root root = g.rt.notifies.root(list);
    root.lock(g);
    Entry e = root.find(list);
    if (e == null) {
      e = new Entry(list, root.nextTicket, root.entries);
      root.entries = e;
    }
    long t = e.wait++;
    root.nextTicket = Math.max(root.nextTicket, e.wait);
    root.unlock(g);
    return t;
  }

  /** Sleeps until the ticket is called, unless it has been already. */
  public static void notifyListWait(G g, Object list, long ticket) {
    Root root = g.rt.notifies.root(list);
    root.lock(g);
    Entry e = root.find(list);
    if (e == null || ticket < e.notify) {
      root.unlock(g);
      return;
    }
    Waiter w = new Waiter(g, ticket);
    if (e.tail == null) {
      e.head = w;
    } else {
      e.tail.next = w;
    }
    e.tail = w;
    long begun = g.rt.profiles.contention.begin();
    Park.gopark(g, UNLOCK_ROOT, root, WaitReason.SYNC_COND_WAIT);
    if (begun != 0) {
      g.rt.profiles.contention.blocked(g, begun, Contention.Place.SYNC);
    }
  }

  public static void notifyListNotifyAll(G g, Object list) {
    Root root = g.rt.notifies.root(list);
    root.lock(g);
    Entry e = root.find(list);
    if (e == null) {
      root.unlock(g);
      return;
    }
    root.remove(e);
    root.unlock(g);
    for (Waiter w = e.head; w != null; w = w.next) {
      checkBubble(g, w.g);
      Park.goready(g, w.g);
    }
  }

  /** Calls the lowest ticket that has not been called; its owner may not sleep yet. */
  public static void notifyListNotifyOne(G g, Object list) {
    Root root = g.rt.notifies.root(list);
    root.lock(g);
    Entry e = root.find(list);
    if (e == null) {
      root.unlock(g);
      return;
    }
    long t = e.notify++;
    if (e.notify == e.wait) {
      root.remove(e);
    }
    Waiter before = null;
    Waiter w = e.head;
    while (w != null && w.ticket != t) {
      before = w;
      w = w.next;
    }
    if (w != null) {
      if (before == null) {
        e.head = w.next;
      } else {
        before.next = w.next;
      }
      if (e.tail == w) {
        e.tail = before;
      }
    }
    root.unlock(g);
    if (w != null) {
      checkBubble(g, w.g);
      Park.goready(g, w.g);
    }
  }

  private static void checkBubble(G g, G sleeper) {
    Bubble b = Bubble.of(sleeper);
    if (b != null && b != Bubble.of(g)) {
      String text = "semaphore wake of synctest goroutine ";
      byte[] line =
          (text + sleeper.goid + " from outside bubble\n").getBytes(StandardCharsets.UTF_8);
      g.rt.writeErr(line, 0, line.length);
      throw Fatal.fatal(g, text + "from outside bubble");
    }
  }

  /** The lists with tickets out; for tests. */
  int size(G g) {
    int n = 0;
    for (Root r : roots) {
      r.lock(g);
      for (Entry e = r.entries; e != null; e = e.next) {
        n++;
      }
      r.unlock(g);
    }
    return n;
  }
}
