package gruffle.runtime.sched;

import java.util.Arrays;

/**
 * Starting, stopping and handing over: which M runs which P. m is the calling M; null for sysmon.
 *
 * <p>Model: an M gets a P by nextp, written by whoever has taken both (from the idle lists, under sched.lock, or as their owner), before the M's note is woken; from then on both
 * are its own. An M parks by its note only, in {@code mPark}, and only without a P and not spinning.
 *
 * <p>Invariants: who calls startm with spinning has raised nmspinning, and the new M's P has an empty queue then. A P that is handed over and has work, or that would leave the network
 * without anybody who polls it, gets an M at once; every other one goes to the idle list.
 */
final class Ms {
  private static final long SMALL_STACK = 16L << 20;

  private final Sched sched;
  private final long stackSize;

  Ms(Sched sched) {
    this.sched = sched;
    // Go's limit is 1,000 MB, but its frames are larger than those of compiled code; and the report
    // of an overflow walks all frames, which each collection on the way has to look at again.
    int mb = 256;
    this.stackSize = (long) sched.rt.debug.getInt("mstack", mb) << 20;
  }

  /** Called when a goroutine has become runnable: one more M looks for work, if a P is idle and none looks already. */
  void wakep(M m) {
    if (sched.nmspinning.get() == 0 && !nobodyIdle()) {
      wakeOne(m);
    }
  }

  private void wakeOne(M m) {
    if (!sched.nmspinning.compareAndSet(0, 1)) {
      return;
    }
    sched.lock.lock(m);
    P pp = sched.pidlegetSpinning();
    if (pp == null) {
      sched.nmspinning.decrementAndGet();
      sched.lock.unlock(m);
      return;
    }
    sched.lock.unlock(m);
    Watch w = sched.watch;
    if (w != null) {
      w.did(m, Did.WAKEP, pp.id);
    }
    startm(m, pp, true);
  }

  /**
   * No P is idle, and who makes one so will look once more: he raises npidle, then reads needspinning; here needspinning is set, then npidle
   * read. This spares every goready of a busy program the lock.
   */
  private boolean nobodyIdle() {
    if (sched.npidle.get() != 0) {
      return false;
    }
    if (!sched.needspinning) {
      sched.needspinning = true;
    }
    return sched.npidle.get() == 0;
  }

  /** Up to n Ms for n goroutines in the global queue. */
  void startIdle(M m, int n) {
    for (int i = 0; i < n; i++) {
      sched.lock.lock(m);
      P pp = sched.pidlegetSpinning();
      sched.lock.unlock(m);
      if (pp == null) {
        return;
      }
      startm(m, pp, false);
    }
  }

  /** Runs pp on an idle or a new M. pp null: any idle P, if there is one. spinning: the caller has counted it in nmspinning. */
  void startm(M m, P pp, boolean spinning) {
    sched.lock.lock(m);
    if (pp == null) {
      pp = sched.pidleget();
      if (pp == null) {
        sched.lock.unlock(m);
        return;
      }
    }
    M nmp = sched.mget();
    if (nmp == null) {
      nmp = newM(m);
      sched.lock.unlock(m);
      nmp.spinning = spinning;
      nmp.nextp = pp;
      tellStartm(m, nmp, pp, "new");
      startThread(m, nmp);
      return;
    }
    sched.lock.unlock(m);
    if (nmp.spinning || nmp.nextp != null || spinning && !pp.runq.isEmpty()) {
      throw new IllegalStateException("startm");
    }
    nmp.spinning = spinning;
    nmp.nextp = pp;
    tellStartm(m, nmp, pp, "idle");
    nmp.park.wakeup();
  }

  private void tellStartm(M m, M nmp, P pp, String which) {
    Watch w = sched.watch;
    if (w != null) {
      w.did(m, Did.STARTM, nmp.id, pp.id, which);
    }
  }

  /** sched.lock held. */
  M newM(M m) {
    if (sched.mcount() >= sched.maxmcount) {
      sched.lock.unlock(m);
      sched.rt.fatal(
          "thread exhaustion", "runtime: program exceeds " + sched.maxmcount + "-thread limit\n");
    }
    int place = sched.nmfreed == 0 ? sched.mnext : place(null);
    M nmp = new M(sched.rt, sched.mnext++);
    if (place == sched.allm.length) {
      sched.allm = Arrays.copyOf(sched.allm, place * 2);
    }
    sched.allm[place] = nmp;
    return nmp;
  }

  /** Where an M is among all, or for null the first place that is free. */
  private int place(M m) {
    int i = 0;
    while (i < sched.allm.length && sched.allm[i] != m) {
      i++;
    }
    return i;
  }

