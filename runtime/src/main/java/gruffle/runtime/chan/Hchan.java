package gruffle.runtime.chan;

import gruffle.runtime.panic.Fatal;
import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.pprof.Contention;
import gruffle.runtime.sched.Bubble;
import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.EarlyRelease;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Park;
import gruffle.runtime.sched.RtLock;
import gruffle.runtime.sched.UnlockF;
import gruffle.runtime.sched.WaitReason;
import gruffle.runtime.sync.Sudog;
import gruffle.runtime.time.Timer;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.Zero;
import gruffle.runtime.value.Store;

/**
 * A channel. Elements of bool, integer and float kinds travel as a long (floats by raw bits), all others as references; the J
 * methods serve the first, the L methods the second. A nil channel is null: all operations are static and take it.
 *
 * <p>Model: everything is under the channel's lock, which is this object. A value goes from hand to hand: a sender that finds a waiting
 * receiver writes into its sudog; a receiver that finds a waiting sender takes its value (unbuffered), or the head of the buffer, and puts
 * the sender's value at the tail. Who is woken does nothing more with the channel.
 *
 * <p>Where other Ps run, who waits lets go of the lock before its stack is put away, which takes longer than all that is done under it, and may be found in a queue while it still runs
 * ({@link G#awaitWake}).
 *
 * <p>Invariants, whenever the lock is free: one of sendq and recvq is empty, unless one goroutine waits on both sides in one select. If the
 * buffer has a value, recvq is empty; if it has room, sendq is empty. closed stays.
 */
public final class Hchan extends RtLock {
  /** Go's limit on the memory of a buffer. */
  private static final long MAX_ALLOC = 1L << 48;

  static final UnlockF UNLOCK =
      new UnlockF() {
        @Override
        public boolean unlock(G me, G gp, Object c) {
          ((Hchan) c).unlock(me);
          return true;
        }

        @Override
        public boolean withdraw(G me, G gp, Object c) {
          return ((Hchan) c).withdraw(me, gp.waiting);
        }
      };

  private static final UnlockF COMMIT = new EarlyRelease(UNLOCK);

  /** An operation succeeded and there is nobody to wake. */
  private static final Sudog NOBODY = new Sudog();

  public final Rtype elem;

  /** Elements travel as long. */
  public final boolean primitive;

  /** Order of locking in select. */
  final long id;

  /** About what an empty one takes, with its queues. */
  private static final int BYTES = 96;

  final WaitQ recvq = new WaitQ();
  final WaitQ sendq = new WaitQ();
  private final int dataqsiz;
  private final long[] bufJ;
  private final Object[] bufL;
  private int qcount;
  private int sendx;
  private int recvx;
  private volatile boolean closed;

  /** Where it was made: only goroutines of that bubble may use it. Null for none. */
  final Bubble bubble;

  /** The case of a select that receives here, once there has been one. */
  Scase recv;

  /** The timer that sends here, and nobody else. */
  private Timer timer;

  private Hchan(G g, Rtype elem, boolean primitive, int size) {
    this.elem = elem;
    this.primitive = primitive;
    this.dataqsiz = size;
    this.id = Current.nextChanId(g);
    this.bubble = Bubble.of(g);
    this.bufJ = primitive && size > 0 ? new long[size] : null;
    this.bufL = !primitive && size > 0 ? new Object[size] : null;
    if (Allocations.ON) {
      Allocations.array(this, BYTES + size * (primitive ? 8L : 4L), 1);
    }
  }

  /** make(chan T, size); t is the channel type. */
  public static Hchan makechan(G g, Rtype t, long size) {
    Rtype elem = t.elem();
    long width = elem.kind() == Kind.STRUCT || elem.kind() == Kind.ARRAY ? elem.size() : 8;
    if (size < 0 || size > Integer.MAX_VALUE - 8 || width != 0 && size > MAX_ALLOC / width) {
      throw PanicErrors.plain(g, "makechan: size out of range");
    }
    return new Hchan(g, elem, elem.store() != Store.L, (int) size);
  }

  /** A channel of the runtime's own; elem null: nil is the zero value. */
  public static Hchan make(G g, Rtype elem, boolean primitive, int size) {
    return new Hchan(g, elem, primitive, size);
  }

  void checkBubble(G g, String what) {
    if (bubble != null && bubble != Bubble.of(g)) {
      throw Fatal.fatal(g, what + " synctest channel from outside bubble");
    }
  }

  Object zero() {
    return elem == null ? null : Zero.of(elem);
  }

  // --- send ---

  public static void chansendJ(G g, Hchan c, long v) {
    chansend(g, c, v, null);
  }

  public static void chansendL(G g, Hchan c, Object v) {
    chansend(g, c, 0, v);
  }

  /** select with one send and a default: true if it was sent. */
  public static boolean selectnbsendJ(G g, Hchan c, long v) {
    return selectnbsend(g, c, v, null);
  }

  public static boolean selectnbsendL(G g, Hchan c, Object v) {
    return selectnbsend(g, c, 0, v);
  }

