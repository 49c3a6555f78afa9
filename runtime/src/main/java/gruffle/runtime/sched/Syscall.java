package gruffle.runtime.sched;

import java.util.function.Supplier;

/**
 * Brackets around code that blocks in the operating system, so that the P can go to another M meanwhile.
 *
 * <p>Entering leaves the P in state SYSCALL, still meant for this M. A CAS on that state decides who gets it: this M on
 * its return, sysmon when the call takes long, or a stop-the-world.
 *
 * <pre>
 *   who comes back finds      goes on
 *   its P in state SYSCALL    with it, by CAS: exitsyscall fast (exitsyscallTryGetP in Go 1.26)
 *   it taken, another idle    with that one
 *   no P                      RUNNABLE, in the global queue; the M stops (exitsyscallNoP)
 * </pre>
 *
 * <p>Invariants: between the two calls the M has no P, and the goroutine's status is SYSCALL; oldp is written by the M alone. No runtime lock is held, since whoever has the P
 * meanwhile may want it.
 */
public final class Syscall {
  private Syscall() {}

  /** From here to exitsyscall no Go code runs, nothing parks, and no runtime lock is held. */
  public static void entersyscall(G g) {
    traceBegin(g.m, g);
    enter(g);
  }

  private static void enter(G g) {
    M m = g.m;
    Sched sched = m.rt.sched;
    if (m.locks != 0) {
      throw new IllegalStateException("entersyscall: runtime locks held");
    }
    g.casStatus(G.RUNNING, G.SYSCALL);
    if (sched.sysmonwait) {
      sched.lock.lock(m);
      if (sched.sysmonwait) {
        sched.sysmonwait = false;
        sched.sysmonnote.wakeup();
      }
      sched.lock.unlock(m);
    }
    P pp = m.p;
    pp.m = null;
    m.oldp = pp;
    m.p = null;
    pp.setStatus(P.SYSCALL);
    if (sched.gcwaiting) {
      sched.lock.lock(m);
      if (sched.stopwait > 0 && pp.casStatus(P.SYSCALL, P.GCSTOP)) {
        traceSteal(m, pp);
        pp.nextSyscalltick();
        if (--sched.stopwait == 0) {
          sched.stopnote.wakeup();
        }
      }
      sched.lock.unlock(m);
    }
  }

  private static void traceBegin(M m, G g) {
    Trace t = m.rt.sched.trace;
    if (t != null) {
      t.syscallBegin(m, g, m.p);
    }
    Watch w = m.rt.sched.watch;
    if (w != null) {
      w.did(m, Did.ENTERSYSCALL);
    }
  }

  private static void traceSteal(M m, P pp) {
    Trace t = m.rt.sched.trace;
    if (t != null) {
      t.procSteal(m.rt, m, pp);
    }
  }

  /**
   * Runs what takes long and is no Go code, a compilation, as a system call of the goroutine that it happens in, if there is one: else the P
   * would be idle, and without it the goroutines behind this one. In real Go there is no such pause: the order of goroutines should not tell of it, so
   * the time slice begins anew afterwards, and sysmon leaves the P alone for a while. No lock of any kind is held, and no class is being initialised: the return may have
   * to wait for a P, which those who wait for the lock or the class may have.
   */
  public static <T> T around(Supplier<T> body) {
    G g = MThread.running();
    if (g == null || g.status() != G.RUNNING || g.m.locks != 0 || g.m.inInitialiser != 0) {
      return body.get();
    }
    P pp = g.m.p;
    pp.held = true;
    enter(g); // a trace tells of it only if somebody takes the P
    try {
      return body.get();
    } finally {
      pp.held = false;
      exit(g, false);
      g.m.p.schedtick++;
    }
  }

  /** Runs what is no Go code, such as loading a class, at nobody's expense: the time slice of the goroutine that it happens in begins anew. */
  public static <T> T held(Supplier<T> body) {
    G g = MThread.running();
    P pp = g == null ? null : g.m.p;
    if (pp == null || pp.held) {
      return body.get();
    }
    pp.held = true;
    try {
      return body.get();
    } finally {
      pp.held = false;
      pp.schedtick++;
    }
  }