  /**
   * A goroutine has ended that was locked to this M: the thread ends too, for what the goroutine has made of it (its name, its namespaces) is nobody else's. Go parks m0 for ever
   * instead; here the process does not depend on that thread.
   */
  void mexit(M m) {
    m.lockedg = null;
    m.gone = true;
    Watch w = sched.watch;
    if (w != null) {
      w.did(m, Did.MEXIT);
    }
    P pp = sched.releasep(m);
    if (m.thread instanceof MThread t) {
      t.ends();
    }
    sched.lock.lock(m);
    sched.allm[place(m)] = null;
    sched.lock.unlock(m);
    handoffp(m, pp);
    sched.lock.lock(m);
    sched.nmfreed++;
    sched.deadlock.checkdead();
    sched.lock.unlock(m);
  }

  void startThread(M m, M nmp) {
    Boundary.run(
        () -> {
          if (!tryStart(nmp, stackSize) && !tryStart(nmp, SMALL_STACK)) {
            sched.rt.fatal(
                "newosproc",
                "runtime: failed to create new OS thread (have "
                    + sched.mcount()
                    + " already; errno=11)\n");
          }
        });
  }

  private boolean tryStart(M nmp, long stack) {
    Thread t = new MThread(nmp, () -> sched.schedule.mstart(nmp), stack);
    t.setDaemon(true);
    nmp.thread = t;
    try {
      t.start();
      return true;
    } catch (OutOfMemoryError e) {
      return false; // the address space or the number of threads is limited
    }
  }

  /** Parks until there is a P for it. Called without P, not spinning. */
  void stopm(M m) {
    if (m.locks != 0 || m.p != null || m.spinning) {
      throw new IllegalStateException("stopm");
    }
    sched.lock.lock(m);
    Watch w = sched.watch;
    if (w != null) {
      w.did(m, Did.STOPM, sched.nmidle + 1);
    }
    sched.mput(m);
    sched.lock.unlock(m);
    mPark(m);
    if (w != null) {
      w.did(m, Did.WOKEN);
    }
    sched.acquirep(m, m.nextp);
    m.nextp = null;
  }

  private void mPark(M m) {
    m.blocked = true;
    while (true) {
      m.park.sleep(m.thread);
      m.park.clear();
      if (m.nextp != null || sched.rt.ended()) {
        break;
      }
    }
    m.blocked = false;
    sched.checkKilled();
  }

  /** Hands over a P whose M is in a system call or parks with its goroutine. */
  void handoffp(M m, P pp) {
    sched.handoffs.incrementAndGet();
    Watch w = sched.watch;
    if (w != null) {
      w.did(m, Did.HANDOFFP, pp.id);
    }
    if (!pp.runq.isEmpty() || sched.runq.size() != 0) {
      startm(m, pp, false);
      return;
    }
    // No work of its own: but if nobody spins and nobody is idle, others may have too much.
    if (sched.nmspinning.get() + sched.npidle.get() == 0 && sched.nmspinning.compareAndSet(0, 1)) {
      sched.needspinning = false;
      startm(m, pp, true);
      return;
    }
    sched.lock.lock(m);
    if (sched.gcwaiting) {
      pp.setStatus(P.GCSTOP);
      if (--sched.stopwait == 0) {
        sched.stopnote.wakeup();
      }
      sched.lock.unlock(m);
      return;
    }
    if (!sched.runq.isEmpty() || !pp.runq.isEmpty()) {
      sched.lock.unlock(m);
      startm(m, pp, false);
      return;
    }
    // The last running P, and nobody polls the network: some M must.
    if (sched.npidle.get() == sched.gomaxprocs - 1 && sched.lastpoll.get() != 0) {
      sched.lock.unlock(m);
      startm(m, pp, false);
      return;
    }
    long when = pp.timers.wakeTime();
    sched.pidleput(m, pp);
    sched.lock.unlock(m);
    if (sched.needspinning) {
      sched.needspinning = false;
      wakep(m);
    }
    if (when != 0) {
      sched.wakeNetPoller(m, when);
    }
  }

  /** Parks an M whose goroutine only it may run, until the scheduler hands it a P for that goroutine. */
  void stopLockedM(M m) {
    if (m.p != null) {
      handoffp(m, sched.releasep(m));
    }
    Watch w = sched.watch;
    if (w != null) {
      w.did(m, Did.STOPLOCKEDM);
    }
    sched.incidlelocked(m, 1);
    mPark(m);
    sched.acquirep(m, m.nextp);
    m.nextp = null;
  }

  /** This M has found a goroutine that another M must run: gives it the P, and stops. */
  void startLockedM(M m, G gp) {
    M mp = gp.extra.lockedm;
    Watch w = sched.watch;
    if (w != null) {
      w.did(m, Did.STARTLOCKEDM, gp.goid, mp.id);
    }
    sched.incidlelocked(m, -1);
    P pp = sched.releasep(m);
    mp.nextp = pp;
    mp.park.wakeup();
    stopm(m);
  }
}