  private static boolean selectnbsend(G g, Hchan c, long j, Object l) {
    if (c == null) {
      return false;
    }
    c.checkBubble(g, "send on");
    // Without the lock: a channel seen open and then full has been both at once, the first look
    // being older.
    if (!c.closed && c.full()) {
      return false;
    }
    Sudog woken = c.lockAndTrySend(g, j, l);
    c.unlock(g);
    wake(g, woken);
    return woken != null;
  }

  /** The lock is held afterwards. */
  private Sudog lockAndTrySend(G g, long j, Object l) {
    lock(g);
    if (closed) {
      unlock(g);
      throw PanicErrors.plain(g, "send on closed channel");
    }
    return trySend(j, l);
  }

  private static void chansend(G g, Hchan c, long j, Object l) {
    if (c == null) {
      Park.gopark(g, null, null, WaitReason.CHAN_SEND_NIL_CHAN);
      throw new IllegalStateException("unreachable");
    }
    c.checkBubble(g, "send on");
    Sudog woken = c.lockAndTrySend(g, j, l);
    if (woken != null) {
      c.unlock(g);
      wake(g, woken);
      return;
    }
    Sudog s = Current.acquireSudog(g);
    s.g = g;
    s.elemJ = j;
    s.elemL = l;
    s.c = c;
    g.waiting = s;
    g.param = null;
    boolean early = Current.isParallel(g);
    g.awaitWake(early);
    c.sendq.enqueue(s);
    long begun = g.rt.profiles.contention.begin();
    c.park(g, early, c.bubble == null ? WaitReason.CHAN_SEND : WaitReason.SYNCTEST_CHAN_SEND);
    g.waiting = null;
    g.param = null;
    boolean sent = s.success;
    Current.releaseSudog(g, s);
    if (begun != 0) {
      g.rt.profiles.contention.blocked(g, begun, Contention.Place.SEND);
    }
    if (!sent) {
      throw PanicErrors.plain(g, "send on closed channel");
    }
  }

  /** Lock held, channel open. Null: not now; else done, and the result is for {@link #wake} after the unlock. */
  Sudog trySend(long j, Object l) {
    Sudog r = recvq.dequeue();
    if (r != null) {
      r.elemJ = j;
      r.elemL = l;
      return complete(r, true);
    }
    if (qcount < dataqsiz) {
      put(j, l);
      return NOBODY;
    }
    return null;
  }

  /** The end of what a waker does with a waiter that it has taken out of its queue, under the lock: what is left for {@link #wake} after the unlock. */
  private static Sudog complete(Sudog s, boolean success) {
    s.success = success;
    G gp = s.g;
    gp.param = s;
    // One in a select takes this lock before it reads; any other may be gone after claimWake.
    boolean goesOn = s.isSelect ? gp.calledBack() : gp.claimWake();
    return goesOn ? NOBODY : s;
  }

  /** Under the lock, which is free afterwards: waits for the one who takes g out of a queue. */
  private void park(G g, boolean early, WaitReason reason) {
    if (early) {
      unlock(g);
      Park.gopark(g, COMMIT, this, reason);
    } else {
      Park.gopark(g, UNLOCK, this, reason);
    }
  }

  /** Makes the waiter ready that an operation has dequeued, if there was one. No lock held. */
  static void wake(G g, Sudog s) {
    if (s != null && s != NOBODY) {
      Park.goready(g, s.g);
    }
  }

  private boolean full() {
    return dataqsiz == 0 ? recvq.first == null : qcount == dataqsiz;
  }

  private void put(long j, Object l) {
    if (primitive) {
      bufJ[sendx] = j;
    } else {
      bufL[sendx] = l;
    }
    if (++sendx == dataqsiz) {
      sendx = 0;
    }
    qcount++;
  }

  // --- receive ---

  /** The value; whether it was sent (1) or the channel is closed (0) is g.resJ(1). */
  public static long chanrecvJ(G g, Hchan c) {
    chanrecv(g, c, true);
    return g.r2J;
  }

  public static Object chanrecvL(G g, Hchan c) {
    chanrecv(g, c, true);
    Object v = g.r2L;
    g.r2L = null;
    return v;
  }

  /** select with one receive and a default: true if selected; then g.resJ(1) is ok, and the value g.resJ(2) or g.resL(2). */
  public static boolean selectnbrecv(G g, Hchan c) {
    return chanrecv(g, c, false);
  }

