package gruffle.runtime.sched;

import java.util.concurrent.locks.LockSupport;

/**
 * The watchdog: a thread without P, not an M. Retakes Ps from long system calls, asks long runners to yield, polls the
 * network when nobody has for 10 ms.
 *
 * <p>Model: it wakes up every 20 µs, after a millisecond without anything to do more and more rarely, up to 10 ms, and sleeps for good (sysmonwait) while all Ps are idle or the
 * world stands; who takes a P or enters a system call then wakes it. After that it is in a hurry again if there are system calls, to take Ps from; else,
 * as in a server that waits in the poller a thousand times a second, it goes on as slowly as before, and more so: each visit takes a processor from an M. What it saw of a P at its last visit are the P's sysmon… fields, its own: a P is in the same call, or the same
 * slice, if the tick has not changed since. So a call is taken at the second visit at the earliest.
 *
 * <p>Invariant: it takes a P only by the CAS from SYSCALL to IDLE, against the M that comes back and the stopping of the world; it holds no lock while it starts an M.
 */
final class Sysmon {
  static final long FORCE_PREEMPT = 10_000_000;

  private static final long MIN_DELAY = 20_000;
  private static final long MAX_DELAY = 10_000_000;

  /** After a sleep, where there are no system calls: at least this, and then twice as long each time. */
  private static final long CALM = 640_000;

  /** Visits without anything to do, after which it comes more rarely. */
  private static final int PATIENCE = 50;

  /** How long the goroutines of a P wait for work of ours that one of them is in. */
  private static final long HELD = 200_000_000;

  private static final long MAX_SLEEP = 60_000_000_000L;

  private final Sched sched;

  /** Null unless GODEBUG asks for it. */
  private final SchedTrace schedTrace;

  /** Null unless GRUFFLEDEBUG asks for it. */
  private final Invariants invariants;

  private final PeriodicGc gc;

  private Thread thread;

  /** The sum of the Ps' syscallticks when it was last looked at. */
  private int callsSeen;

  Sysmon(Sched sched) {
    this.sched = sched;
    this.schedTrace = SchedTrace.of(sched);
    this.invariants = Invariants.of(sched);
    this.gc = PeriodicGc.ofJvm(sched.rt.limits);
  }

  void start() {
    Watch w = sched.watch;
    if (w != null) {
      w.did((M) null, Did.SYSMON);
    }
    thread = new Thread(null, this::run, "sysmon");
    thread.setDaemon(true);
    thread.start();
  }

  /** The program has ended. */
  void wake() {
    sched.sysmonnote.wakeup();
    if (thread != null) {
      LockSupport.unpark(thread);
    }
  }

  private void run() {
    try {
      loop();
    } catch (gruffle.runtime.panic.KillUnwind e) {
      // the program has ended
    } catch (Throwable t) {
      if (!sched.rt.ended()) {
        sched.rt.internalError(t);
      }
    }
  }

  private void loop() {
    int idle = 0;
    long delay = MIN_DELAY;
    while (!sched.rt.ended()) {
      delay = nextDelay(idle, delay);
      LockSupport.parkNanos(delay);
      long now = sched.rt.nanotime();
      sched.seconds = (int) (now / 1_000_000_000);
      // While there is something to print or to look at, that is done of an idle program too.
      Trace t = sched.trace;
      if (schedTrace == null
          && t == null
          && invariants == null
          && (sched.gcwaiting || sched.npidle.get() == sched.gomaxprocs)) {
        if (sleepWhileIdle(now)) {
          gc.tick(sched.rt.nanotime());
          if (calls()) {
            idle = 0;
          } else {
            idle = PATIENCE + 1;
            delay = Math.max(delay, CALM);
          }
          continue;
        }
      }
      gc.tick(now);
      idle = step(now) != 0 ? 0 : idle + 1;
      if (schedTrace != null) {
        schedTrace.tick(now);
      }
      if (invariants != null) {
        invariants.check();
      }
      if (t != null) {
        t.wakeReader(sched, now);
      }
    }
  }

  /** What it does each time it wakes up; the number of Ps taken. Tests call it with a time of their own. */
  int step(long now) {
    pollNetwork(now);
    return retake(now);
  }

  /** How long it sleeps: 20 µs while it finds something to do, after a millisecond without twice as long each time. */
  static long nextDelay(int idle, long delay) {
    if (idle == 0) {
      return MIN_DELAY;
    }
    return idle > PATIENCE ? Math.min(delay * 2, MAX_DELAY) : delay;
  }

