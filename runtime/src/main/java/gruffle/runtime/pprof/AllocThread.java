package gruffle.runtime.pprof;

import gruffle.runtime.sched.G;

/**
 * A thread that runs Go code, with its share of the count of allocations: what is left until the next sample of the heap profile.
 *
 * <p>A sample costs a walk of the stack, so a low rate could make a program many times slower. The first {@link #EXACT} samples of a thread are taken at the rate that the program has set; after
 * them the thread looks at how much of its time goes into samples, and draws by a higher rate of its own ({@link #every}) where that is too much. The profile weighs each sample by the rate at which
 * it was drawn, so the numbers stay right in the mean.
 */
public abstract class AllocThread extends Thread {
  /** Samples of a thread that are taken whatever they cost. */
  private static final int EXACT = 8192;

  /** So many samples later their cost is looked at again. */
  private static final int WINDOW = 256;

  private static final long MOST = 512 * 1024;

  private final HeapProfile heap;

  /** Bytes until the next sample. */
  private long left;

  /** The rate that was in force when left was drawn. */
  private long rate = -1;

  /** The mean by which left was drawn: the rate, or more. */
  private long every;

  private int samples;
  private long windowStart;
  private long inWindow;

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

  /** The thread runs no goroutine any more. */
  public final void ends() {
    heap.departed(objects, () -> objects = 0);
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
    boolean due = true; // unless it is the first one at this rate
    if (now != rate) {
      due = now == 1;
      every = now;
    }
    if (due && now > 0) {
      sampling = true;
      try {
        G g = sampled();
        if (g == null) {
          return; // the next one is, perhaps
        }
        long start = System.nanoTime();
        heap.sample(g, o, bytes, exact, every);
        spent(start, System.nanoTime());
      } finally {
        sampling = false;
      }
    }
    rate = now;
    left = now <= 0 ? Long.MAX_VALUE : every <= 1 ? 0 : (long) (-Math.log(1 - random()) * every);
  }

  /** A sample took that long: of much more than a quarter of the time, fewer are taken; of much less, more. */
  private void spent(long start, long end) {
    inWindow += end - start;
    if (++samples % WINDOW != 0) {
      return;
    }
    if (samples > EXACT) {
      long all = end - windowStart;
      if (inWindow > all / 3) {
        every = Math.min(Math.max(2 * every, 64), Math.max(MOST, rate));
      } else if (inWindow < all / 8) {
        every = every <= 64 ? rate : Math.max(every / 2, rate);
      }
    }
    windowStart = end;
    inWindow = 0;
  }
}
