package gruffle.runtime.inspect;

import gruffle.runtime.func.Code;
import gruffle.runtime.sched.Did;
import gruffle.runtime.sched.WaitReason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The last events, for the page's timeline.
 *
 * <p>Model: one writer at a time (the scheduler's Watch sees to that) puts an event at {@link #written}, then raises it. A reader copies what is between its own mark
 * and written, looks at written again, and drops what may have been overwritten meanwhile. So a reader never holds up the program.
 *
 * <p>Names of functions are told once, as numbers afterwards.
 */
final class Timeline {
  /** Events kept; a power of two. */
  private static final int SIZE = 1 << 16;

  /** Numbers of one event: time in µs, kind, M, P, goroutine, a, b. */
  static final int WIDTH = 7;

  private static final Set<Did> SHOWN =
      EnumSet.of(
          Did.NEWPROC,
          Did.GOEXIT,
          Did.PICK_RUNNEXT,
          Did.PICK_LOCAL,
          Did.PICK_GLOBAL,
          Did.PICK_GLOBAL61,
          Did.PICK_NETPOLL,
          Did.PICK_STOLEN,
          Did.PICK_LOCKED,
          Did.PICK_SYSCALL,
          Did.PICK_AGAIN,
          Did.GOPARK,
          Did.GOREADY,
          Did.GOYIELD,
          Did.GOSCHED,
          Did.ENTERSYSCALL,
          Did.ENTERSYSCALLBLOCK,
          Did.EXITSYSCALL_FAST,
          Did.EXITSYSCALL_IDLE,
          Did.EXITSYSCALL_SLOW,
          Did.RETAKE,
          Did.PREEMPTED,
          Did.ACQUIREP,
          Did.PIDLEPUT,
          Did.PROCRESIZE,
          Did.STOPTHEWORLD,
          Did.STARTTHEWORLD,
          Did.COLLECTION);

  /** Events from a reader's mark on, and its new mark. lost: how many came too fast to be seen. */
  record Part(List<Long> numbers, long mark, long lost) {}

  private final boolean[] shown = new boolean[Did.values().length];
  private final long[] ring = new long[SIZE * WIDTH];
  private volatile long written;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  Timeline() {
    SHOWN.forEach(d -> shown[d.ordinal()] = true);
  }

  void add(Did what, long when, int m, int p, long g, long a, long b, Object detail) {
    if (!shown[what.ordinal()]) {
      return;
    }
    long n = written;
    int at = (int) (n & SIZE - 1) * WIDTH;
    ring[at] = when / 1000;
    ring[at + 1] = what.ordinal();
    ring[at + 2] = m;
    ring[at + 3] = p;
    ring[at + 4] = g;
    ring[at + 5] = a;
    ring[at + 6] =
        switch (detail) {
          case Code c -> name(c.shownName());
          case WaitReason r -> name(r.toString());
          case null, default -> b;
        };
    written = n + 1;
  }

  private long name(String s) {
    Integer n = numbers.get(s);
    if (n == null) {
      synchronized (names) {
        n = names.size();
        names.add(s);
      }
      numbers.put(s, n);
    }
    return n;
  }

  /** Names from the given number on. */
  List<String> names(int from) {
    synchronized (names) {
      return List.copyOf(names.subList(Math.min(from, names.size()), names.size()));
    }
  }

  /** At most max events, the latest. */
  Part since(long mark, int max) {
    long end = written;
    long from = Math.max(Math.max(mark, end - max), end - SIZE);
    var out = new ArrayList<Long>((int) (end - from) * WIDTH);
    for (long n = from; n < end; n++) {
      int at = (int) (n & SIZE - 1) * WIDTH;
      for (int i = 0; i < WIDTH; i++) {
        out.add(ring[at + i]);
      }
    }
    long valid = written - SIZE + 1; // one may be under way
    int spoilt = (int) Math.clamp(valid - from, 0L, end - from);
    return new Part(
        spoilt == 0 ? out : out.subList(spoilt * WIDTH, out.size()), end, from + spoilt - mark);
  }
}
