package gruffle.runtime.netpoll;

import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.RtLock;
import gruffle.runtime.time.Timer;
import gruffle.runtime.value.Mem;

/**
 * What the poller knows of one descriptor.
 *
 * <p>rg and wg are binary semaphores, for the goroutine that waits to read and the one that waits to write; internal/poll's fdMutex sees to
 * it that there is one of each at most.
 *
 * <pre>
 *   state  meaning                                  goes to
 *   NIL    nothing                                  WAIT by a waiter, READY by an event
 *   READY  an event has come that nobody has taken  NIL by a waiter or by pollReset
 *   WAIT   a waiter is about to park                its G by the unlock function; READY by an event; NIL by close or deadline
 *   a G    the waiter is parked                     READY by an event, NIL by close or deadline; who does that makes it ready
 * </pre>
 *
 * <p>The lock (this object) protects closing, deadlines, their timers and sequence numbers. {@link #info} publishes what waiters read
 * without it.
 */
public final class PollDesc extends RtLock {
  static final Object NIL = null;
  static final Object READY = "pdReady";
  static final Object WAIT = "pdWait";

  static final int CLOSING = 1;
  static final int EVENT_ERR = 2;
  static final int EXPIRED_READ = 4;
  static final int EXPIRED_WRITE = 8;

  private static final long RG = Mem.offset(PollDesc.class, "rg");
  private static final long WG = Mem.offset(PollDesc.class, "wg");
  private static final long INFO = Mem.offset(PollDesc.class, "info");

  /** Free list of Netpoll. */
  PollDesc link;

  /** Netpoll's list of all there ever were. */
  PollDesc allLink;

  /** Between pollOpen and pollClose; for who looks from outside. */
  volatile boolean open;

  int fd;

  /** Grows with each use of this object, so that events and timers of the last use are known as stale. */
  int fdseq;

  /** Bits for waiters; written under the lock, except EVENT_ERR, which whoever polls sets. */
  private volatile int info;

  private Object rg;
  private Object wg;

  boolean closing;

  /** An event has told of an end, an error or urgent data; only set, by whoever polls, before the semaphore is. */
  boolean ended;

  // What the reader has seen (ShortReads).

  /** The last read was short, and nothing has come in between that might have lost an event. */
  boolean drained;

  /** The next system call is a trial. */
  boolean trial;

  /** Trials in a row that found nothing. */
  byte empties;

  /** Reads since the last trial that waited first. */
  byte skipped;

  /** A read timer is set and may still run; its seq must be rseq. */
  boolean rrun;

  boolean wrun;
  long rseq;
  long wseq;

  /** Deadlines in nanotime; 0 none, negative: expired. */
  long rd;

  long wd;

  /** The timers of the deadlines; null until there has been one. */
  private Timer rt;

  private Timer wt;

  /** The platform part's own. */
  volatile Object key;

  /** Under the lock. */
  Timer readTimer(GoRuntime runtime) {
    if (rt == null) {
      rt = new Timer(runtime);
    }
    return rt;
  }

  /** Under the lock. */
  Timer writeTimer(GoRuntime runtime) {
    if (wt == null) {
      wt = new Timer(runtime);
    }
    return wt;
  }

  /** The descriptor. */
  public int fd() {
    return fd;
  }

  // The semaphore of a mode.

  private static long semaOf(int mode) {
    return mode == 'r' ? RG : WG;
  }

  Object sema(int mode) {
    return Mem.U.getReferenceVolatile(this, semaOf(mode));
  }

  void setSema(int mode, Object v) {
    Mem.U.putReferenceVolatile(this, semaOf(mode), v);
  }

  boolean casSema(int mode, Object old, Object v) {
    return Mem.U.compareAndSetReference(this, semaOf(mode), old, v);
  }

  Object swapSema(int mode, Object v) {
    return Mem.U.getAndSetReference(this, semaOf(mode), v);
  }

  void publishInfo() {
    int bits = closing ? CLOSING : 0;
    if (rd < 0) {
      bits |= EXPIRED_READ;
    }
    if (wd < 0) {
      bits |= EXPIRED_WRITE;
    }
    int old;
    do {
      old = info;
    } while (!Mem.U.compareAndSetInt(this, INFO, old, bits | old & EVENT_ERR));
  }

  int info() {
    return info;
  }

  void clearInfo() {
    info = 0;
    ended = false;
    drained = false;
    trial = false;
    empties = 0;
    skipped = 0;
  }

  /** The last event was an error and nothing else. */
  void setEventErr(boolean on) {
    int old;
    do {
      old = info;
    } while (((old & EVENT_ERR) != 0) != on
        && !Mem.U.compareAndSetInt(this, INFO, old, old ^ EVENT_ERR));
  }
}