  /**
   * Runs Go code that may be called by a class initialiser, and does not park: {@link #around} does nothing there, since who waits for the class has a P
   * that this goroutine might wait for.
   */
  public static <T> T without(Supplier<T> body) {
    G g = MThread.running();
    if (g == null) {
      return body.get();
    }
    M m = g.m;
    m.inInitialiser++;
    try {
      return body.get();
    } finally {
      m.inInitialiser--;
    }
  }

  /** As entersyscall, for a call that is known to block: the P is handed off at once. */
  public static void entersyscallblock(G g) {
    M m = g.m;
    Sched sched = m.rt.sched;
    if (m.locks != 0) {
      throw new IllegalStateException("entersyscallblock: runtime locks held");
    }
    Trace t = sched.trace;
    if (t != null) {
      t.syscallBegin(m, g, m.p);
    }
    g.casStatus(G.RUNNING, G.SYSCALL);
    Watch w = sched.watch;
    if (w != null) {
      w.did(m, Did.ENTERSYSCALLBLOCK);
    }
    P pp = sched.releasep(m);
    pp.nextSyscalltick();
    m.oldp = pp;
    sched.ms.handoffp(m, pp);
  }

  /** Returns with a P: the old one, an idle one, or after a wait in the global queue. */
  public static void exitsyscall(G g) {
    exit(g, true);
  }

  /** told: a watcher has been told of its beginning. */
  private static void exit(G g, boolean told) {
    M m = g.m;
    Sched sched = m.rt.sched;
    P pp = m.oldp;
    m.oldp = null;
    if (pp != null && pp.casStatus(P.SYSCALL, P.RUNNING)) {
      pp.m = m;
      m.p = pp;
      pp.nextSyscalltick();
      Trace t = sched.trace;
      if (t != null) {
        t.syscallEnd(m, g, pp);
      }
      Watch w = sched.watch;
      if (w != null && told) {
        w.did(m, Did.EXITSYSCALL_FAST);
      }
      resumed(g, sched);
      return;
    }
    Trace t = sched.trace;
    if (t != null) {
      t.syscallEndBlocked(m, g);
    }
    if (sched.npidle.get() > 0) {
      sched.lock.lock(m);
      P idle = sched.pidleget();
      sched.lock.unlock(m);
      if (idle != null) {
        sched.acquirep(m, idle);
        idle.nextSyscalltick();
        Watch w = sched.watch;
        if (w != null) {
          w.did(m, Did.EXITSYSCALL_IDLE);
        }
        if (t != null) {
          t.goStart(m, g);
        }
        resumed(g, sched);
        return;
      }
    }
    Watch w = sched.watch;
    if (w != null) {
      w.did(m, Did.EXITSYSCALL_SLOW);
    }
    Mcall.mcall(g, M.EXITSYSCALL);
    sched.checkKilled();
  }

  private static void resumed(G g, Sched sched) {
    g.casStatus(G.SYSCALL, G.RUNNING);
    sched.checkKilled();
    if (sched.gcwaiting || Groups.told(g)) {
      g.setPreempt(true);
    }
  }

  /** On M's stack, without a P: the goroutine to go on with, or null. */
  static G exitNoP(M m, G gp) {
    Sched sched = m.rt.sched;
    gp.m = null;
    gp.waitsForNothing();
    gp.casStatus(G.SYSCALL, G.RUNNABLE);
    boolean locked = m.lockedg == gp;
    sched.lock.lock(m);
    P pp = sched.pidleget();
    if (pp == null) {
      Watch w = sched.watch;
      if (w != null) {
        w.did(
            m,
            Did.GLOBRUNQPUT,
            gp.goid,
            sched.runq.size() + 1,
            "its system call is over, and there is no P for it");
      }
      sched.runq.pushBack(gp);
      sched.unlockQueued(m); // from here on gp may run elsewhere
    } else {
      sched.lock.unlock(m);
      sched.acquirep(m, pp);
      m.inheritTime = false;
      Watch w = sched.watch;
      if (w != null) {
        w.did(m, Did.PICK_SYSCALL, gp.goid);
      }
      return gp;
    }
    if (!locked) {
      sched.ms.stopm(m);
    }
    return null;
  }
}
