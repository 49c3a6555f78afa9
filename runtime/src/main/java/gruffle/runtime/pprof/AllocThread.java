package gruffle.runtime.pprof;

import gruffle.runtime.sched.G;

/** A thread that runs Go code, with its share of the count of allocations: what is left until the next sample of the heap profile. */
public abstract class AllocThread extends Thread {
  private final HeapProfile heap;

  /** Bytes until the next sample. */
  private long left;

  /** The rate by which left was drawn. */
  private long rate = -1;

  private long objects;
  private boolean sampling;

  protected AllocThread(HeapProfile heap, Runnable body, String name, long stack) {
    super(null, body, name, stack);
    this.heap = heap;
  }

  /** The goroutine that runs on the thread which calls, if it is in a state to be looked at; else null. */
  protected abstract G sampled();

  /** In [0, 1). */
  protected abstract double random();

  /** Values of Go made so far. */
  final long objects() {
    return objects;
  }

  final void allocated(Object o, long bytes, boolean exact) {
    objects++;
    left -= bytes;
    if ((left < 0 || heap.rate() != rate) && !sampling) {
      sample(o, bytes, exact);
    }
  }

  private void sample(Object o, long bytes, boolean exact) {
    long now = heap.rate();
    boolean due = rate >= 0 || now == 1; // else it is the first one at this rate
    if (now != rate && now != 1) {
      due = false;
    }
    if (due && now > 0) {
      sampling = true;
      try {
        G g = sampled();
        if (g == null) {
          return; // the next one is, perhaps
        }
        heap.sample(g, o, bytes, exact);
      } finally {
        sampling = false;
      }
    }
    rate = now;
    left = now <= 0 ? Long.MAX_VALUE : now == 1 ? 0 : (long) (-Math.log(1 - random()) * now);
  }
}
