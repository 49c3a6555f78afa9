package gruffle.runtime.sched;

import gruffle.runtime.time.Timers;

/**
 * A bubble of testing/synctest: goroutines with a clock of their own, which goes on only when all of them wait for one another.
 *
 * <p>Model. A goroutine that is made in the bubble belongs to it. {@code running} counts those that are not durably blocked: those that run, or wait for something
 * that may come from outside. {@code active} counts whoever else keeps the bubble from being looked at: a goroutine that is on its way into a wait or out of it, and
 * what has been woken because nothing runs. When both are 0, whoever brings that about wakes one goroutine, and counts itself active in its name: the root if a timer
 * is due, else the one in Wait, else the root, which sets the clock to the next timer. This lock protects all fields; it is the innermost one.
 */
public final class Bubble extends RtLock {
  /** Midnight UTC, 1 January 2000. */
  private static final long START = 946_684_800_000_000_000L;

  private static final UnlockF DRIVE =
      new UnlockF() {
        @Override
        public boolean unlock(G me, G gp, Object bubble) {
          Bubble b = (Bubble) bubble;
          b.lock(me);
          b.active--; // parking counts for itself
          b.unlock(me);
          return true;
        }

        @Override
        public int held(G gp, Object lock) {
          return 0;
        }
      };

  private static final UnlockF WAIT =
      new UnlockF() {
        @Override
        public boolean unlock(G me, G gp, Object bubble) {
          Bubble b = (Bubble) bubble;
          b.lock(me);
          b.waiter = gp;
          b.unlock(me);
          return true;
        }

        @Override
        public int held(G gp, Object lock) {
          return 0;
        }
      };

  /** Number, from 1. */
  public final int id;

  /** Those that go by its clock. */
  public final Timers timers;

  private final G root;
  private G main;
  private G waiter;
  private boolean waiting;
  private boolean done;
  private volatile long now = START;
  private int total = 1;
  private int running = 1;
  private int active;

  private Bubble(G root) {
    this.root = root;
    this.id = root.rt.sched.bubbles.incrementAndGet();
    this.timers = new Timers(root.rt);
  }

  /** The bubble of a goroutine, or that in whose name g0 runs a timer; null for none. */
  public static Bubble of(G g) {
    return g.extra.bubble;
  }

  /** Its clock, in nanoseconds since 1970. */
  public long now() {
    return now;
  }

  // --- what package internal/synctest does ---

  /** The goroutine becomes the root of a new bubble; the first one that it makes is the main goroutine there. */
  public static void enter(G g) {
    g.extra().bubble = new Bubble(g);
  }

  /** Of the root: lets time pass until no goroutine is left, or none can go on. False: some are left. */
  public static boolean drive(G g) {
    Bubble b = of(g);
    b.lock(g);
    b.active++;
    while (true) {
      b.unlock(g);
      b.runTimers(g);
      Park.gopark(g, DRIVE, b, WaitReason.SYNCTEST_RUN);
      b.lock(g);
      long next = b.timers.wakeTime();
      if (next == 0 || b.done) {
        break;
      }
      b.now = Math.max(b.now, next);
    }
    boolean ok = b.total == 1;
    b.unlock(g);
    g.extra.deadlocked = ok ? null : b;
    return ok;
  }

  /** Whether the main goroutine has ended. */
  public boolean isDone() {
    return done;
  }

  /** Runs what is due. On the stack of a goroutine of the bubble. */
  public void runTimers(G g) {
    G g0 = g.m.g0;
    g0.extra().bubble = this;
    try {
      timers.run(g0, now);
    } finally {
      g0.extra.bubble = null;
    }
  }

  /** Waits until all other goroutines of the bubble are durably blocked. False: another one does that already. */
  public static boolean await(G g) {
    Bubble b = of(g);
    b.lock(g);
    if (b.waiting) {
      b.unlock(g);
      return false;
    }
    b.waiting = true;
    b.unlock(g);
    Park.gopark(g, WAIT, b, WaitReason.SYNCTEST_WAIT);
    b.lock(g);
    b.active--;
    b.waiter = null;
    b.waiting = false;
    b.unlock(g);
    return true;
  }

  /** Keeps the bubble from going idle, until {@link #release}. */
  public static Bubble acquire(G g) {
    Bubble b = of(g);
    if (b != null) {
      b.lock(g);
      b.active++;
      b.unlock(g);
    }
    return b;
  }

  public void release(G g) {
    release(g.m);
  }

  /** The goroutine, which is in none, is in this bubble from now on; null: in none again. */
  public static void join(G g, Bubble b) {
    g.extra().bubble = b;
  }

  /** The bubble whose deadlock this goroutine has found, as its root. */
  public static Bubble deadlocked(G g) {
    return g.extra.deadlocked;
  }

  // --- what the scheduler tells it ---

  /** A new goroutine is in the bubble of its maker. Nobody else knows it yet. */
  static void inherit(G maker, G made, boolean runs) {
    Bubble b = of(maker);
    if (b == null) {
      return;
    }
    made.extra().bubble = b;
    b.lock(maker);
    b.total++;
    if (runs) {
      b.running++;
    }
    if (b.main == null) {
      b.main = made;
    }
    b.unlock(maker);
  }

  /** It is about to wait, and active until {@link #release}. */
  void parks(M m, G gp) {
    lock(m);
    active++;
    if (gp.waitReason().durable()) {
      running--;
    }
    unlock(m);
  }

  /** It waits no longer. m may be null, for threads that are not Ms. */
  static void readied(M m, G gp) {
    Bubble b = of(gp);
    if (b != null && gp.waitReason().durable()) {
      b.lock(m);
      b.running++;
      b.unlock(m);
    }
  }

  /** It has ended; active until {@link #release}. */
  void ends(M m, G gp) {
    lock(m);
    active++;
    total--;
    running--;
    done |= gp == main;
    unlock(m);
  }

  void release(M m) {
    lock(m);
    active--;
    G wake = null;
    if (running == 0 && active == 0) {
      active++; // in the name of who is woken
      long next = timers.wakeTime();
      wake = next > 0 && next <= now || waiter == null ? root : waiter;
    }
    unlock(m);
    if (wake != null) {
      Park.goready(m.g0, wake);
    }
  }
}
