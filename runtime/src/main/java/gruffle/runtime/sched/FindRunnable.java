package gruffle.runtime.sched;

import gruffle.runtime.netpoll.Netpoll;
import gruffle.runtime.time.Timers;
import gruffle.runtime.value.Odds;

/**
 * Where an M looks for a goroutine to run, in Go's order: due timers, every 61st time the global queue, the own queue, the global queue,
 * the network, other Ps; then it gives its P up, looks once more, and sleeps: in the poller if nobody else does, until the next timer
 * at most, otherwise in stopm.
 *
 * <p>Model: this M's thread. It comes with a P and returns with one and a goroutine, in status RUNNABLE and in no queue; in between it may have given the P up and have got another one.
 *
 * <p>Invariants: nmspinning counts the Ms with spinning set; an M that stops spinning without having found anything lowers it before it reads all queues once more (the submitter
 * queues first and reads nmspinning after: {@link Sched}). At most one M blocks in the poller: it has taken lastpoll from not 0 to 0. Who finds work while others may have more calls wakep, by
 * {@code Schedule.resetSpinning}.
 */
final class FindRunnable {
  private static final int STEAL_TRIES = 4;

  private final Sched sched;

  FindRunnable(Sched sched) {
    this.sched = sched;
  }

  /** Returns with a P and the goroutine; m.inheritTime tells whether it goes on in the old time slice. */
  G findRunnable(M m) {
    while (true) {
      G gp = look(m);
      if (gp != null) {
        return gp;
      }
    }
  }

  /** One round. Null: begin again (this M has a P). */
  private G look(M m) {
    sched.checkKilled();
    if (sched.gcwaiting) {
      gcstopm(m);
      return null;
    }
    P pp = m.p;
    m.inheritTime = false;
    checkTimers(m, pp.timers);

    if (pp.schedtick % 61 == 0 && sched.runq.size() > 0) {
      sched.lock.lock(m);
      G gp = sched.runq.pop();
      sched.lock.unlock(m);
      if (gp != null) {
        return picked(m, gp, Did.PICK_GLOBAL61, pp.schedtick);
      }
    }
    if (pp.preempt) {
      endSlice(m, pp);
    }
    G gp = pp.runq.get();
    if (gp != null) {
      m.inheritTime = pp.runq.tookNext();
      return pickedLocal(m, gp, pp);
    }
    return lookElsewhere(m, pp);
  }

  /** A method of its own, so that a processor that is busy with its own queue has short code, which HotSpot need not compile anew when it runs dry. */
  private G lookElsewhere(M m, P pp) {
    long pollUntil = pp.timers.wakeTime();
    Netpoll netpoll = sched.rt.netpoll;
    G gp;
    if (sched.runq.size() > 0) {
      sched.lock.lock(m);
      gp = globrunqget(m, pp);
      sched.lock.unlock(m);
      if (gp != null) {
        return gp;
      }
    }
    if (netpoll.inited()
        && netpoll.anyWaiters()
        && sched.lastpoll.get() != 0
        && Odds.mostly(sched.pollingNet.compareAndSet(false, true))) {
      GQueue ready = new GQueue();
      netpoll.netpoll(0, ready);
      sched.pollingNet.set(false);
      gp = ready.pop();
      if (gp != null) {
        picked(m, gp, Did.PICK_NETPOLL, ready.size());
        sched.injectglist(m, ready);
        sched.traceUnblock(m, gp);
        gp.casStatus(G.WAITING, G.RUNNABLE);
        return gp;
      }
    }

    // At most half as many spinning Ms as busy Ps: more would only burn time.
    if (m.spinning || 2 * sched.nmspinning.get() < sched.gomaxprocs - sched.npidle.get()) {
      if (!m.spinning) {
        becomeSpinning(m);
      }
      gp = stealWork(m, pp);
      if (gp != null) {
        return gp;
      }
      if (m.ranTimer) {
        return null; // a timer may have made something runnable
      }
      if (m.pollUntil != 0 && (pollUntil == 0 || m.pollUntil < pollUntil)) {
        pollUntil = m.pollUntil;
      }
    }

    return lastLook(m, pp, netpoll, pollUntil);
  }

