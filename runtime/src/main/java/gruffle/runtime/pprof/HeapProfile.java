package gruffle.runtime.pprof;

import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.Threads;
import gruffle.runtime.value.CellJ;
import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The heap profile: a sample of what the program has allocated, and of what is still there.
 *
 * <p>Model: each thread counts bytes down ({@link AllocThread}), and where its count ends, the value at hand is a sample: its stack and size are noted, and a weak reference tells when it has
 * died. What no collection has looked at yet counts as in use.
 *
 * <p>Numbers are Go's: those of what was sampled, which readers scale up by size and rate. Of what was sampled at another probability (small objects count as {@link Allocations#OBJECT} bytes) so
 * much is told that scaling gives the right number.
 */
public final class HeapProfile {
  private static final int MAX_DEPTH = 128;
  private static final int HEADER = 12;

  /** Go's rate where the program has not said another yet. */
  private static final long DEFAULT_RATE = 512 * 1024;

  private record Key(List<Long> stack, long size) {}

  private static final class Bucket {
    double allocated;
    double freed;
  }

  private static final class Sample extends WeakReference<Object> {
    final Bucket bucket;
    final double count;

    Sample(Object o, Bucket bucket, double count) {
      super(o);
      this.bucket = bucket;
      this.count = count;
    }
  }

  private final GoRuntime rt;
  private final PcTable pcs;
  private volatile CellJ rate;

  private final Object departures = new Object();

  /** Of threads that have ended, by departures' monitor. */
  private long departed;

  // --- guarded by this ---
  private final Map<Key, Bucket> buckets = new HashMap<>();
  private final Map<Class<?>, Integer> sizes = new HashMap<>();
  private final List<Sample> live = new ArrayList<>();
  private int sweepAt = 1024;

  HeapProfile(GoRuntime rt, PcTable pcs) {
    this.rt = rt;
    this.pcs = pcs;
  }

  /** The variable that has the rate. */
  public void setRate(CellJ variable) {
    rate = variable;
  }

  long rate() {
    CellJ variable = rate;
    return variable == null ? DEFAULT_RATE : variable.v;
  }

  /** Values of Go made so far; 0 where they are not counted. */
  public long objects() {
    synchronized (departures) {
      long[] n = {departed};
      Threads.each(
          rt,
          (t, g) -> {
            if (t instanceof AllocThread a) {
              n[0] += a.objects();
            }
          });
      return n[0];
    }
  }

  /** So many values were made by a thread that ends; clear has it count none of them any more. At no moment are they counted twice, or not at all. */
  void departed(long objects, Runnable clear) {
    synchronized (departures) {
      departed += objects;
      clear.run();
    }
  }

  /** every: the mean number of bytes between samples by which this one was drawn. */
  void sample(G g, Object o, long counted, boolean exact, long every) {
    long[] stack = pcs.callers(g, 0, MAX_DEPTH);
    Boundary.run(() -> add(stack, o, counted, exact, every));
  }

  private synchronized void add(long[] stack, Object o, long counted, boolean exact, long every) {
    long size = exact ? counted : size(o.getClass());
    double count = probability(size, rate()) / probability(counted, every);
    var key = new Key(Arrays.stream(stack).boxed().toList(), size);
    live.add(new Sample(o, buckets.computeIfAbsent(key, k -> new Bucket()), count));
    if (live.size() > sweepAt) {
      sweep();
      sweepAt = Math.max(1024, 2 * live.size());
    }
  }

  private static double probability(long size, long rate) {
    return rate <= 1 ? 1 : 1 - Math.exp(-(double) size / rate);
  }

  private void sweep() {
    var kept = new ArrayList<Sample>(live.size());
    for (Sample s : live) {
      if (s.refersTo(null)) {
        s.bucket.allocated += s.count;
        s.bucket.freed += s.count;
      } else {
        kept.add(s);
      }
    }
    live.clear();
    live.addAll(kept);
  }

  private int size(Class<?> type) {
    return sizes.computeIfAbsent(type, HeapProfile::sizeOf);
  }

  /** About what the JVM needs for an object: references are compressed. */
  private static int sizeOf(Class<?> type) {
    int size = HEADER;
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Field f : c.getDeclaredFields()) {
        if (!Modifier.isStatic(f.getModifiers())) {
          size += width(f.getType());
        }
      }
    }
    return (size + 7) & -8;
  }

  private static int width(Class<?> t) {
    if (t == long.class || t == double.class) {
      return 8;
    }
    if (t == byte.class || t == boolean.class) {
      return 1;
    }
    return t == short.class || t == char.class ? 2 : 4;
  }

  /**
   * The lines in one row: for each bytes allocated, bytes freed, objects allocated, objects freed, the stack's length and the stack. all: also those of which nothing is left.
   */
  public long[] row(boolean all) {
    return Boundary.call(() -> lines(all));
  }

  private synchronized long[] lines(boolean all) {
    sweep();
    var old = new HashMap<Bucket, double[]>();
    for (Sample s : live) {
      old.computeIfAbsent(s.bucket, b -> new double[1])[0] += s.count;
    }
    long[] row = new long[64];
    int n = 0;
    for (var e : buckets.entrySet()) {
      Bucket b = e.getValue();
      double[] alive = old.get(b);
      long objects = Math.round(b.allocated + (alive == null ? 0 : alive[0]));
      long freed = Math.min(Math.round(b.freed), objects);
      if (objects == 0 || !all && freed == objects) {
        continue;
      }
      long size = e.getKey().size();
      List<Long> stack = e.getKey().stack();
      if (n + 5 + stack.size() > row.length) {
        row = Arrays.copyOf(row, Math.max(2 * row.length, n + 5 + stack.size()));
      }
      row[n++] = objects * size;
      row[n++] = freed * size;
      row[n++] = objects;
      row[n++] = freed;
      row[n++] = stack.size();
      for (long pc : stack) {
        row[n++] = pc;
      }
    }
    return Arrays.copyOf(row, n);
  }
}
