package gruffle.runtime.sched;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The scheduler's shared state. The algorithms are in classes of their own, one for each subject: {@link Schedule}, {@link
 * FindRunnable}, {@link RunQueue}, {@link Ms}, {@link World}, {@link Sysmon}, {@link Deadlock}, {@link Park}, {@link Syscall}.
 *
 * <p>Model: a goroutine needs a P to run, and a P an M. Ms without work look for some for a while (they spin), then park; whoever
 * makes a goroutine runnable wakes one spinning M if there is none and a P is idle ({@link Ms#wakep}). The pattern that loses no
 * wake-up: the submitter queues the work, then reads nmspinning; the last spinning M lowers nmspinning, then reads all queues
 * again. Both are volatile, so one of them sees the other. Where no P is idle the submitter says so in needspinning, and who makes a P idle
 * looks there after ({@link Ms#wakep}).
 *
 * <p>Lock order: worldsema, then {@link #lock}, then a P's timers; allgLock and gfreeLock are leaves. No runtime lock is held over a
 * blocking call.
 *
 * <p>Invariants, under {@link #lock}: an idle P is on the list {@link #pidle} and no M has it; an idle M is on {@link #midle}, parked,
 * without P; npidle and nmidle are the lengths.
 */
final class Sched {
  final GoRuntime rt;
  final GlobalQueue runq = new GlobalQueue();
  final RtLock lock = runq;
  final Ms ms;
  final World world;
  final FindRunnable find;
  final Schedule schedule;
  final Sysmon sysmon;
  final Deadlock deadlock;

  // --- under lock ---
  M midle;
  int nmidle;
  int nmidlelocked;
  int mnext;
  int nmfreed;
  int maxmcount = 10_000;
  M[] allm = new M[16];
  P pidle;
  int stopwait;

  final Note stopnote = new Note();
  final Note sysmonnote = new Note();

  final Nap nap = new Nap();

  /** Where an idle M sleeps for a timer while there is no poller. */
  final Note napnote = new Note();

  // --- written under lock or by their own protocol, read anywhere ---
  final AtomicInteger npidle = new AtomicInteger();
  final AtomicInteger nmspinning = new AtomicInteger();
  volatile boolean needspinning;
  volatile boolean gcwaiting;
  volatile boolean sysmonwait;
  volatile int gomaxprocs;
  volatile P[] allp = {};
  volatile boolean mainStarted;

  /** Null while no trace is being made. Changes while the world is stopped only. */
  Trace trace;

  /** The same, and after its end, until the next one. */
  volatile Trace lastTrace;

  /** Null where nobody asks. Set while only the initialisers of packages run. */
  Latencies latencies;

  /** Null where nobody watches. */
  final Watch watch;

  /** A coarse clock, moved on by sysmon and by each M that wakes from the poller. */
  int seconds;

  /** Time of the last network poll; 0 while an M blocks in one. */
  final AtomicLong lastpoll = new AtomicLong(1);

  /** An M that has other work to look for asks the network, without blocking: one at a time. */
  final AtomicBoolean pollingNet = new AtomicBoolean();

  /** Until when that M blocks; 0 is for ever. */
  volatile long pollUntil;

  final AtomicLong goidgen = new AtomicLong();
  final AtomicInteger ngsys = new AtomicInteger();

  /** Numbers of {@link Bubble}s. */
  final AtomicInteger bubbles = new AtomicInteger();

  // --- all goroutines, never shrinking ---
  final RtLock allgLock = new RtLock();
  private G[] allgs = new G[64];
  private int allglen;

  /** How many have been made: a rough number, see {@link Goroutine#early}. */
  int stacks;

  // --- dead goroutines that no P holds ---
  final RtLock gfreeLock = new RtLock();
  G gfree;
  int gfreeCount;

  // --- counters for tests and traces ---
  final AtomicLong pinned = new AtomicLong();
  final AtomicLong handoffs = new AtomicLong();
  final AtomicLong retakes = new AtomicLong();
  final AtomicLong preemptions = new AtomicLong();
  final AtomicLong steals = new AtomicLong();

  Sched(GoRuntime rt) {
    this.rt = rt;
    Observer observer = rt.config.observer();
    this.watch = observer == null ? null : new Watch(rt, observer);
    this.ms = new Ms(this);
    this.world = new World(this);
    this.find = new FindRunnable(this);
    this.schedule = new Schedule(this);
    this.sysmon = new Sysmon(this);
    this.deadlock = new Deadlock(this);
  }

  void checkKilled() {
    if (rt.ended()) {
      throw Proc.killed();
    }
  }

  // --- idle Ps; lock held ---

  void pidleput(M m, P pp) {
    if (!pp.runq.isEmpty()) {
      throw new IllegalStateException("pidleput: P has non-empty run queue");
    }
    pp.link = pidle;
    pidle = pp;
    npidle.incrementAndGet();
    Watch w = watch;
    if (w != null) {
      w.did(m, Did.PIDLEPUT, pp.id);
    }
  }

  P pidleget() {
    P pp = pidle;
    if (pp != null) {
      pidle = pp.link;
      pp.link = null;
      npidle.decrementAndGet();
      if (sysmonwait) {
        sysmonwait = false;
        sysmonnote.wakeup();
      }
    }
    return pp;
  }

  /** For an M that will spin. Without an idle P: who is about to go idle must look once more. */
  P pidlegetSpinning() {
    P pp = pidleget();
    if (pp == null) {
      needspinning = true;
    }
    return pp;
  }

  // --- idle Ms; lock held ---

  void mput(M m) {
    m.schedlink = midle;
    midle = m;
    nmidle++;
    deadlock.checkdead();
  }

  M mget() {
    M m = midle;
    if (m != null) {
      midle = m.schedlink;
      m.schedlink = null;
      nmidle--;
    }
    return m;
  }

  /** The number before; ends the program where there are more already. */
  int setMaxThreads(M m, int n) {
    lock.lock(m);
    int old = maxmcount;
    maxmcount = n;
    boolean tooMany = mcount() > n;
    lock.unlock(m);
    if (tooMany) {
      rt.fatal("thread exhaustion", "runtime: program exceeds " + n + "-thread limit\n");
    }
    return old;
  }

  int mcount() {
    return mnext - nmfreed;
  }

  /** Without the lock: an M that is parked with a goroutine of its own counts as idle. */
  void incidlelocked(M m, int v) {
    lock.lock(m);
    nmidlelocked += v;
    if (v > 0) {
      deadlock.checkdead();
    }
    lock.unlock(m);
  }

  // --- P and M, by the M itself ---

  void acquirep(M m, P pp) {
    Trace t = trace;
    if (t != null) {
      t.procStart(m, pp);
    }
    pp.m = m;
    pp.setStatus(P.RUNNING);
    m.p = pp;
    Watch w = watch;
    if (w != null) {
      w.did(m, Did.ACQUIREP, pp.id);
    }
  }

  P releasep(M m) {
    P pp = m.p;
    Trace t = trace;
    if (t != null) {
      t.procStop(m, pp);
    }
    m.p = null;
    pp.m = null;
    pp.setStatus(P.IDLE);
    return pp;
  }

  // --- goroutines ---

  void allgadd(M m, G gp) {
    allgLock.lock(m);
    if (allglen == allgs.length) {
      G[] bigger = new G[allglen * 2];
      System.arraycopy(allgs, 0, bigger, 0, allglen);
      allgs = bigger;
    }
    allgs[allglen++] = gp;
    allgLock.unlock(m);
  }

  /** A copy of the list as it is now. */
  G[] allgs() {
    allgLock.lock((M) null);
    try {
      G[] copy = new G[allglen];
      System.arraycopy(allgs, 0, copy, 0, allglen);
      return copy;
    } finally {
      allgLock.unlock((M) null);
    }
  }

  /** The same without the lock, for the report of a stack overflow. */
  G[] allgsUnlocked() {
    G[] list = allgs;
    G[] copy = new G[Math.min(allglen, list.length)];
    System.arraycopy(list, 0, copy, 0, copy.length);
    return copy;
  }

  int gcount() {
    int n = allglen - gfreeCount - ngsys.get();
    for (P pp : allp) {
      n -= pp.gfreeCount;
    }
    return Math.max(n, 1);
  }

  // --- the global queue ---

  /** Queues a goroutine for any P; the result is the number that are queued now. */
  int globrunqput(M m, G gp) {
    lock.lock(m);
    runq.pushBack(gp);
    return unlockQueued(m);
  }

  /** The same for all of q, which is empty then. */
  void globrunqput(M m, GQueue q) {
    lock.lock(m);
    runq.pushBackAll(q);
    unlockQueued(m);
  }

  /** The same for a list. */
  void globrunqput(M m, G[] list) {
    lock.lock(m);
    runq.pushBackAll(list);
    unlockQueued(m);
  }

  /** With {@link #lock} held, after something has been queued: releases it, and lets the thief that naps know. */
  int unlockQueued(M m) {
    int n = runq.size();
    lock.unlock(m);
    nap.end();
    return n;
  }

  /** Queues goroutines that netpoll found, and starts Ms for them. m is null for sysmon. */
  void injectglist(M m, GQueue list) {
    if (list.isEmpty()) {
      return;
    }
    Watch w = watch;
    GQueue q = new GQueue();
    int n = 0;
    for (G gp; (gp = list.pop()) != null; n++) {
      traceUnblock(m, gp);
      if (w != null) {
        w.did(m, Did.GOREADY, gp.goid);
      }
      gp.casStatus(G.WAITING, G.RUNNABLE);
      Latencies.runnable(m, gp);
      q.pushBack(gp);
    }
    if (w != null) {
      w.did(m, Did.INJECTGLIST, n);
    }
    P pp = m == null ? null : m.p;
    if (pp == null) {
      globrunqput(m, q);
      ms.startIdle(m, n);
      return;
    }
    int idle = npidle.get();
    GQueue global = q.popN(Math.min(idle, n));
    int started = global.size();
    if (started > 0) {
      globrunqput(m, global);
      ms.startIdle(m, started);
    }
    if (!q.isEmpty()) {
      pp.runq.putBatch(q);
      if (q.isEmpty()) {
        nap.end();
      } else {
        globrunqput(m, q);
      }
    }
    ms.wakep(m);
  }

  /** Before a goroutine that waits becomes runnable by what is no goroutine; m is null for sysmon. */
  void traceUnblock(M m, G gp) {
    Trace t = trace;
    if (t != null) {
      t.goUnblock(m, null, gp);
    }
  }

  /** A timer is due earlier than the M that polls knows, or nobody polls and somebody should. */
  void wakeNetPoller(M m, long when) {
    if (lastpoll.get() == 0) {
      long until = pollUntil;
      if (until == 0 || until > when) {
        breakPoll(m);
      }
    } else if (mainStarted) {
      ms.wakep(m);
    }
  }

  /** Wakes the M that blocks in netpoll or in its stand-in. */
  void breakPoll(M m) {
    Watch w = watch;
    if (w != null) {
      w.did(m, Did.NETPOLLBREAK);
    }
    napnote.wakeup();
    rt.netpoll.breakPoll();
  }
}