  /** Gives the P up, unless there is work after all. */
  private G lastLook(M m, P pp, Netpoll netpoll, long pollUntil) {
    G gp;
    sched.lock.lock(m);
    if (sched.gcwaiting) {
      sched.lock.unlock(m);
      return null;
    }
    if (!sched.runq.isEmpty()) {
      gp = globrunqget(m, pp);
      sched.lock.unlock(m);
      return gp;
    }
    if (!m.spinning && sched.needspinning) {
      becomeSpinning(m);
      sched.lock.unlock(m);
      return null;
    }
    if (sched.releasep(m) != pp) {
      throw new IllegalStateException("findRunnable: wrong P");
    }
    sched.pidleput(m, pp);
    if (!m.spinning && sched.needspinning) { // set meanwhile, by somebody who saw no idle P
      P idle = sched.pidleget();
      sched.lock.unlock(m);
      sched.acquirep(m, idle);
      becomeSpinning(m);
      return null;
    }
    sched.lock.unlock(m);

    // From here on without a P. The dance of Sched's header: nmspinning goes down first, then all
    // queues are read again.
    boolean wasSpinning = m.spinning;
    if (wasSpinning) {
      m.spinning = false;
      if (sched.nmspinning.decrementAndGet() < 0) {
        throw new IllegalStateException("findRunnable: negative nmspinning");
      }
      tell(m, Did.SPUN);
      // A goroutine in the global queue has a submitter that looked at nmspinning too.
      sched.lock.lock(m);
      if (!sched.runq.isEmpty()) {
        P idle = sched.pidlegetSpinning();
        if (idle != null) {
          sched.acquirep(m, idle);
          gp = globrunqget(m, idle);
          sched.lock.unlock(m);
          becomeSpinning(m);
          return gp;
        }
      }
      sched.lock.unlock(m);
      for (P p2 : sched.allp) {
        if (!p2.runq.isEmpty()) {
          sched.lock.lock(m);
          P idle = sched.pidlegetSpinning();
          sched.lock.unlock(m);
          if (idle != null) {
            sched.acquirep(m, idle);
            becomeSpinning(m);
            return null;
          }
          break;
        }
      }
      pollUntil = firstTimer(pollUntil);
    }

    boolean poll = netpoll.inited() && netpoll.anyWaiters();
    if ((poll || pollUntil != 0) && sched.lastpoll.getAndSet(0) != 0) {
      return pollAndSleep(m, netpoll, pollUntil, wasSpinning);
    }
    if (pollUntil != 0) {
      // Somebody else polls, perhaps for longer than until this timer.
      long until = sched.pollUntil;
      if (until == 0 || until > pollUntil) {
        sched.breakPoll(m);
      }
    }
    sched.ms.stopm(m);
    return null;
  }

  /** The first timer of any P, or the given time if that is earlier; 0: there is none. */
  private long firstTimer(long first) {
    for (P pp : sched.allp) {
      long w = pp.timers.wakeTime();
      if (w != 0 && (first == 0 || w < first)) {
        first = w;
      }
    }
    return first;
  }

  /**
   * The slice that goroutines hand on through runnext has run out between two of them. Real Go interrupts whichever runs; ours
   * reach a poll now and then only, and a pair that parks more often than that would keep the P for ever. So the next of them goes
   * where an interrupted one goes.
   */
  private void endSlice(M m, P pp) {
    pp.preempt = false;
    G next = pp.runq.takeNext();
    if (next == null) {
      return;
    }
    int queued = sched.globrunqput(m, next);
    Watch w = sched.watch;
    if (w != null) {
      w.did(
          m,
          Did.GLOBRUNQPUT,
          next.goid,
          queued,
          "goroutines have handed this P on to each other for 10 ms");
    }
    sched.preemptions.incrementAndGet();
  }

  /** The M that sleeps for all others: in the poller, or without one in a timed park. */
  private G pollAndSleep(M m, Netpoll netpoll, long pollUntil, boolean wasSpinning) {
    sched.pollUntil = pollUntil;
    long delay = -1;
    if (pollUntil != 0) {
      delay = Math.max(pollUntil - sched.rt.nanotime(), 0);
    }
    GQueue ready = new GQueue();
    Watch w = sched.watch;
    if (netpoll.inited()) {
      if (w != null) {
        w.did(m, Did.NETPOLL_BLOCK, delay);
      }
      netpoll.netpoll(delay, ready);
      if (w != null) {
        w.did(m, Did.NETPOLL, ready.size(), delay, "back");
      }
    } else if (delay != 0) {
      if (w != null) {
        w.did(m, Did.TIMER_SLEEP, delay);
      }
      sched.napnote.sleep(m.thread, delay);
    }
    sched.napnote.clear();
    long now = sched.rt.nanotime();
    sched.pollUntil = 0;
    sched.lastpoll.set(now);
    sched.seconds = (int) (now / 1_000_000_000);
    sched.checkKilled();
    sched.lock.lock(m);
    P pp = sched.pidleget();
    sched.lock.unlock(m);
    if (pp == null) {
      sched.injectglist(m, ready);
      sched.ms.stopm(m);
      return null;
    }
    sched.acquirep(m, pp);
    if (Odds.mostly(Odds.nonzero(ready.size()))) {
      G gp = ready.pop();
      picked(m, gp, Did.PICK_NETPOLL, ready.size());
      sched.injectglist(m, ready);
      sched.traceUnblock(m, gp);
      gp.casStatus(G.WAITING, G.RUNNABLE);
      return gp;
    }
    if (wasSpinning) {
      becomeSpinning(m);
    }
    return null;
  }