  /** A P is in a system call, or one has come back from one since this was last asked. */
  boolean calls() {
    boolean now = false;
    int sum = 0;
    for (P pp : sched.allp) {
      now |= pp.status() == P.SYSCALL;
      sum += pp.syscalltick;
    }
    boolean since = sum != callsSeen;
    callsSeen = sum;
    return now || since;
  }

  /** All Ps idle, or the world stopped: sleeps until somebody takes a P. */
  private boolean sleepWhileIdle(long now) {
    sched.lock.lock((M) null);
    if (!(sched.gcwaiting || sched.npidle.get() == sched.gomaxprocs)) {
      sched.lock.unlock((M) null);
      return false;
    }
    long next = timeSleepUntil();
    if (next != 0 && next <= now) {
      sched.lock.unlock((M) null);
      return false;
    }
    sched.sysmonnote.clear();
    sched.sysmonwait = true;
    sched.lock.unlock((M) null);
    sched.sysmonnote.sleep(thread, next == 0 ? MAX_SLEEP : Math.min(next - now, MAX_SLEEP));
    sched.lock.lock((M) null);
    sched.sysmonwait = false;
    sched.sysmonnote.clear();
    sched.lock.unlock((M) null);
    return true;
  }

  private long timeSleepUntil() {
    long next = 0;
    for (P pp : sched.allp) {
      long w = pp.timers.wakeTime();
      if (w != 0 && (next == 0 || w < next)) {
        next = w;
      }
    }
    return next;
  }

  private void pollNetwork(long now) {
    if (!sched.rt.netpoll.inited()) {
      return;
    }
    long last = sched.lastpoll.get();
    if (last == 0 || last + FORCE_PREEMPT >= now || !sched.lastpoll.compareAndSet(last, now)) {
      return;
    }
    // As in retake, and from before the poll, which takes what it finds off the number of those who
    // wait there: an M that sees none left goes idle, and nobody may see a deadlock
    // while these are on their way.
    sched.incidlelocked(null, -1);
    GQueue list = new GQueue();
    sched.rt.netpoll.netpoll(0, list);
    Watch w = sched.watch;
    if (w != null && !list.isEmpty()) {
      w.did((M) null, Did.NETPOLL, list.size(), 0, "nobody had looked for 10 ms");
    }
    if (!list.isEmpty()) {
      sched.injectglist(null, list);
    }
    sched.incidlelocked(null, 1);
  }

  /** The number of Ps taken from system calls. */
  private int retake(long now) {
    int n = 0;
    for (P pp : sched.allp) {
      int s = pp.status();
      if (s == P.RUNNING || s == P.SYSCALL) {
        int t = pp.schedtick;
        if (pp.sysmonSchedtick != t || pp.held) {
          pp.sysmonSchedtick = t;
          pp.sysmonSchedwhen = now;
        } else if (pp.sysmonSchedwhen + FORCE_PREEMPT <= now) {
          World.preemptOne(pp);
        }
      }
      if (s != P.SYSCALL) {
        continue;
      }
      int t = pp.syscalltick;
      if (pp.sysmonSyscalltick != t) {
        pp.sysmonSyscalltick = t;
        pp.sysmonSyscallwhen = now;
        continue;
      }
      boolean held = pp.held;
      if (held && pp.sysmonSyscallwhen + HELD > now) {
        continue;
      }
      // Leave it where it is while there is nothing else to do for it, but not so long that sysmon
      // cannot sleep.
      if (pp.runq.isEmpty()
          && sched.nmspinning.get() + sched.npidle.get() > 0
          && pp.sysmonSyscallwhen + FORCE_PREEMPT > now) {
        continue;
      }
      // One more M counts as running meanwhile: else the M in the call might return, go idle and
      // find a deadlock.
      sched.incidlelocked(null, -1);
      if (pp.casStatus(P.SYSCALL, P.IDLE)) {
        n++;
        Trace tr = sched.trace;
        if (tr != null) {
          tr.procSteal(sched.rt, null, pp);
        }
        pp.nextSyscalltick();
        Watch w = sched.watch;
        if (w != null) {
          w.did((M) null, Did.RETAKE, pp.id, held ? 1 : 0);
        }
        sched.retakes.incrementAndGet();
        sched.ms.handoffp(null, pp);
      }
      sched.incidlelocked(null, 1);
    }
    return n;
  }
}
