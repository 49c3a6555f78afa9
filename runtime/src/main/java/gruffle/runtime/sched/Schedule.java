package gruffle.runtime.sched;

import gruffle.runtime.panic.KillUnwind;

/**
 * The loop of every M: find a goroutine, run it until it yields, do what the yield asked for.
 *
 * <p>Model: all of it on M's own stack. A goroutine's stack lies on top of it while the goroutine runs; when it yields, {@link M#op} says why, and the goroutine's fields
 * are M's until its status is no longer RUNNING.
 *
 * <p>Invariants: curg is set exactly while a goroutine's stack lies there; the M has a P whenever it takes a goroutine up, and every way back to the loop's head leaves it with a P or
 * with lockedg set (stopLockedM finds one then), or gone. A goroutine is made runnable only after its stack has been put away.
 */
final class Schedule {
  private static final int ROUNDS = 256;

  private final Sched sched;

  Schedule(Sched sched) {
    this.sched = sched;
  }

  /** The thread's body. */
  void mstart(M m) {
    m.thread = Thread.currentThread();
    sched.rt.mStarted();
    try {
      Watch w = sched.watch;
      if (w != null) {
        w.did(m, Did.MSTART);
      }
      if (m.nextp != null) {
        sched.acquirep(m, m.nextp);
        m.nextp = null;
      }
      while (!sched.rt.ended() && !m.gone) {
        rounds(m);
      }
    } catch (KillUnwind e) {
      // the program has ended
    } catch (Throwable t) {
      if (!sched.rt.ended()) {
        sched.rt.internalError(t);
      }
    } finally {
      sched.rt.mExited();
    }
  }

  /**
   * Some rounds of the loop. A method that comes back, for compiled code that has been thrown away goes on in whoever is in it, and what it called there was seen in the interpreter long after
   * it had been compiled anew: the JVM seems to change no call there any more.
   */
  private void rounds(M m) {
    m.rehearsal.rehearse(m.g0);
    for (int i = 0; i < ROUNDS && !sched.rt.ended() && !m.gone; i++) {
      schedule(m);
    }
  }

  private void schedule(M m) {
    G gp;
    if (m.lockedg != null) {
      sched.ms.stopLockedM(m);
      gp = m.lockedg;
      m.inheritTime = false;
      Watch w = sched.watch;
      if (w != null) {
        w.did(m, Did.PICK_LOCKED, gp.goid);
      }
    } else {
      while (true) {
        gp = sched.find.findRunnable(m);
        if (m.spinning) {
          resetSpinning(m);
        }
        if (gp.extra.lockedm == null) {
          break;
        }
        sched.ms.startLockedM(m, gp);
      }
    }
    while (gp != null) {
      gp = execute(m, gp);
    }
  }

  private void resetSpinning(M m) {
    m.spinning = false;
    if (sched.nmspinning.decrementAndGet() < 0) {
      throw new IllegalStateException("findRunnable: negative nmspinning");
    }
    // More work may have come since this M began to spin, and its submitter counted on the spinner.
    sched.ms.wakep(m);
  }

  /** Runs gp until it yields. The result is a goroutine to go on with at once, or null. */
  private G execute(M m, G gp) {
    P pp = m.p;
    m.setCurg(gp);
    gp.m = m;
    gp.casStatus(G.RUNNABLE, G.RUNNING);
    Latencies l = sched.latencies;
    if (l != null) {
      l.runs(gp);
    }
    pp.executed++;
    gp.waitsince = 0;
    gp.setPreempt(sched.gcwaiting || sched.rt.ended() || Groups.told(gp));
    if (!m.inheritTime) {
      if (pp.preempt) {
        pp.preempt = false;
      }
      pp.schedtick++;
    }
    Trace t = sched.trace;
    if (t != null) {
      t.goStart(m, gp);
    }
    gp.cont.resume(m.thread);
    m.setCurg(null);
    return m.op == M.PARK ? park(m, gp) : served(m, gp);
  }

  /** What else a goroutine may have yielded for. Apart from {@link #execute}, which is compiled anew when the first one ends that has not only parked before. */
  private G served(M m, G gp) {
    Watch w = sched.watch;
    switch (m.op) {
      case M.GOSCHED, M.PREEMPT -> {
        gp.m = null;
        gp.waitsForNothing();
        gp.casStatus(G.RUNNING, G.RUNNABLE);
        Latencies.runnable(m, gp);
        int queued = sched.globrunqput(m, gp);
        if (w != null) {
          w.did(
              m,
              Did.GLOBRUNQPUT,
              gp.goid,
              queued,
              m.op == M.PREEMPT ? "its time is up" : "runtime.Gosched");
        }
        if (m.op == M.PREEMPT) {
          sched.preemptions.incrementAndGet();
        }
        sched.ms.wakep(m);
        return null;
      }
      case M.YIELD -> {
        gp.m = null;
        gp.waitsForNothing();
        gp.casStatus(G.RUNNING, G.RUNNABLE);
        Latencies.runnable(m, gp);
        m.p.runq.put(m, gp, false);
        return null;
      }
      case M.GOEXIT -> {
        Proc.gdestroy(m, gp);
        return null;
      }
      case M.EXITSYSCALL -> {
        return Syscall.exitNoP(m, gp);
      }
      default -> {
        Runnable call = m.call;
        m.call = null;
        gp.waitsForNothing();
        gp.casStatus(G.RUNNING, G.RUNNABLE);
        call.run();
        m.inheritTime = true;
        if (w != null) {
          w.did(m, Did.PICK_AGAIN, gp.goid, 0, "what it had done on the M's own stack is done");
        }
        return gp;
      }
    }
  }

  private G park(M m, G gp) {
    gp.m = null;
    UnlockF unlockf = m.waitunlockf;
    Object lock = m.waitlock;
    m.waitunlockf = null;
    m.waitlock = null;
    Bubble bubble = Bubble.of(gp);
    if (bubble != null) {
      bubble.parks(m, gp);
    }
    gp.casStatus(G.RUNNING, G.WAITING);
    boolean ok = unlockf == null || unlockf.unlock(m.g0, gp, lock);
    if (!ok) {
      sched.traceUnblock(m, gp);
      gp.casStatus(G.WAITING, G.RUNNABLE);
      Bubble.readied(m, gp);
      m.inheritTime = true;
      Watch w = sched.watch;
      if (w != null) {
        w.did(m, Did.PICK_AGAIN, gp.goid, 0, "what it waits for has come meanwhile");
      }
    }
    if (bubble != null) {
      bubble.release(m);
    }
    return ok ? null : gp;
  }
}
