package gruffle.runtime.sync;

import gruffle.runtime.sched.G;
import gruffle.runtime.sched.RtLock;

/**
 * Who waits for which semaphore: a fixed number of roots, each with a lock and a small hash table from place to queue.
 *
 * <p>A semaphore is a place in memory, (holder, offset); only those with waiters are here.
 *
 * <p>Invariant: nwait of a root is at least the number of its queued sudogs; it is raised before the waiter looks at the count for the last
 * time, and a releaser raises the count before it reads nwait. So one of them sees the other.
 */
public final class SemaTable {
  private static final int ROOTS = 256;

  private final Root[] roots = new Root[ROOTS];

  public SemaTable() {
    for (int i = 0; i < ROOTS; i++) {
      roots[i] = new Root();
    }
  }

  static int hash(Object base, long offset) {
    int h = System.identityHashCode(base) * 31 + (int) offset;
    h *= 0x9e3779b9;
    return h ^ h >>> 15;
  }

  Root root(Object base, long offset) {
    return roots[hash(base, offset) & ROOTS - 1];
  }

  /** The waiters of one semaphore. */
  static final class Queue {
    final Object base;
    final long offset;
    Sudog head;
    Sudog tail;
    Queue next;

    Queue(Object base, long offset, Queue next) {
      this.base = base;
      this.offset = offset;
      this.next = next;
    }
  }

  /** One lock, many semaphores. */
  static final class Root extends RtLock {
    volatile int nwait;
    private Queue[] buckets = new Queue[2];
    private int queues;

    private Queue find(Object base, long offset) {
      Queue q = buckets[hash(base, offset) >>> 8 & buckets.length - 1];
      while (q != null && (q.base != base || q.offset != offset)) {
        q = q.next;
      }
      return q;
    }

    void queue(Object base, long offset, Sudog s, boolean lifo) {
      Queue q = find(base, offset);
      if (q == null) {
        if (queues++ > 2 * buckets.length) {
          grow();
        }
        int b = hash(base, offset) >>> 8 & buckets.length - 1;
        q = new Queue(base, offset, buckets[b]);
        buckets[b] = q;
      }
      if (q.head == null) {
        s.next = null;
        q.head = s;
        q.tail = s;
      } else if (lifo) {
        s.next = q.head;
        q.head = s;
      } else {
        s.next = null;
        q.tail.next = s;
        q.tail = s;
      }
    }

    Sudog dequeue(Object base, long offset) {
      Queue q = find(base, offset);
      if (q == null) {
        return null;
      }
      Sudog s = q.head;
      q.head = s.next;
      s.next = null;
      if (q.head == null) {
        remove(q);
      }
      return s;
    }

    /** Takes a goroutine out of the queue that it is in; false if it is in none. */
    boolean remove(G gp) {
      for (Queue bucket : buckets) {
        for (Queue q = bucket; q != null; q = q.next) {
          Sudog before = null;
          for (Sudog s = q.head; s != null; before = s, s = s.next) {
            if (s.g == gp) {
              unlink(q, before, s);
              return true;
            }
          }
        }
      }
      return false;
    }

    private void unlink(Queue q, Sudog before, Sudog s) {
      if (before == null) {
        q.head = s.next;
      } else {
        before.next = s.next;
      }
      if (q.tail == s) {
        q.tail = before;
      }
      s.next = null;
      if (q.head == null) {
        remove(q);
      }
    }

    private void remove(Queue q) {
      int b = hash(q.base, q.offset) >>> 8 & buckets.length - 1;
      queues--;
      if (buckets[b] == q) {
        buckets[b] = q.next;
        return;
      }
      Queue before = buckets[b];
      while (before.next != q) {
        before = before.next;
      }
      before.next = q.next;
    }

    private void grow() {
      Queue[] old = buckets;
      buckets = new Queue[old.length * 4];
      for (Queue q : old) {
        while (q != null) {
          Queue next = q.next;
          int b = hash(q.base, q.offset) >>> 8 & buckets.length - 1;
          q.next = buckets[b];
          buckets[b] = q;
          q = next;
        }
      }
    }

    // lint: NonAtomicVolatileUpdate because the lock is held; nwait is volatile for releasers
    // without it
    @SuppressWarnings("NonAtomicVolatileUpdate")
    void addWait(int d) {
      nwait = nwait + d;
    }
  }
}
