package gruffle.runtime.inspect;

import gruffle.runtime.func.Code;
import gruffle.runtime.sched.Did;
import gruffle.runtime.sched.WaitReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** Events from a reader's mark on, and its new mark. lost: how many came too fast to be seen. */
  record Part(List<Long> numbers, long mark, long lost) {}

  private final boolean[] shown = new boolean[Did.values().length];
  private final long[] ring = new long[SIZE * WIDTH];
  private volatile long written;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  Timeline() {
    for (Did d : Did.values()) {
      shown[d.ordinal()] = isShown(d);
    }
  }

  private static boolean isShown(Did d) {
    return switch (d) {
      case NEWPROC,
          GOEXIT,
          PICK_RUNNEXT,
          PICK_LOCAL,
          PICK_GLOBAL,
          PICK_GLOBAL61,
          PICK_NETPOLL,
          PICK_STOLEN,
          PICK_LOCKED,
          PICK_SYSCALL,
          PICK_AGAIN,
          GOPARK,
          GOREADY,
          GOYIELD,
          GOSCHED,
          ENTERSYSCALL,
          ENTERSYSCALLBLOCK,
          EXITSYSCALL_FAST,
          EXITSYSCALL_IDLE,
          EXITSYSCALL_SLOW,
          RETAKE,
          PREEMPTED,
          ACQUIREP,
          PIDLEPUT,
          PROCRESIZE,
          STOPTHEWORLD,
          STARTTHEWORLD,
          COLLECTION ->
          true;
      default -> false;
    };
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
