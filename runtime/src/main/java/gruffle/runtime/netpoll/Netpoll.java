package gruffle.runtime.netpoll;

import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.Did;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GQueue;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.Park;
import gruffle.runtime.sched.RtLock;
import gruffle.runtime.sched.UnlockF;
import gruffle.runtime.sched.WaitReason;
import gruffle.runtime.sched.Watch;
import gruffle.runtime.time.Sleep;
import gruffle.runtime.time.TimerFunc;
import gruffle.runtime.value.Odds;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The portable part of the network poller: goroutines that wait for descriptors, deadlines, closing. The hooks that internal/poll calls
 * have Go's names. {@link Poller} is the platform part.
 *
 * <p>How a wake-up is not lost: see the states in {@link PollDesc}. The waiter's order is pollReset (NIL), the system call, on EAGAIN pollWait:
 * arm, NIL → WAIT, look at closing and deadlines once more, park (WAIT → G on M's stack). {@link ShortReads}: when a read begins with pollWait instead.
 */
public final class Netpoll {
  public static final int NO_ERROR = 0;
  public static final int ERR_CLOSING = 1;
  public static final int ERR_TIMEOUT = 2;
  public static final int ERR_NOT_POLLABLE = 3;

  private static final UnlockF COMMIT_READ = new Commit('r');
  private static final UnlockF COMMIT_WRITE = new Commit('w');

  private final GoRuntime rt;
  private final RtLock lock = new RtLock();
  private final AtomicInteger waiters = new AtomicInteger();
  private volatile Poller poller;
  private PollDesc free;

  /** All that there ever were, by allLink. */
  private PollDesc all;

  private final TimerFunc readDeadline = (me, pd, seq, delta) -> deadline(me, pd, seq, true, false);
  private final TimerFunc writeDeadline =
      (me, pd, seq, delta) -> deadline(me, pd, seq, false, true);
  private final TimerFunc bothDeadlines = (me, pd, seq, delta) -> deadline(me, pd, seq, true, true);

  public Netpoll(GoRuntime rt) {
    this.rt = rt;
  }

  /** The unlock function of a waiter: holds no lock, but publishes the G. */
  private record Commit(int mode) implements UnlockF {
    @Override
    public boolean unlock(G me, G gp, Object pd) {
      AtomicInteger waiters = gp.rt.netpoll.waiters;
      waiters.incrementAndGet(); // before the G can be seen: whoever wakes it counts down
      if (((PollDesc) pd).casSema(mode, PollDesc.WAIT, gp)) {
        return true;
      }
      waiters.decrementAndGet();
      return false;
    }

    @Override
    public boolean withdraw(G me, G gp, Object pd) {
      return gp.rt.netpoll.netpollunblock((PollDesc) pd, mode, false) == gp;
    }

    @Override
    public int held(G gp, Object lock) {
      return 0;
    }
  }

  // --- the hooks ---

  /** Before the first descriptor. 0 or an errno. */
  public int pollServerInit(G g) {
    if (poller != null) {
      return 0;
    }
    Poller p = rt.fds.platform().poller(rt, this);
    try {
      Boundary.run(p::init);
    } catch (IOException e) {
      return Errno.of(e);
    }
    lock.lock(g);
    boolean first = poller == null;
    if (first) {
      poller = p;
    }
    lock.unlock(g);
    if (first) {
      Current.endNap(g); // it would not see descriptors
    } else {
      Boundary.run(p::shutdown);
    }
    return 0;
  }

  /** Registers a descriptor. Null: the errno is g.resJ(1). */
  public PollDesc pollOpen(G g, int fd) {
    int errno = pollServerInit(g);
    if (errno != 0) {
      g.r1J = errno;
      return null;
    }
    PollDesc pd = alloc(g);
    pd.lock(g);
    pd.fd = fd;
    pd.closing = false;
    pd.rd = 0;
    pd.wd = 0;
    pd.rseq++;
    pd.wseq++;
    pd.clearInfo();
    pd.setSema('r', PollDesc.NIL);
    pd.setSema('w', PollDesc.NIL);
    pd.publishInfo();
    pd.unlock(g);
    errno = poller.open(g, pd);
    if (errno != 0) {
      release(g, pd);
      g.r1J = errno;
      return null;
    }
    pd.open = true;
    tell(g, Did.POLL_OPEN, fd);
    g.r1J = 0;
    return pd;
  }

  private void tell(G g, Did what, int fd) {
    Watch w = rt.watch();
    if (w != null) {
      w.did(g, what, fd, 0, null);
    }
  }

  /** After pollUnblock, when nobody waits any more. */
  public void pollClose(G g, PollDesc pd) {
    if (!pd.closing) {
      throw new IllegalStateException("runtime: close polldesc w/o unblock");
    }
    if (pd.sema('r') instanceof G || pd.sema('w') instanceof G) {
      throw new IllegalStateException("runtime: blocked goroutine on closing polldesc");
    }
    pd.open = false;
    tell(g, Did.POLL_CLOSE, pd.fd);
    poller.close(g, pd);
    release(g, pd);
  }

  /** Before a system call that may wait. */
  public int pollReset(G g, PollDesc pd, int mode) {
    int err = netpollcheckerr(pd, mode);
    if (err == NO_ERROR) {
      pd.setSema(mode, PollDesc.NIL);
      if (mode == 'r') {
        pd.drained = false;
      }
    }
    return err;
  }

  /** Before a read of a stream: whether it is to begin with pollWait, not with pollReset and a system call. */
  public boolean pollReadWaits(G g, PollDesc pd) {
    return ShortReads.waits(g, pd);
  }

  /** After a read's system call: what it gave, or less than 0, and for how many bytes there was room. */
  public void pollDidRead(PollDesc pd, long n, long asked) {
    ShortReads.did(pd, n, asked);
  }

  /** Waits until the descriptor may be ready, is closed, or its deadline has passed. */
  public int pollWait(G g, PollDesc pd, int mode) {
    int err = netpollcheckerr(pd, mode);
    if (err != NO_ERROR) {
      return err;
    }
    poller.arm(pd, mode);
    while (!netpollblock(g, pd, mode, false)) {
      err = netpollcheckerr(pd, mode);
      if (err != NO_ERROR) {
        return err;
      }
      // The deadline fired and was moved away before this goroutine ran: wait on.
      poller.arm(pd, mode);
    }
    return NO_ERROR;
  }

  /** Waits for an event though deadline or close have ended the operation. */
  public void pollWaitCanceled(G g, PollDesc pd, int mode) {
    poller.arm(pd, mode);
    while (!netpollblock(g, pd, mode, true)) {
      poller.arm(pd, mode);
    }
  }

  /** d in ns from now: 0 no deadline, negative: it has passed. mode 'r', 'w', or 'r'+'w'. */
  public void pollSetDeadline(G g, PollDesc pd, long d, int mode) {
    pd.lock(g);
    if (pd.closing) {
      pd.unlock(g);
      return;
    }
    long oldRead = pd.rd;
    long oldWrite = pd.wd;
    boolean wasCombined = oldRead > 0 && oldRead == oldWrite;
    if (d > 0) {
      d = Sleep.when(g, d);
    }
    if (mode == 'r' || mode == 'r' + 'w') {
      pd.rd = d;
    }
    if (mode == 'w' || mode == 'r' + 'w') {
      pd.wd = d;
    }
    pd.publishInfo();
    boolean combined = pd.rd > 0 && pd.rd == pd.wd;
    TimerFunc f = combined ? bothDeadlines : readDeadline;
    if (!pd.rrun) {
      if (pd.rd > 0) {
        pd.readTimer(rt).modify(g, pd.rd, 0, f, pd, pd.rseq);
        pd.rrun = true;
      }
    } else if (pd.rd != oldRead || combined != wasCombined) {
      pd.rseq++; // makes the timer that may run right now a stale one
      if (pd.rd > 0) {
        pd.readTimer(rt).modify(g, pd.rd, 0, f, pd, pd.rseq);
      } else {
        pd.readTimer(rt).stop(g);
        pd.rrun = false;
      }
    }
    if (!pd.wrun) {
      if (pd.wd > 0 && !combined) {
        pd.writeTimer(rt).modify(g, pd.wd, 0, writeDeadline, pd, pd.wseq);
        pd.wrun = true;
      }
    } else if (pd.wd != oldWrite || combined != wasCombined) {
      pd.wseq++;
      if (pd.wd > 0 && !combined) {
        pd.writeTimer(rt).modify(g, pd.wd, 0, writeDeadline, pd, pd.wseq);
      } else {
        pd.writeTimer(rt).stop(g);
        pd.wrun = false;
      }
    }
    // A deadline in the past wakes the waiters now.
    G reader = pd.rd < 0 ? netpollunblock(pd, 'r', false) : null;
    G writer = pd.wd < 0 ? netpollunblock(pd, 'w', false) : null;
    pd.unlock(g);
    ready(g, reader, writer);
  }

  /** The descriptor is being closed: wakes both sides. */
  public void pollUnblock(G g, PollDesc pd) {
    pd.lock(g);
    if (pd.closing) {
      throw new IllegalStateException("runtime: unblock on closing polldesc");
    }
    pd.closing = true;
    pd.rseq++;
    pd.wseq++;
    pd.publishInfo();
    G reader = netpollunblock(pd, 'r', false);
    G writer = netpollunblock(pd, 'w', false);
    if (pd.rrun) {
      pd.readTimer(rt).stop(g);
      pd.rrun = false;
    }
    if (pd.wrun) {
      pd.writeTimer(rt).stop(g);
      pd.wrun = false;
    }
    pd.unlock(g);
    ready(g, reader, writer);
  }

  private static void ready(G g, G reader, G writer) {
    if (reader != null) {
      Park.goready(g, reader);
    }
    if (writer != null) {
      Park.goready(g, writer);
    }
  }

  // --- waiting ---

  private static int netpollcheckerr(PollDesc pd, int mode) {
    int info = pd.info();
    if ((info & PollDesc.CLOSING) != 0) {
      return ERR_CLOSING;
    }
    if ((info & (mode == 'r' ? PollDesc.EXPIRED_READ : PollDesc.EXPIRED_WRITE)) != 0) {
      return ERR_TIMEOUT;
    }
    if (mode == 'r' && (info & PollDesc.EVENT_ERR) != 0) {
      return ERR_NOT_POLLABLE;
    }
    return NO_ERROR;
  }

  /** True: an event has come. waitio: closing and deadlines do not count. */
  private static boolean netpollblock(G g, PollDesc pd, int mode, boolean waitio) {
    while (true) {
      if (pd.casSema(mode, PollDesc.READY, PollDesc.NIL)) {
        return true;
      }
      if (pd.casSema(mode, PollDesc.NIL, PollDesc.WAIT)) {
        break;
      }
      Object v = pd.sema(mode);
      if (v != PollDesc.READY && v != PollDesc.NIL) {
        throw new IllegalStateException("runtime: double wait");
      }
    }
    // Set to WAIT first, then looked: close and deadlines publish first, then look for a waiter.
    if (waitio || netpollcheckerr(pd, mode) == NO_ERROR) {
      Park.gopark(g, mode == 'r' ? COMMIT_READ : COMMIT_WRITE, pd, WaitReason.IO_WAIT);
    }
    Object old = pd.swapSema(mode, PollDesc.NIL);
    if (old instanceof G) {
      throw new IllegalStateException("runtime: corrupted polldesc");
    }
    return old == PollDesc.READY;
  }

  /** Takes the waiter out, if there is one; the caller makes it ready. ioready: an event, which a later waiter finds too. */
  private G netpollunblock(PollDesc pd, int mode, boolean ioready) {
    while (true) {
      Object old = pd.sema(mode);
      if (old == PollDesc.READY) {
        return null;
      }
      if (!Odds.mostly(ioready) && old == PollDesc.NIL) {
        return null;
      }
      if (pd.casSema(mode, old, ioready ? PollDesc.READY : PollDesc.NIL)) {
        if (old instanceof G gp) {
          waiters.decrementAndGet();
          return gp;
        }
        return null;
      }
    }
  }

  /** Of the platform part: the descriptor may be ready. mode 'r', 'w', or 'r'+'w'. */
  void netpollready(GQueue ready, PollDesc pd, int mode) {
    if (Odds.mostly(Odds.nonzero(mode ^ 'w'))) {
      G gp = netpollunblock(pd, 'r', true);
      if (gp != null) {
        ready.pushBack(gp);
      }
    }
    if (Odds.mostly(Odds.nonzero(mode ^ 'r'))) {
      G gp = netpollunblock(pd, 'w', true);
      if (gp != null) {
        ready.pushBack(gp);
      }
    }
  }

  private void deadline(G me, Object desc, long seq, boolean read, boolean write) {
    PollDesc pd = (PollDesc) desc;
    pd.lock(me);
    if (seq != (read ? pd.rseq : pd.wseq)) {
      pd.unlock(me); // the descriptor has been reused, or the deadline set anew
      return;
    }
    G reader = null;
    G writer = null;
    if (read) {
      pd.rd = -1;
      pd.rrun = false;
      pd.publishInfo();
      reader = netpollunblock(pd, 'r', false);
    }
    if (write) {
      pd.wd = -1;
      if (!read) {
        pd.wrun = false;
      }
      pd.publishInfo();
      writer = netpollunblock(pd, 'w', false);
    }
    pd.unlock(me);
    ready(me, reader, writer);
  }

  // --- descriptors ---

  private PollDesc alloc(G g) {
    lock.lock(g);
    PollDesc pd = free;
    if (pd == null) {
      pd = new PollDesc();
      pd.allLink = all;
      all = pd;
      lock.unlock(g);
      return pd;
    }
    free = pd.link;
    pd.link = null;
    lock.unlock(g);
    return pd;
  }

  private void release(G g, PollDesc pd) {
    lock.lock(g);
    pd.fdseq++;
    pd.link = free;
    free = pd;
    lock.unlock(g);
  }

  /** A descriptor as it is just now; rg and wg: a goroutine's number, or the state's name. Deadlines as in {@link PollDesc}. */
  public record Descriptor(int fd, Object rg, Object wg, long rd, long wd) {}

  /** Adds the open descriptors, at most max, to list; the result is how many more there are. On a thread that is no M. */
  public int look(int max, List<Descriptor> list) {
    int more = 0;
    lock.lockOutside();
    try {
      for (PollDesc pd = all; pd != null; pd = pd.allLink) {
        if (!pd.open) {
          continue;
        }
        if (list.size() < max) {
          list.add(new Descriptor(pd.fd, state(pd, 'r'), state(pd, 'w'), pd.rd, pd.wd));
        } else {
          more++;
        }
      }
    } finally {
      lock.unlockOutside();
    }
    return more;
  }

  private static Object state(PollDesc pd, int mode) {
    return switch (pd.sema(mode)) {
      case null -> "pdNil";
      case G gp -> gp.goid;
      case Object o -> o.toString();
    };
  }

  // --- the scheduler's side ---

  public boolean inited() {
    return poller != null;
  }

  /** Goroutines that wait in the poller. */
  public boolean anyWaiters() {
    return Odds.mostly(Odds.nonzero(waiters.get()));
  }

  /** Appends the goroutines that can go on; their status is still waiting. delay in ns: negative blocks, 0 only looks. */
  public void netpoll(long delay, GQueue ready) {
    Poller p = poller;
    if (p != null) {
      p.poll(delay, ready);
    }
  }

  public void breakPoll() {
    Poller p = poller;
    if (p != null) {
      p.breakPoll();
    }
  }

  /** The program has ended. */
  public void shutdown() {
    Poller p = poller;
    if (p != null) {
      p.shutdown();
    }
  }
}
