package gruffle.runtime.netpoll;

import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GQueue;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.RtLock;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Odds;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The platform part of Linux: epoll, in Go's protocol.
 *
 * <p>Model: a descriptor is registered once, when it is opened, edge-triggered for everything. An event comes when it becomes ready; nothing is done when a
 * goroutine begins to wait, since it has tried first, after pollReset, and an event after that leaves READY; or it need not try ({@link ShortReads}). Any number of Ms may poll at
 * once.
 *
 * <p>Invariants. The data of an event is the kernel's number and, above it, the PollDesc's fdseq at registration (the tag): an event whose PollDesc is
 * gone from {@link #byFd}, or has another fdseq, is of an earlier descriptor, and dropped. A PollDesc is in byFd before the kernel knows
 * its number (an edge comes once) and until the kernel has forgotten it. A spurious READY does no harm: whoever takes it tries again.
 *
 * <pre>
 *   event                 to
 *   IN, RDHUP, HUP, ERR   'r'
 *   OUT, HUP, ERR         'w'
 *   PRI, RDHUP, HUP, ERR  and the PollDesc's ended
 *   ERR and nothing else  and the PollDesc's EVENT_ERR: reads fail, unless another event comes
 *
 *   wakeSig  eventfd   state
 *   0        empty     nobody asks a poll to return
 *   1        written   one has been asked, or will be by the next blocking poll: further breaks do nothing
 *   1 → 0    drained   by the blocking poll that saw it; one that only looks leaves it to that
 * </pre>
 *
 * <p>{@link #users} is the number of polls in progress, far below 0 once the program has ended: the last closes epoll's descriptors, whose numbers must not be
 * used again before.
 */
final class EpollPoller implements Poller {
  private static final int EPOLL_CTL_ADD = 1;
  private static final int EPOLL_CTL_DEL = 2;
  private static final int EPOLLIN = 1;
  private static final int EPOLLPRI = 2;
  private static final int EPOLLOUT = 4;
  private static final int EPOLLERR = 8;
  private static final int EPOLLHUP = 0x10;
  private static final int EPOLLRDHUP = 0x2000;
  private static final int EPOLLET = 1 << 31;
  private static final int EVENTS = EPOLLIN | EPOLLPRI | EPOLLOUT | EPOLLRDHUP | EPOLLET;
  private static final int ENDS = EPOLLPRI | EPOLLERR | EPOLLHUP | EPOLLRDHUP;
  private static final int EPOLL_CLOEXEC = 0x80000;
  private static final int EFD_FLAGS = 0x80000 | 0x800;

  private static final int BATCH = 128;

  /** Added to the number of users at the end of the program. */
  private static final int SHUT = Integer.MIN_VALUE;

  /** struct epoll_event is packed on amd64 only. */
  private static final boolean PACKED = System.getProperty("os.arch").equals("amd64");

  private static final int EVENT_SIZE = PACKED ? 12 : 16;
  private static final int DATA = PACKED ? 4 : 8;

  /** The tag of the eventfd: no PollDesc has its number, since byFd ends below it. */
  private static final long BREAK = Integer.MAX_VALUE;

  private final GoRuntime rt;
  private final Netpoll netpoll;
  private final AtomicInteger wakeSig = new AtomicInteger();
  private final AtomicInteger users = new AtomicInteger();
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Room for the events of a poll that blocks, which one at a time does; taken while it does. */
  private final AtomicReference<Batch> blocking = new AtomicReference<>();

  /** Of a poll that only looks: an M, and seldom sysmon besides, who makes room of its own then. */
  private final AtomicReference<Batch> looking = new AtomicReference<>();

  private final RtLock lock = new RtLock();

  /** By the kernel's number. */
  private volatile PollDesc[] byFd = new PollDesc[64];

  private int epfd;
  private int eventfd;
  private long one;
  private Scratch breaker;

  EpollPoller(GoRuntime rt, Netpoll netpoll) {
    this.rt = rt;
    this.netpoll = netpoll;
  }

  private static final class Batch {
    /** Keeps the memory. */
    final MemorySegment events = Arena.ofAuto().allocate((long) BATCH * EVENT_SIZE, 16);

    final long address = events.address();
    final Scratch scratch = new Scratch();
  }

  @Override
  public void init() throws IOException {
    Scratch s = new Scratch();
    epfd = check(Libc.call(s, Libc.EPOLL_CREATE1, EPOLL_CLOEXEC, 0, 0));
    eventfd = check(Libc.call(s, Libc.EVENTFD, 0, EFD_FLAGS, 0));
    check(ctl(s, EPOLL_CTL_ADD, eventfd, EPOLLIN, BREAK));
    s.putStruct(23, 1);
    one = s.struct() + 23 * 8;
    breaker = s;
  }

  private static int check(int r) throws ErrnoException {
    if (r < 0) {
      throw new ErrnoException(-r);
    }
    return r;
  }

  private int ctl(Scratch s, int op, int fd, int events, long data) {
    if (PACKED) {
      s.putStruct(0, events & 0xFFFFFFFFL | data << 32);
      s.putStruct(1, data >>> 32);
    } else {
      s.putStruct(0, events & 0xFFFFFFFFL);
      s.putStruct(1, data);
    }
    return Libc.call(s, Libc.EPOLL_CTL, epfd, op, fd, s.struct(), 0, 0);
  }

  @Override
  public int open(G g, PollDesc pd) {
    SysFd f = rt.fds.get(pd.fd);
    if (!(f instanceof KernelFd k)) {
      return f == null ? Errno.EBADF : Errno.EPERM; // as epoll for regular files
    }
    int n = k.kernel();
    PollDesc before = put(g, n, pd);
    pd.key = k;
    long tag = n | (long) pd.fdseq << 32;
    long r = Boundary.callLong(() -> ctl(Current.scratch(g), EPOLL_CTL_ADD, n, EVENTS, tag));
    if (r < 0) {
      put(g, n, before);
      pd.key = null;
    }
    return (int) -r;
  }

  /** What was there. */
  private PollDesc put(G g, int n, PollDesc pd) {
    lock.lock(g);
    PollDesc[] t = byFd;
    if (n >= t.length) {
      t = Arrays.copyOf(t, Math.max(2 * t.length, n + 1));
    }
    PollDesc before = t[n];
    t[n] = pd;
    byFd = t;
    lock.unlock(g);
    return before;
  }

  @Override
  public int close(G g, PollDesc pd) {
    int n = ((KernelFd) pd.key).kernel();
    long r = Boundary.callLong(() -> ctl(Current.scratch(g), EPOLL_CTL_DEL, n, 0, 0));
    put(g, n, null);
    pd.key = null;
    return (int) -r;
  }

  @Override
  public void arm(PollDesc pd, int mode) {
    // it is registered for good
  }

  @Override
  public void breakPoll() {
    if (!wakeSig.compareAndSet(0, 1)) {
      return;
    }
    Boundary.run(
        () -> {
          if (enter()) {
            // The counter cannot be full: each drain follows one write. What errno says is of no
            // interest, so breakers may share a place for it.
            Libc.call(breaker, Libc.WRITE, eventfd, one, 8);
            leave();
          }
        });
  }

  @Override
  public void poll(long delay, GQueue ready) {
    if (!enter()) {
      return;
    }
    AtomicReference<Batch> spare = delay == 0 ? looking : blocking;
    Batch b = spare.getAndSet(null);
    if (!Odds.mostly(Odds.some(b))) {
      b = new Batch();
    }
    try {
      poll(b, delay, ready);
    } finally {
      spare.set(b);
      leave();
    }
  }

  private void poll(Batch b, long delay, GQueue ready) {
    int ms = millis(delay);
    int n;
    do {
      if (delay != 0 && rt.ended()) {
        return;
      }
      n = Libc.call(b.scratch, Libc.EPOLL_WAIT, epfd, b.address, BATCH, ms, 0, 0);
      if (n == -Errno.EINTR && ms > 0) {
        return; // the caller looks at its timers, and comes again
      }
    } while (n == -Errno.EINTR);
    if (n < 0) {
      throw new IllegalStateException("netpoll failed: epoll_wait: errno " + -n);
    }
    for (int i = 0; i < n; i++) {
      long at = b.address + (long) i * EVENT_SIZE;
      int events = Mem.U.getInt(null, at); // segments would be ten times the code to compile
      long tag = Mem.U.getLong(null, at + DATA);
      if (tag == BREAK) {
        if (delay != 0) {
          drain(b.scratch);
        }
      } else {
        event(events, tag, ready);
      }
    }
  }

  /** As Go: whole milliseconds, at least one, at most about 11 days. */
  static int millis(long delay) {
    if (delay <= 0) {
      return delay < 0 ? -1 : 0;
    }
    return (int) Math.max(1, Math.min(delay / 1_000_000, 1_000_000_000));
  }

  private void drain(Scratch s) {
    Libc.call(s, Libc.READ, eventfd, s.struct(), 8);
    wakeSig.set(0);
  }

  void event(int events, long tag, GQueue ready) {
    PollDesc[] t = byFd;
    int n = (int) tag;
    PollDesc pd = n < t.length ? t[n] : null;
    if (pd == null || pd.fdseq != (int) (tag >> 32)) {
      return;
    }
    // without branches, since most of these events are seldom: see Odds
    int mode =
        Odds.nonzero(events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP | EPOLLERR)) * 'r'
            + Odds.nonzero(events & (EPOLLOUT | EPOLLHUP | EPOLLERR)) * 'w';
    if (!Odds.mostly(Odds.nonzero(events & ENDS) ^ 1)) {
      pd.ended = true;
    }
    if (mode != 0) {
      pd.setEventErr(events == EPOLLERR);
      netpoll.netpollready(ready, pd, mode);
    }
  }

  private boolean enter() {
    if (users.getAndIncrement() >= 0) {
      return true;
    }
    leave();
    return false;
  }

  private void leave() {
    if (users.decrementAndGet() == SHUT) {
      close();
    }
  }

  private void close() {
    if (closed.compareAndSet(false, true)) {
      Scratch s = new Scratch();
      Libc.call(s, Libc.CLOSE, epfd, 0, 0);
      Libc.call(s, Libc.CLOSE, eventfd, 0, 0);
    }
  }

  @Override
  public void shutdown() {
    int n = users.get();
    while (n >= 0 && !users.compareAndSet(n, n + SHUT)) {
      n = users.get();
    }
    if (n == 0) {
      close();
    }
  }
}
