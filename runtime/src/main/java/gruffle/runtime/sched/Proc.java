package gruffle.runtime.sched;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.panic.GoPanic;
import gruffle.runtime.panic.GoexitUnwind;
import gruffle.runtime.panic.KillUnwind;
import gruffle.runtime.panic.Panics;

/**
 * Making and ending goroutines: newproc and goexit, and what programs ask of the scheduler (Gosched, LockOSThread, GOMAXPROCS).
 *
 * <p>Model: a dead goroutine keeps its stack and waits on a free list, of its P (at most 64) or of all, for the next go statement. It stays in allgs all the time. Its number is new
 * each time, taken from the program's counter 16 at a time by each P.
 *
 * <p>Invariant: a goroutine is on a free list if and only if it is DEAD and no M runs it; all its fields but the stack are as new then.
 */
public final class Proc {
  private static final int GFREE_LOCAL = 64;
  private static final long LEAVING_NANOS = 2_000_000;

  private Proc() {}

  /** {@code go fn()}: fn has no parameters and no results. */
  public static void newproc(G g, FuncVal fn) {
    newproc(g, fn, null, 0);
  }

  /** The same, with the place of the go statement for "created by". */
  public static void newproc(G g, FuncVal fn, Code creator, int line) {
    M m = g.m;
    if (fn == null) {
      m.rt.fatal(g, "go of nil func value", "");
    }
    G gp = newproc1(m, fn);
    gp.creator = creator;
    gp.creatorLine = line;
    gp.parentGoid = g.goid;
    if (m.rt.tracebackAncestors > 0) {
      gp.extra().ancestors = Ancestor.of(g, m.rt.tracebackAncestors);
    }
    Groups.inherit(g, gp);
    Threads.inherit(g, gp);
    Bubble.inherit(g, gp, true);
    Trace t = m.rt.sched.trace;
    if (t != null) {
      t.goCreate(m, g, gp, false);
    }
    Watch w = m.rt.sched.watch;
    if (w != null) {
      w.did(m, Did.NEWPROC, gp.goid, line, fn.code());
    }
    m.p.runq.put(m, gp, true);
    if (m.rt.sched.mainStarted) {
      m.rt.sched.ms.wakep(m);
    }
  }

  /** Starts a goroutine of the runtime's own. */
  public static void newSystem(G g, FuncVal fn) {
    M m = g.m;
    G gp = newproc1(m, fn);
    markSystem(gp);
    Trace t = m.rt.sched.trace;
    if (t != null) {
      t.goCreate(m, g, gp, false);
    }
    Watch w = m.rt.sched.watch;
    if (w != null) {
      w.did(m, Did.NEWPROC, gp.goid, 0, fn.code());
    }
    m.p.runq.put(m, gp, false);
  }

  static G newproc1(M m, FuncVal fn) {
    P pp = m.p;
    G gp = gfget(m, pp);
    int from = G.DEAD;
    boolean fresh = gp == null;
    if (fresh) {
      gp = new G(m.rt);
      gp.cont = new Goroutine(gp);
      from = G.IDLE;
      m.rt.sched.allgadd(m, gp);
    }
    gp.startfn = fn;
    if (pp.goidcache == pp.goidcacheend) {
      pp.goidcache = m.rt.sched.goidgen.getAndAdd(16) + 1;
      pp.goidcacheend = pp.goidcache + 16;
    }
    gp.goid = pp.goidcache++;
    Watch w = m.rt.sched.watch;
    if (w != null) {
      w.did(m, fresh ? Did.MALG : Did.GFGET, gp.goid);
    }
    gp.waitsForNothing();
    gp.casStatus(from, G.RUNNABLE);
    Latencies.runnable(m, gp);
    return gp;
  }

  /** The outermost frame of every goroutine. */
  static void runStartFn(G g) {
    GoRuntime rt = g.rt;
    try {
      try {
        g.startfn.call0(g);
        if (g == rt.mainG()) {
          rt.mainReturned(g);
        }
      } catch (GoexitUnwind e) {
        // all deferred calls have run
      } catch (KillUnwind e) {
        throw e;
      } catch (Throwable t) {
        throw Panics.uncaught(g, t);
      }
    } catch (KillUnwind e) {
      // The program has ended, which M sees, or the goroutine's group has.
    }
  }

  /** On M's stack: the goroutine has ended. */
  static void gdestroy(M m, G gp) {
    Trace t = m.rt.sched.trace;
    if (t != null) {
      t.goDestroy(m, gp);
    }
    if (gp.system) {
      m.rt.sched.ngsys.decrementAndGet();
      gp.system = false;
    }
    gp.startfn = null;
    gp.act = null;
    gp.above = null;
    gp.defers = null;
    gp.panic = null;
    gp.waiting = null;
    gp.param = null;
    gp.creator = null;
    gp.clearResults();
    gp.m = null;
    boolean locked = m.lockedg == gp;
    Coro coro = gp.extra.coro;
    Bubble bubble = Bubble.of(gp);
    if (bubble != null) {
      bubble.ends(m, gp);
    }
    gp.extra = m.rt.noExtra;
    if (gp.cont.early) {
      gp.cont = new Goroutine(gp);
    }
    gp.casStatus(G.RUNNING, G.DEAD);
    long goid = gp.goid;
    gfput(m, m.p, gp);
    Watch w = m.rt.sched.watch;
    if (w != null) {
      w.did(m, goid, Did.GOEXIT, m.p.gfreeCount, 0, null);
    }
    if (coro != null) {
      coro.exit(m);
    }
    if (bubble != null) {
      bubble.release(m);
    }
    if (locked) {
      m.rt.sched.ms.mexit(m);
    }
  }

