package gruffle.runtime.sched;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a scheduler at work, tick by tick, and says what must not be.
 *
 * <p>What holds whenever sched.lock is free is looked at under it. That no goroutine waits beside an idle P is not so simple: who has just queued one is about to call
 * wakep, and an M that has been woken is on its way. So that counts as broken only if at every tick the same goroutine is first in the same queue, a P is idle, no M spins and
 * none is on its way, while the other Ps begin a thousand time slices, or for a thousand ticks where no P runs at all. The time of the day has no part in it.
 */
final class Invariants {
  private static final int SLICES = 1000;
  private static final int TICKS = 1000;

  private final Sched sched;
  private final List<String> broken = new ArrayList<>();

  /** The first of a queue that was left waiting at the last tick; null: none was. */
  private G waiting;

  private long slices;
  private int ticks;

  Invariants(Sched sched) {
    this.sched = sched;
  }

  /** Null unless GRUFFLEDEBUG asks for it: {@code invariants=1}. Then sysmon looks, and the program ends with what it finds. */
  static Invariants of(Sched sched) {
    return sched.rt.debug.isSet("invariants") ? new Invariants(sched) : null;
  }

  /** A tick of sysmon's. */
  void check() {
    tick();
    if (!broken.isEmpty()) {
      throw new IllegalStateException("scheduler: " + String.join("; ", broken));
    }
  }

  /** Empty while all is well. */
  List<String> broken() {
    return broken;
  }

  void tick() {
    sched.lock.lock((M) null);
    try {
      if (sched.rt.ended()) {
        return; // Ms are thrown out of wherever they are
      }
      if (!sched.gcwaiting) {
        lists();
        waiting();
      } else {
        waiting = null;
      }
    } finally {
      sched.lock.unlock((M) null);
    }
  }

  private void must(boolean holds, String what) {
    if (!holds && broken.size() < 10) {
      broken.add(what);
    }
  }

  private void lists() {
    int n = 0;
    for (P pp = sched.pidle; pp != null; pp = pp.link, n++) {
      must(pp.status() == P.IDLE, "P" + pp.id + " on the idle list has status " + pp.status());
      must(pp.m == null, "P" + pp.id + " on the idle list has an M");
      must(pp.runq.isEmpty(), "P" + pp.id + " on the idle list has goroutines");
    }
    must(n == sched.npidle.get(), "npidle is " + sched.npidle + ", the list has " + n);
    n = 0;
    for (M m = sched.midle; m != null; m = m.schedlink, n++) {
      must(m.p == null && m.nextp == null, "M" + m.id + " on the idle list has a P");
      must(m.curg == null, "M" + m.id + " on the idle list has a goroutine");
    }
    must(n == sched.nmidle, "nmidle is " + sched.nmidle + ", the list has " + n);
    must(sched.nmspinning.get() >= 0, "nmspinning is " + sched.nmspinning);
    must(sched.nmspinning.get() <= sched.gomaxprocs, "more spin than there are Ps");
    must(sched.allp.length == sched.gomaxprocs, "allp has " + sched.allp.length);
    for (P pp : sched.allp) {
      must(pp.runq.size() <= RunQueue.SIZE + 1, "the queue of P" + pp.id + " is too long");
      must(pp.status() != P.DEAD, "P" + pp.id + " is dead and in allp");
    }
  }

  private void waiting() {
    G first = sched.npidle.get() > 0 && sched.nmspinning.get() == 0 ? first() : null;
    if (first == null || first != waiting || onTheirWay()) {
      waiting = first;
      slices = slices();
      ticks = 0;
      return;
    }
    ticks++;
    boolean nobody = true;
    for (P pp : sched.allp) {
      nobody &= pp.status() != P.RUNNING && pp.status() != P.SYSCALL;
    }
    if (slices() - slices >= SLICES || nobody && ticks >= TICKS) {
      must(false, "G" + first.goid + " waits beside an idle P");
      waiting = null;
    }
  }

  private G first() {
    G gp = sched.runq.first();
    for (P pp : sched.allp) {
      if (gp == null) {
        gp = pp.runq.first();
      }
    }
    return gp;
  }

  private long slices() {
    long n = 0;
    for (P pp : sched.allp) {
      n += pp.schedtick;
    }
    return n;
  }

  /** An M has a P and no goroutine yet, or is about to be woken with one. */
  private boolean onTheirWay() {
    for (M m : sched.allm) {
      if (m != null && (m.nextp != null || m.p != null && m.curg == null)) {
        return true;
      }
    }
    return false;
  }
}
