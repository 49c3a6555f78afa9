package gruffle.runtime.pprof;

import gruffle.runtime.func.Code;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The profiles of waiting: block has the goroutines that waited, mutex those that let others wait.
 *
 * <p>Model: who parks notes the time, if a rate is set, and reports after it goes on, without a lock. Times are nanoseconds, which count as Go's cycles. Of short waits only some are counted, with
 * more weight, as in Go.
 */
public final class Contention {
  private static final int MAX_DEPTH = 128;

  /** What a goroutine parked in; the innermost frame of its stack in the profile. */
  public enum Place {
    SEND,
    RECEIVE,
    SELECT,
    /** The library's own function. */
    SYNC
  }

  /** A line of a profile. */
  public record Line(long count, long cycles, long[] stack) {}

  private record Key(List<Long> stack) {}

  private static final class Sum {
    double count;
    double cycles;
  }

  private final GoRuntime rt;
  private final PcTable pcs;
  private volatile long blockRate;
  private volatile long mutexRate;

  // --- guarded by this ---
  private final Map<Place, Code> roots = new HashMap<>();
  private final Map<Key, Sum> block = new HashMap<>();
  private final Map<Key, Sum> mutex = new HashMap<>();

  Contention(GoRuntime rt, PcTable pcs) {
    this.rt = rt;
    this.pcs = pcs;
  }

  /** One sample for so many nanoseconds of waiting; none if not positive, all if 1. */
  public void setBlockRate(long rate) {
    blockRate = Math.max(rate, 0);
  }

  /** One of so many; negative only asks. The rate before. */
  public long setMutexRate(long rate) {
    long old = mutexRate;
    if (rate >= 0) {
      mutexRate = rate;
    }
    return old;
  }

  /** Before a goroutine parks: the time for {@link #blocked}, 0 where nobody wants to know. */
  public long begin() {
    return blockRate == 0 ? 0 : rt.nanotime();
  }

  /** After it goes on; begun is what {@link #begin} gave. */
  public void blocked(G g, long begun, Place place) {
    long rate = blockRate;
    long cycles = rt.nanotime() - begun;
    if (begun == 0 || rate == 0 || cycles <= 0) {
      return;
    }
    if (rate > cycles && (long) (random(g) * rate) > cycles) {
      return;
    }
    double count = cycles < rate ? (double) rate / cycles : 1;
    record(block, g, place, count, Math.max(cycles, rate));
  }

  /** Before a goroutine waits for a lock: the time for {@link #released}, 0 where nobody wants to know. */
  public long lockWait() {
    return mutexRate == 0 ? 0 : rt.nanotime();
  }

  /** g has let go of a lock that another one has waited for since then. */
  public void released(G g, long since) {
    long rate = mutexRate;
    if (rate == 0 || Current.isG0(g) || random(g) * rate >= 1) {
      return;
    }
    long cycles = Math.max(rt.nanotime() - since, 0);
    record(mutex, g, Place.SYNC, rate, (double) cycles * rate);
  }

  /** About how long goroutines have waited for locks, as far as the mutex profile has it. */
  public synchronized long mutexWait() {
    return (long) mutex.values().stream().mapToDouble(s -> s.cycles).sum();
  }

  private static double random(G g) {
    return Current.cheaprandn(g, Integer.MAX_VALUE) / (double) Integer.MAX_VALUE;
  }

  private void record(Map<Key, Sum> map, G g, Place place, double count, double cycles) {
    long[] stack = pcs.callers(g, 0, MAX_DEPTH);
    Boundary.run(() -> add(map, key(stack, place), count, cycles));
  }

  private synchronized void add(Map<Key, Sum> map, Key key, double count, double cycles) {
    Sum s = map.computeIfAbsent(key, k -> new Sum());
    s.count += count;
    s.cycles += cycles;
  }

  private Key key(long[] stack, Place place) {
    var list = new ArrayList<Long>(stack.length + 1);
    Code innermost = root(place);
    if (innermost != null) {
      list.add(pcs.call(innermost, 0));
    }
    for (long pc : stack) {
      if (innermost != null || !list.isEmpty() || !isInside(pcs.find(pc).code().name)) {
        list.add(pc);
      }
    }
    return new Key(list);
  }

  /** Go's function, which is none of ours; null for the library's own. */
  private synchronized Code root(Place place) {
    return roots.computeIfAbsent(
        place,
        p ->
            switch (p) {
              case SEND -> new RuntimeFrames.Root("runtime.chansend1", "runtime/chan.go", 161);
              case RECEIVE -> new RuntimeFrames.Root("runtime.chanrecv1", "runtime/chan.go", 509);
              case SELECT -> new RuntimeFrames.Root("runtime.selectgo", "runtime/select.go", 351);
              case SYNC -> null;
            });
  }

  /** What Go's stacks leave out: the steps between a lock's method and the semaphore. */
  private static boolean isInside(String name) {
    return name.startsWith("internal/sync.") || name.startsWith("sync.runtime_");
  }

  /** The lines of a profile, the largest first. Behind {@link Boundary}. */
  public synchronized List<Line> lines(boolean ofMutexes) {
    var lines = new ArrayList<Line>();
    for (var e : (ofMutexes ? mutex : block).entrySet()) {
      Sum s = e.getValue();
      long[] stack = e.getKey().stack().stream().mapToLong(Long::longValue).toArray();
      lines.add(new Line(Math.round(s.count), Math.round(s.cycles), stack));
    }
    lines.sort((a, b) -> Long.compare(b.cycles(), a.cycles()));
    return lines;
  }

  /** The same in one row: for each line count, cycles, the stack's length and the stack. */
  public long[] row(boolean ofMutexes) {
    long[] row = new long[64];
    int n = 0;
    for (Line l : Boundary.call(() -> lines(ofMutexes))) {
      int next = n + 3 + l.stack.length;
      if (next > row.length) {
        row = Arrays.copyOf(row, Math.max(next, row.length * 2));
      }
      row[n] = l.count;
      row[n + 1] = l.cycles;
      row[n + 2] = l.stack.length;
      System.arraycopy(l.stack, 0, row, n + 3, l.stack.length);
      n = next;
    }
    return Arrays.copyOf(row, n);
  }
}
