package gruffle.runtime.sched;

import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Odds;
import java.util.List;

/**
 * The run queue of a P: runnext and a ring of 256.
 *
 * <p>Model: the P's owner puts at the tail and takes from the head; other Ms take from the head only. head moves by CAS, by
 * anybody; tail is written by the owner only, with release after the slot. A taker reads slots first and wins them by the CAS of head
 * after: a slot cannot be overwritten while head still counts it. runnext moves by CAS, set by the owner only.
 *
 * <p>Invariant: 0 ≤ tail − head ≤ 256, in wrapping arithmetic.
 */
final class RunQueue {
  static final int SIZE = 256;

  private static final long HEAD = Mem.offset(RunQueue.class, "head");
  private static final long TAIL = Mem.offset(RunQueue.class, "tail");
  private static final long RUNNEXT = Mem.offset(RunQueue.class, "runnext");

  private final G[] ring = new G[SIZE];
  private int head;
  private int tail;
  private G runnext;

  /** True: whoever took it inherits the time slice (it came from runnext). */
  private boolean tookNext;

  /**
   * Owner only. next: the goroutine goes to runnext and what was there to the tail. A full ring sends half of itself, and
   * gp, to the global queue.
   */
  void put(M m, G gp, boolean next) {
    if (next) {
      Watch w = m.rt.sched.watch;
      if (w != null) {
        G last = runnext;
        w.did(m, Did.RUNQPUT_NEXT, gp.goid, last == null ? 0 : last.goid);
      }
      G old = (G) Mem.U.getAndSetReference(this, RUNNEXT, gp);
      if (old == null) {
        return;
      }
      gp = old;
    }
    while (true) {
      int h = Mem.U.getIntAcquire(this, HEAD);
      int t = tail;
      if (t - h < SIZE) {
        Watch w = m.rt.sched.watch;
        if (w != null && !next) {
          w.did(m, Did.RUNQPUT, gp.goid, t - h + 1);
        }
        ring[t & SIZE - 1] = gp;
        Mem.U.putIntRelease(this, TAIL, t + 1);
        m.rt.sched.nap.end();
        return;
      }
      if (putSlow(m, gp, h, t)) {
        return;
      }
    }
  }

  /** Moves half of the ring and gp to the global queue. False: thieves were faster, there is room now. */
  private boolean putSlow(M m, G gp, int h, int t) {
    int n = (t - h) / 2;
    G[] batch = new G[n + 1];
    for (int i = 0; i < n; i++) {
      batch[i] = ring[h + i & SIZE - 1];
    }
    if (!Mem.U.compareAndSetInt(this, HEAD, h, h + n)) {
      return false;
    }
    batch[n] = gp;
    Sched sched = m.rt.sched;
    Watch w = sched.watch;
    if (w != null) {
      w.did(m, Did.RUNQPUTSLOW, n + 1, t - h - n);
    }
    sched.globrunqput(m, batch);
    return true;
  }

  /** Owner only: puts as many of q as fit; the rest stays in q. */
  void putBatch(GQueue q) {
    int h = Mem.U.getIntAcquire(this, HEAD);
    int t = tail;
    while (!q.isEmpty() && t - h < SIZE) {
      ring[t & SIZE - 1] = q.pop();
      t++;
    }
    Mem.U.putIntRelease(this, TAIL, t);
  }

  /** Owner only: the same for the first n of the global queue, whose lock is held. */
  void putBatch(GlobalQueue q, int n) {
    int t = tail;
    int end = t + Math.min(n, SIZE - (t - Mem.U.getIntAcquire(this, HEAD)));
    for (G gp; t != end && (gp = q.pop()) != null; t++) {
      ring[t & SIZE - 1] = gp;
    }
    Mem.U.putIntRelease(this, TAIL, t);
  }

  /** Owner only. After it, {@link #tookNext} tells whether the time slice is inherited. */
  G get() {
    G next = runnext;
    // Only the owner sets runnext to a goroutine, so a failing CAS means that a thief has it.
    if (next != null && Mem.U.compareAndSetReference(this, RUNNEXT, next, null)) {
      tookNext = true;
      return next;
    }
    tookNext = false;
    while (true) {
      int h = Mem.U.getIntAcquire(this, HEAD);
      if (tail == h) {
        return null;
      }
      G gp = ring[h & SIZE - 1];
      if (Mem.U.compareAndSetInt(this, HEAD, h, h + 1)) {
        return gp;
      }
    }
  }