  /** Leaves ok in r1J and the value in r2J or r2L. */
  private static boolean chanrecv(G g, Hchan c, boolean block) {
    if (c == null) {
      if (!block) {
        return false;
      }
      Park.gopark(g, null, null, WaitReason.CHAN_RECEIVE_NIL_CHAN);
      throw new IllegalStateException("unreachable");
    }
    c.checkBubble(g, "receive on");
    if (c.timer != null) {
      c.timer.maybeRunChan(g);
    }
    if (!block && c.empty()) {
      // Closed after it was seen empty: look again, for a value may have come in between.
      if (!c.closed) {
        return false;
      }
      if (c.empty()) {
        c.zeroResult(g);
        return true;
      }
    }
    c.lock(g);
    Sudog woken = c.tryRecv(g);
    if (woken != null || !block) {
      c.unlock(g);
      wake(g, woken);
      return woken != null;
    }
    Sudog s = Current.acquireSudog(g);
    s.g = g;
    s.c = c;
    g.waiting = s;
    g.param = null;
    boolean early = Current.isParallel(g);
    g.awaitWake(early);
    c.recvq.enqueue(s);
    if (c.timer != null) {
      c.timer.block(g);
    }
    long begun = g.rt.profiles.contention.begin();
    c.park(g, early, c.bubble == null ? WaitReason.CHAN_RECEIVE : WaitReason.SYNCTEST_CHAN_RECEIVE);
    if (c.timer != null) {
      c.timer.unblock(g);
    }
    g.waiting = null;
    g.param = null;
    c.received(g, s);
    Current.releaseSudog(g, s);
    if (begun != 0) {
      g.rt.profiles.contention.blocked(g, begun, Contention.Place.RECEIVE);
    }
    return true;
  }

  /** Takes a waiter out of either queue; false if it is in none. */
  boolean withdraw(G me, Sudog s) {
    lock(me);
    boolean queued = sendq.has(s) || recvq.has(s);
    if (queued) {
      sendq.remove(s);
      recvq.remove(s);
    }
    unlock(me);
    if (queued && timer != null) {
      timer.unblock(me);
    }
    return queued;
  }

  /** The result of a receive that a sender or close has completed. */
  void received(G g, Sudog s) {
    if (s.success) {
      g.r1J = 1;
      g.r2J = s.elemJ;
      g.r2L = s.elemL;
    } else {
      zeroResult(g);
    }
  }

  void zeroResult(G g) {
    g.r1J = 0;
    g.r2J = 0;
    g.r2L = primitive ? null : zero();
  }

  /** Lock held. Null: not now; else the result is in g, and what this returns is for {@link #wake} after the unlock. */
  Sudog tryRecv(G g) {
    if (closed) {
      if (qcount == 0) {
        zeroResult(g);
        return NOBODY;
      }
    } else {
      Sudog s = sendq.dequeue();
      if (s != null) {
        g.r1J = 1;
        if (dataqsiz == 0) {
          g.r2J = s.elemJ;
          g.r2L = s.elemL;
        } else {
          // The buffer is full: take its head, and put the sender's value at its tail.
          take(g);
          put(s.elemJ, s.elemL);
        }
        return complete(s, true);
      }
    }
    if (qcount > 0) {
      g.r1J = 1;
      take(g);
      return NOBODY;
    }
    return null;
  }

  private void take(G g) {
    if (primitive) {
      g.r2J = bufJ[recvx];
    } else {
      g.r2L = bufL[recvx];
      bufL[recvx] = null;
    }
    if (++recvx == dataqsiz) {
      recvx = 0;
    }
    qcount--;
  }

  private boolean empty() {
    return dataqsiz == 0 ? sendq.first == null : qcount == 0;
  }

  // --- close, len, cap ---

  boolean isClosed() {
    return closed;
  }

  public static void closechan(G g, Hchan c) {
    if (c == null) {
      throw PanicErrors.plain(g, "close of nil channel");
    }
    c.checkBubble(g, "close of");
    c.lock(g);
    if (c.closed) {
      c.unlock(g);
      throw PanicErrors.plain(g, "close of closed channel");
    }
    c.closed = true;
    // All are taken out first, and made ready without the lock.
    Sudog list = null;
    for (Sudog s; (s = c.recvq.dequeue()) != null; ) {
      list = toWake(complete(s, false), list);
    }
    for (Sudog s; (s = c.sendq.dequeue()) != null; ) {
      list = toWake(complete(s, false), list);
    }
    c.unlock(g);
    while (list != null) {
      Sudog s = list;
      list = s.next;
      s.next = null;
      Park.goready(g, s.g);
    }
  }

  private static Sudog toWake(Sudog s, Sudog list) {
    if (s == NOBODY) {
      return list;
    }
    s.next = list;
    return s;
  }

  /** Buffered values; of a timer's channel always 0, as it looks unbuffered. */
  public static long chanlen(Hchan c) {
    return c == null || c.timer != null ? 0 : c.qcount;
  }

  public static long chancap(Hchan c) {
    return c == null || c.timer != null ? 0 : c.dataqsiz;
  }

  // --- timers ---

  Timer timer() {
    return timer;
  }

  /** This channel belongs to t from now on. */
  public void setTimer(Timer t) {
    timer = t;
  }

  /** Throws away a value that the timer has sent and nobody received. */
  public boolean drainTimer(G g) {
    lock(g);
    boolean had = qcount > 0;
    if (had) {
      if (!primitive) {
        bufL[recvx] = null;
      }
      if (++recvx == dataqsiz) {
        recvx = 0;
      }
      qcount--;
    }
    unlock(g);
    return had;
  }
}
