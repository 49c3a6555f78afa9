package gruffle.runtime.time;

import gruffle.runtime.sched.Did;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.RtLock;
import gruffle.runtime.sched.Watch;
import gruffle.runtime.value.Mem;
import java.util.Arrays;
import java.util.List;

/**
 * The timers of a P: a heap with four children a node, ordered by when.
 *
 * <p>Model: this lock protects the heap and the fields of the timers in it. The owning P's M puts timers in; any M may take them out
 * (Stop) and run those that are due (a thief does). {@link #wakeTime} is read without the lock.
 *
 * <p>Invariant, whenever the lock is free: minWhen is heap[0].when, or 0 if the heap is empty; heap[i].index == i and heap[i].ts == this.
 */
public final class Timers extends RtLock {
  private static final long MIN_WHEN = Mem.offset(Timers.class, "minWhen");

  private final GoRuntime rt;
  private Timer[] heap = new Timer[16];
  private int size;
  private long minWhen;

  /** A timer in a heap; period 0: fires once. */
  public record Pending(long when, long period, String what) {}

  /** Adds at most max timers, no particular ones, to list; on a thread that is no M. */
  public void look(int max, List<Pending> list) {
    lockOutside();
    try {
      for (int i = 0; i < Math.min(size, max); i++) {
        Timer t = heap[i];
        list.add(new Pending(t.when, t.period, t.what()));
      }
    } finally {
      unlockOutside();
    }
  }

  public Timers(GoRuntime rt) {
    this.rt = rt;
  }

  /** When the first timer is due; 0: there is none. */
  public long wakeTime() {
    return Mem.U.getLongVolatile(this, MIN_WHEN);
  }

  public boolean isEmpty() {
    return wakeTime() == 0;
  }

  public int size() {
    return size;
  }

  /** Puts t in, whose own lock is held. True: it is the first one now, so whoever sleeps must hear of it. */
  boolean add(G g, Timer t) {
    lock(g);
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, size * 2);
    }
    t.ts = this;
    heap[size] = t;
    t.index = size;
    up(size++);
    boolean first = heap[0] == t;
    updateMin();
    Watch w = rt.watch();
    if (w != null) {
      w.did(g, Did.TIMER_ADD, t.when - rt.nanotime(), size, null);
    }
    unlock(g);
    return first;
  }

  /** Lock held. */
  void remove(Timer t) {
    int i = t.index;
    size--;
    Timer last = heap[size];
    heap[size] = null;
    if (i != size) {
      heap[i] = last;
      last.index = i;
      up(i);
      down(last.index);
    }
    t.ts = null;
    updateMin();
  }

  /** Runs what is due; the number of timers that ran. */
  public int run(G g, long now) {
    int n = 0;
    lock(g);
    while (size > 0) {
      Timer t = heap[0];
      if (t.when > now) {
        break;
      }
      long delta = now - t.when;
      TimerFunc f = t.f;
      Object arg = t.arg;
      long seq = t.seq;
      if (t.period > 0) {
        t.when += t.period * (1 + delta / t.period);
        if (t.when < 0) {
          t.when = Long.MAX_VALUE;
        }
        down(0);
        updateMin();
      } else {
        t.armed = false;
        remove(t);
      }
      boolean chan = t.isChan();
      if (chan) {
        t.enterSend();
      }
      unlock(g);
      if (chan) {
        t.send(g, seq, delta);
      } else {
        f.run(g, arg, seq, delta);
      }
      n++;
      lock(g);
    }
    unlock(g);
    return n;
  }

  /** The world is stopped: takes over the timers of a P that goes away. */
  public void takeAll(G g, Timers from) {
    from.lock(g);
    Timer[] list = Arrays.copyOf(from.heap, from.size);
    Arrays.fill(from.heap, 0, from.size, null);
    from.size = 0;
    from.updateMin();
    for (Timer t : list) {
      add(g, t);
    }
    from.unlock(g);
  }

  private void updateMin() {
    Mem.U.putLongVolatile(this, MIN_WHEN, size == 0 ? 0L : heap[0].when);
  }

  private static boolean before(Timer a, Timer b) {
    return a.when < b.when || a.when == b.when && a.rand < b.rand;
  }

  private void up(int i) {
    Timer t = heap[i];
    while (i > 0) {
      int parent = (i - 1) / 4;
      if (!before(t, heap[parent])) {
        break;
      }
      heap[i] = heap[parent];
      heap[i].index = i;
      i = parent;
    }
    heap[i] = t;
    t.index = i;
  }

  private void down(int i) {
    Timer t = heap[i];
    while (true) {
      int first = i * 4 + 1;
      if (first >= size) {
        break;
      }
      int min = first;
      for (int c = first + 1; c < Math.min(first + 4, size); c++) {
        if (before(heap[c], heap[min])) {
          min = c;
        }
      }
      if (!before(heap[min], t)) {
        break;
      }
      heap[i] = heap[min];
      heap[i].index = i;
      i = min;
    }
    heap[i] = t;
    t.index = i;
  }
}