  private void becomeSpinning(M m) {
    m.spinning = true;
    sched.nmspinning.incrementAndGet();
    sched.needspinning = false;
    tell(m, Did.SPINNING);
  }

  private void tell(M m, Did what) {
    Watch w = sched.watch;
    if (w != null) {
      w.did(m, what);
    }
  }

  private G picked(M m, G gp, Did where, long n) {
    Watch w = sched.watch;
    if (w != null) {
      w.did(m, where, gp.goid, n);
    }
    return gp;
  }

  private G pickedLocal(M m, G gp, P pp) {
    Watch w = sched.watch;
    if (w != null) {
      w.did(m, m.inheritTime ? Did.PICK_RUNNEXT : Did.PICK_LOCAL, gp.goid, pp.runq.size());
    }
    return gp;
  }

  /** Takes this P's share of the global queue: one to run, the rest into the ring. sched.lock held. */
  private G globrunqget(M m, P pp) {
    int size = sched.runq.size();
    if (size == 0) {
      return null;
    }
    int n = Math.min(size, size / sched.gomaxprocs + 1);
    n = Math.min(n, RunQueue.SIZE / 2);
    G gp = sched.runq.pop();
    if (n > 1) {
      pp.runq.putBatch(sched.runq, n - 1);
    }
    return picked(m, gp, Did.PICK_GLOBAL, n - 1);
  }

  /** Leaves in m.ranTimer and m.pollUntil what it learnt about timers. */
  private G stealWork(M m, P pp) {
    m.ranTimer = false;
    m.pollUntil = 0;
    P[] all = sched.allp;
    int n = all.length;
    for (int i = 0; i < STEAL_TRIES; i++) {
      boolean last = i == STEAL_TRIES - 1;
      int start = m.cheaprandn(n);
      int step = sched.world.coprimes[m.cheaprandn(sched.world.coprimes.length)];
      for (int k = 0, at = start; k < n; k++, at = (at + step) % n) {
        if (sched.gcwaiting) {
          m.ranTimer = true; // begin again, and stop there
          return null;
        }
        P p2 = all[at];
        if (p2 == pp) {
          continue;
        }
        if (last) {
          boolean ran = checkTimers(m, p2.timers);
          long w = p2.timers.wakeTime();
          if (w != 0 && (m.pollUntil == 0 || w < m.pollUntil)) {
            m.pollUntil = w;
          }
          if (ran) {
            G gp = pp.runq.get();
            if (gp != null) {
              m.inheritTime = pp.runq.tookNext();
              return pickedLocal(m, gp, pp);
            }
            m.ranTimer = true;
          }
        }
        // Of an idle P too: one that is on its way to an M, perhaps to a thread that is still to be
        // made, may have work.
        G gp = pp.runq.stealFrom(m, p2, last);
        if (gp != null) {
          sched.steals.incrementAndGet();
          Watch w = sched.watch;
          if (w != null) {
            w.did(m, Did.PICK_STOLEN, gp.goid, pp.runq.size() + 1, p2.id);
          }
          return gp;
        }
      }
    }
    return null;
  }

  private boolean checkTimers(M m, Timers timers) {
    long next = timers.wakeTime();
    if (next == 0 || next > sched.rt.nanotime()) {
      return false;
    }
    int ran = timers.run(m.g0, sched.rt.nanotime());
    Watch w = sched.watch;
    if (w != null && ran > 0) {
      w.did(m, Did.TIMER_RUN, ran);
    }
    return ran > 0;
  }

  /** The world stops: gives up the P and sleeps. */
  private void gcstopm(M m) {
    if (m.spinning) {
      m.spinning = false;
      sched.nmspinning.decrementAndGet();
    }
    tell(m, Did.GCSTOPM);
    P pp = sched.releasep(m);
    sched.lock.lock(m);
    pp.setStatus(P.GCSTOP);
    if (--sched.stopwait == 0) {
      sched.stopnote.wakeup();
    }
    sched.lock.unlock(m);
    sched.ms.stopm(m);
  }
}