  private static void gfput(M m, P pp, G gp) {
    gp.schedlink = pp.gfree;
    pp.gfree = gp;
    if (++pp.gfreeCount < GFREE_LOCAL) {
      return;
    }
    Sched sched = m.rt.sched;
    sched.gfreeLock.lock(m);
    while (pp.gfreeCount >= GFREE_LOCAL / 2) {
      G x = pp.gfree;
      pp.gfree = x.schedlink;
      pp.gfreeCount--;
      x.schedlink = sched.gfree;
      sched.gfree = x;
      sched.gfreeCount++;
    }
    sched.gfreeLock.unlock(m);
  }

  private static G gfget(M m, P pp) {
    if (pp.gfree == null && m.rt.sched.gfree != null) {
      Sched sched = m.rt.sched;
      sched.gfreeLock.lock(m);
      while (pp.gfreeCount < GFREE_LOCAL / 2 && sched.gfree != null) {
        G x = sched.gfree;
        sched.gfree = x.schedlink;
        sched.gfreeCount--;
        x.schedlink = pp.gfree;
        pp.gfree = x;
        pp.gfreeCount++;
      }
      sched.gfreeLock.unlock(m);
    }
    G gp = pp.gfree;
    if (gp != null) {
      pp.gfree = gp.schedlink;
      gp.schedlink = null;
      pp.gfreeCount--;
    }
    return gp;
  }

  /** A P that goes away gives its dead goroutines to all. */
  static void gfpurge(M m, P pp) {
    Sched sched = m.rt.sched;
    sched.gfreeLock.lock(m);
    for (G x; (x = pp.gfree) != null; ) {
      pp.gfree = x.schedlink;
      pp.gfreeCount--;
      x.schedlink = sched.gfree;
      sched.gfree = x;
      sched.gfreeCount++;
    }
    sched.gfreeLock.unlock(m);
  }

  /** Gives up the P and goes to the end of the global queue. */
  public static void gosched(G g) {
    g.rt.sched.checkKilled();
    Watch w = g.rt.sched.watch;
    if (w != null) {
      w.did(g.m, Did.GOSCHED);
    }
    traceStop(g, "runtime.Gosched");
    Mcall.mcall(g, M.GOSCHED);
    g.rt.sched.checkKilled();
    Groups.check(g);
  }

  /** Gives up the P to what is first in its queue, and queues behind the others there: for direct hand-offs. */
  public static void goyield(G g) {
    Watch w = g.rt.sched.watch;
    if (w != null) {
      w.did(g.m, Did.GOYIELD);
    }
    traceStop(g, "preempted");
    Mcall.mcall(g, M.YIELD);
    g.rt.sched.checkKilled();
  }

  /** Before a goroutine gives up its P and stays runnable. */
  static void traceStop(G g, String reason) {
    Trace t = g.rt.sched.trace;
    if (t != null) {
      t.goStop(g.m, g, reason);
    }
  }

  static KillUnwind killed() {
    return KillUnwind.INSTANCE;
  }

  /** Wires the goroutine to the M that runs it. Nests. */
  public static void lockOSThread(G g) {
    G.Extra e = g.extra();
    e.lockCount++;
    e.lockedm = g.m;
    g.m.lockedg = g;
    Watch w = g.rt.sched.watch;
    if (w != null) {
      w.did(g.m, Did.LOCK_THREAD, e.lockCount);
    }
  }

  public static void unlockOSThread(G g) {
    G.Extra e = g.extra;
    if (e.lockCount == 0) {
      return;
    }
    if (--e.lockCount == 0) {
      e.lockedm = null;
      g.m.lockedg = null;
      Watch w = g.rt.sched.watch;
      if (w != null) {
        w.did(g.m, Did.UNLOCK_THREAD);
      }
    }
  }

  /** runtime.GOMAXPROCS: n < 1 only asks. */
  public static int gomaxprocs(G g, long n) {
    Sched sched = g.rt.sched;
    int old = sched.gomaxprocs;
    if (n > 0 && n != old) {
      int procs = (int) Math.min(n, World.MAX_PROCS);
      sched.world.stopped(g, m -> sched.world.newprocs = procs);
    }
    return old;
  }

  /** Runs body on M's stack while no other goroutine runs. */
  public static void stopTheWorld(G g, Runnable body) {
    g.rt.sched.world.stopped(g, m -> body.run());
  }

  /** runtime.NumGoroutine; waits a moment for goroutines whose end others may know of already. */
  public static int gcount(G g) {
    long end = g.rt.nanotime() + LEAVING_NANOS;
    while (isAnyLeaving(g) && g.rt.nanotime() < end) {
      gosched(g);
    }
    return g.rt.sched.gcount();
  }

  /** Whether a goroutine runs the last of its deferred calls in Goexit, or has done so. */
  private static boolean isAnyLeaving(G g) {
    for (M m : g.rt.sched.allm) {
      G gp = m == null ? null : m.curg;
      if (gp != null && gp != g && gp.status() == G.RUNNING) {
        GoPanic p = gp.panic;
        if (p != null && p.isGoexit() && gp.defers == null) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * A goroutine other than the first has run its deferred calls and goes on to its end: it is not counted any more, since what it has woken last
   * may ask for the number before the stack is gone.
   */
  public static void leaving(G g) {
    if (g != g.rt.mainG()) {
      markSystem(g);
    }
  }

  /** The goroutine counts as the runtime's own from now on. */
  public static void markSystem(G g) {
    if (!g.system) {
      g.system = true;
      g.rt.sched.ngsys.incrementAndGet();
    }
  }
}
