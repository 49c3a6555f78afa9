package gruffle.runtime.sched;

/**
 * The switch from a goroutine's stack to M's.
 *
 * <p>Where the stack cannot be put away (a native frame or a class initialiser is on it, or it is too deep for the JVM to copy) the request
 * is served on the goroutine's own stack instead: the M stays with the goroutine, gives up its P, and waits until the scheduler hands it
 * one for that goroutine, which is what a locked M does anyway. Preemption and Gosched simply do not happen then.
 */
final class Mcall {
  private Mcall() {}

  /** Returns when the goroutine runs again. False: pinned, and op was one that can be left out. */
  static boolean mcall(G g, int op) {
    M m = g.m;
    m.op = op;
    boolean yielded;
    try {
      yielded = Boundary.yield();
    } catch (StackOverflowError e) {
      yielded = false; // the JVM cannot copy a stack of this depth; nothing has happened yet
    }
    if (yielded) {
      return true;
    }
    return pinned(g, op);
  }

  private static boolean pinned(G g, int op) {
    M m = g.m;
    Sched sched = m.rt.sched;
    sched.pinned.incrementAndGet();
    switch (op) {
      case M.GOSCHED, M.PREEMPT, M.YIELD -> {
        goesOn(m, g);
        return false;
      }
      case M.CALL -> {
        Runnable call = m.call;
        m.call = null;
        call.run();
        return true;
      }
      case M.PARK -> {
        M locked = stay(m, g);
        Bubble bubble = Bubble.of(g);
        if (bubble != null) {
          bubble.parks(m, g);
        }
        g.casStatus(G.RUNNING, G.WAITING);
        UnlockF unlockf = m.waitunlockf;
        Object lock = m.waitlock;
        m.waitunlockf = null;
        m.waitlock = null;
        if (unlockf == null || unlockf.unlock(m.g0, g, lock)) {
          if (bubble != null) {
            bubble.release(m);
          }
          sched.ms.stopLockedM(m);
          g.casStatus(G.RUNNABLE, G.RUNNING);
        } else {
          sched.traceUnblock(m, g);
          g.casStatus(G.WAITING, G.RUNNING);
          Bubble.readied(m, g);
          if (bubble != null) {
            bubble.release(m);
          }
        }
        goesOn(m, g);
        leave(m, g, locked);
        return true;
      }
      case M.EXITSYSCALL -> {
        // As Syscall.exitNoP: a P that has become idle since exitsyscall looked would see nothing
        // in the queue, and nobody would wake it.
        sched.lock.lock(m);
        P idle = sched.pidleget();
        if (idle != null) {
          sched.lock.unlock(m);
          sched.acquirep(m, idle);
          g.casStatus(G.SYSCALL, G.RUNNING);
          goesOn(m, g);
          return true;
        }
        M locked = stay(m, g);
        g.waitsForNothing();
        g.casStatus(G.SYSCALL, G.RUNNABLE);
        sched.runq.pushBack(g);
        sched.unlockQueued(m);
        sched.ms.stopLockedM(m);
        g.casStatus(G.RUNNABLE, G.RUNNING);
        goesOn(m, g);
        leave(m, g, locked);
        return true;
      }
      default -> throw new IllegalStateException("goexit on a pinned stack");
    }
  }

  private static void goesOn(M m, G g) {
    Latencies l = m.rt.sched.latencies;
    if (l != null) {
      l.runs(g);
    }
    Trace t = m.rt.sched.trace;
    if (t != null) {
      t.goStart(m, g);
    }
  }

  private static M stay(M m, G g) {
    G.Extra e = g.extra();
    M locked = e.lockedm;
    e.lockedm = m;
    m.lockedg = g;
    return locked;
  }

  private static void leave(M m, G g, M locked) {
    g.extra.lockedm = locked;
    if (locked == null) {
      m.lockedg = null;
    }
    m.rt.sched.checkKilled();
  }
}
