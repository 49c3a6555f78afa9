package gruffle.runtime.sched;

import gruffle.runtime.time.Timers;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Stopping the world, and the number of Ps.
 *
 * <p>Model: one stop at a time ({@link #busy}). The stopping M takes every P in turn: its own, idle ones, those in system calls by
 * CAS; it asks the running ones, again and again, to reach a poll. stopwait (under sched.lock) counts those that are still missing.
 * While the world is stopped, allp, gomaxprocs and all Ps belong to the stopping M.
 */
final class World {
  static final int MAX_PROCS = 1 << 10;

  /** Milliseconds. */
  private static final int FREEZE_TRIES = 50;

  private final Sched sched;
  private final RtLock busy = new RtLock();

  /** For package runtime/metrics: from the wish to stop until the world stood, and until it went on. */
  final Durations stopping = new Durations();

  final Durations standing = new Durations();

  /** What the next start of the world resizes to; 0 leaves it. */
  int newprocs;

  /** Steps that visit all Ps once. */
  int[] coprimes = {1};

  World(Sched sched) {
    this.sched = sched;
  }

  /** Stops the world, runs body on M's stack, starts it again. The goroutine goes on at once. */
  void stopped(G g, Consumer<M> body) {
    while (!busy.tryLock(null)) {
      Proc.gosched(g);
    }
    M m = g.m;
    m.call =
        () -> {
          long begun = sched.rt.nanotime();
          try {
            stop(m);
            stopping.add(sched.rt.nanotime() - begun);
            body.accept(m);
          } finally {
            start(m);
            standing.add(sched.rt.nanotime() - begun);
            busy.unlock((M) null);
          }
        };
    Mcall.mcall(g, M.CALL);
    sched.checkKilled();
  }

  private void stop(M m) {
    Watch w = sched.watch;
    if (w != null) {
      w.did(m, Did.STOPTHEWORLD);
    }
    sched.lock.lock(m);
    sched.stopwait = sched.gomaxprocs;
    sched.stopnote.clear();
    sched.gcwaiting = true;
    sched.nap.end();
    preemptAll();
    m.p.setStatus(P.GCSTOP);
    sched.stopwait--;
    for (P pp : sched.allp) {
      if (pp.status() == P.SYSCALL && pp.casStatus(P.SYSCALL, P.GCSTOP)) {
        Trace t = sched.trace;
        if (t != null) {
          t.procSteal(sched.rt, m, pp);
        }
        pp.nextSyscalltick();
        sched.stopwait--;
      }
    }
    for (P pp; (pp = sched.pidleget()) != null; ) {
      pp.setStatus(P.GCSTOP);
      sched.stopwait--;
    }
    boolean wait = sched.stopwait > 0;
    sched.lock.unlock(m);
    while (wait && !sched.stopnote.sleep(m.thread, 100_000)) {
      sched.checkKilled();
      preemptAll();
    }
  }

  private void start(M m) {
    Watch w = sched.watch;
    if (w != null) {
      w.did(m, Did.STARTTHEWORLD);
    }
    GQueue found = new GQueue();
    if (sched.rt.netpoll.inited()) {
      sched.rt.netpoll.netpoll(0, found);
    }
    sched.lock.lock(m);
    P runnable = procresize(m, newprocs > 0 ? newprocs : sched.gomaxprocs);
    if (newprocs > 0 && sched.trace != null) {
      sched.trace.procsChange(m, newprocs);
    }
    newprocs = 0;
    sched.gcwaiting = false;
    if (sched.sysmonwait) {
      sched.sysmonwait = false;
      sched.sysmonnote.wakeup();
    }
    sched.lock.unlock(m);
    sched.injectglist(m, found);
    while (runnable != null) {
      P pp = runnable;
      runnable = pp.link;
      pp.link = null;
      sched.ms.startm(m, pp, false);
    }
    // Work that came while the world stood has woken nobody.
    sched.ms.wakep(m);
  }

  /**
   * Stops all Ps for good, as far as that can be done within a moment: before a report that ends the program. Any thread. The
   * result is the goroutines that were running.
   */
  Set<G> freeze() {
    Set<G> running = new LinkedHashSet<>();
    for (M m : sched.allm) {
      G gp = m == null ? null : m.curg;
      if (gp != null && gp.status() == G.RUNNING) {
        running.add(gp);
      }
    }
    for (int i = 0; i < FREEZE_TRIES; i++) {
      sched.lock.lock((M) null);
      sched.stopwait = Integer.MAX_VALUE; // whoever stops now wakes nobody
      sched.gcwaiting = true;
      sched.lock.unlock((M) null);
      sched.nap.end();
      preemptAll();
      LockSupport.parkNanos(1_000_000);
      if (Arrays.stream(sched.allp).noneMatch(pp -> pp.status() == P.RUNNING)) {
        break;
      }
    }
    return running;
  }

  private void preemptAll() {
    for (P pp : sched.allp) {
      if (pp.status() == P.RUNNING) {
        preemptOne(pp);
      }
    }
  }

  /** Asks the goroutine that runs on pp to reach a poll. It may be another one by then: harmless. */
  static boolean preemptOne(P pp) {
    M m = pp.m;
    if (m == null) {
      return false;
    }
    G gp = m.curg;
    if (gp == null) {
      return false;
    }
    Watch w = m.rt.sched.watch;
    if (w != null && !gp.preemptRequested()) {
      w.did((M) null, Did.PREEMPT_ASK, gp.goid, pp.id);
    }
    pp.preempt = true;
    gp.setPreempt(true);
    return true;
  }

  /**
   * Changes the number of Ps; the world is stopped, sched.lock is held. m keeps its P or gets the first one. The result is
   * the list of Ps that have work; the others are idle after.
   */
  P procresize(M m, int n) {
    P[] old = sched.allp;
    if (n != old.length) {
      Watch w = sched.watch;
      if (w != null) {
        w.did(m, Did.PROCRESIZE, n, old.length);
      }
      P[] all = Arrays.copyOf(old, n);
      for (int i = old.length; i < n; i++) {
        all[i] = new P(sched.rt, i);
      }
      sched.allp = all;
      sched.gomaxprocs = n;
      coprimes = coprimesOf(n);
    }
    P[] all = sched.allp;
    if (m.p != null && m.p.id < n) {
      m.p.setStatus(P.RUNNING);
    } else {
      if (m.p != null) {
        if (sched.trace != null) {
          sched.trace.procStop(m, m.p);
        }
        m.p.m = null;
      }
      m.p = null;
      all[0].m = null;
      all[0].setStatus(P.IDLE);
      sched.acquirep(m, all[0]);
    }
    for (int i = n; i < old.length; i++) {
      destroy(m, old[i]);
    }
    P runnable = null;
    for (int i = n - 1; i >= 0; i--) {
      P pp = all[i];
      if (pp == m.p) {
        continue;
      }
      pp.setStatus(P.IDLE);
      pp.m = null;
      if (pp.runq.isEmpty()) {
        sched.pidleput(m, pp);
      } else {
        pp.link = runnable;
        runnable = pp;
      }
    }
    return runnable;
  }

  private void destroy(M m, P pp) {
    GQueue q = new GQueue();
    for (G gp; (gp = pp.runq.get()) != null; ) {
      q.pushBack(gp);
    }
    // In front of the global queue, as these have waited longest.
    sched.runq.pushFront(q);
    Timers to = m.p.timers;
    to.takeAll(m.g0, pp.timers);
    Proc.gfpurge(m, pp);
    pp.setStatus(P.DEAD);
  }

  private static int[] coprimesOf(int n) {
    int[] list = new int[n];
    int k = 0;
    for (int i = 1; i <= n; i++) {
      if (gcd(i, n) == 1) {
        list[k++] = i;
      }
    }
    return Arrays.copyOf(list, Math.max(k, 1)).length == 0 ? new int[] {1} : Arrays.copyOf(list, k);
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