  /**
   * Has {@link #get} take from runnext once, of a queue that nobody uses. Else, where goroutines come from the ring for as long as its calls are counted (a server's, between connections), C2 leaves
   * runnext out, and the next goroutine there throws away the whole search and its callers.
   */
  void rehearse(G gp) {
    runnext = gp;
    if (get() != gp || get() != null) {
      throw new IllegalStateException("rehearse");
    }
  }

  /** Owner only: empties runnext. */
  G takeNext() {
    return (G) Mem.U.getAndSetReference(this, RUNNEXT, null);
  }

  boolean tookNext() {
    return tookNext;
  }

  /** Any thread. A goroutine that put kicks from runnext to the ring is never missed: head, tail and runnext are read twice. */
  boolean isEmpty() {
    while (true) {
      int h = Mem.U.getIntVolatile(this, HEAD);
      int t = Mem.U.getIntVolatile(this, TAIL);
      Object next = Mem.U.getReferenceVolatile(this, RUNNEXT);
      if (t == Mem.U.getIntVolatile(this, TAIL)) {
        return h == t && next == null;
      }
    }
  }

  /** Any thread: adds the numbers of those in the ring to list, as they are found; the result is runnext's, or 0. */
  long look(List<Long> list) {
    G next = (G) Mem.U.getReferenceAcquire(this, RUNNEXT);
    int h = Mem.U.getIntAcquire(this, HEAD);
    int t = Mem.U.getIntAcquire(this, TAIL);
    for (int i = h; t - i > 0 && t - h <= SIZE; i++) {
      G gp = ring[i & SIZE - 1];
      if (gp != null) {
        list.add(gp.goid);
      }
    }
    return next == null ? 0 : next.goid;
  }

  /** Any thread: the one that the ring has had for longest, else runnext's; null: none. */
  G first() {
    int h = Mem.U.getIntAcquire(this, HEAD);
    return h == Mem.U.getIntAcquire(this, TAIL)
        ? (G) Mem.U.getReferenceAcquire(this, RUNNEXT)
        : ring[h & SIZE - 1];
  }

  int size() {
    int n = Mem.U.getIntVolatile(this, TAIL) - Mem.U.getIntVolatile(this, HEAD);
    return n + (Mem.U.getReferenceVolatile(this, RUNNEXT) != null ? 1 : 0);
  }

  /**
   * Owner of this queue only: takes half of victim's and returns one of them to run. stealNext: also its runnext, after it
   * has had a moment to run it itself (a goroutine that readies another and blocks is the common case).
   */
  G stealFrom(M m, P victim, boolean stealNext) {
    int t = tail;
    int n = grab(m, victim, t, stealNext);
    if (n == 0) {
      return null;
    }
    n--;
    G gp = ring[t + n & SIZE - 1];
    if (n > 0) {
      Mem.U.putIntRelease(this, TAIL, t + n);
    }
    return gp;
  }

  private int grab(M m, P victim, int t, boolean stealNext) {
    RunQueue q = victim.runq;
    while (true) {
      int h = Mem.U.getIntAcquire(q, HEAD);
      int n = Mem.U.getIntAcquire(q, TAIL) - h;
      n -= n / 2;
      if (n == 0) {
        if (!stealNext) {
          return 0;
        }
        G next = q.runnext; // what it refers to is looked at after the CAS below only
        if (!Odds.mostly(Odds.some(next))) {
          return 0;
        }
        if (victim.status() == P.RUNNING && m.rt.sched.nap.handsOn(m, victim)) {
          return 0; // this one's turn there is sooner than here
        }
        if (!Mem.U.compareAndSetReference(q, RUNNEXT, next, null)) {
          continue;
        }
        ring[t & SIZE - 1] = next;
        return 1;
      }
      if (n > SIZE / 2) { // head and tail do not belong together
        continue;
      }
      for (int i = 0; i < n; i++) {
        ring[t + i & SIZE - 1] = q.ring[h + i & SIZE - 1];
      }
      if (Odds.mostly(Mem.U.compareAndSetInt(q, HEAD, h, h + n))) {
        return n;
      }
    }
  }

  /** Any thread: nothing but runnext, if that. */
  boolean isRingEmpty() {
    return Mem.U.getIntAcquire(this, HEAD) == Mem.U.getIntAcquire(this, TAIL);
  }
}
