package gruffle.runtime.sched;

import java.util.concurrent.locks.LockSupport;

/**
 * What a thief does before it takes the goroutine that another P is to run next: it sleeps for a moment, in which that P mostly does so itself.
 *
 * <p>Model. Real Go sleeps for 3 µs, of which the kernel makes about 60; then, if two goroutines hand on to each other, the thief's M goes to sleep for good, and the next goready wakes it again: two
 * system calls for the one, a processor for the other, ten thousand times a second. So a nap that has seen many hand-offs is followed by one of twice the length, and one that has seen few, or work
 * that others may take, by one of the shortest. {@link #end} is called by whoever queues work that others may take, so that it need not wait.
 *
 * <p>Invariants. napper is the one M that takes a long nap; others take short ones. It may miss a call of end that comes at the same moment, which costs one nap; and it has a P, so the world does not
 * stop while it naps, unless it is woken.
 */
final class Nap {
  private static final long SHORTEST = 3_000;

  /** The kernel's granularity. */
  private static final long SLACK = 60_000;

  private static final long LONGEST = 1_000_000;

  /** A goroutine that runs for less than this hands on. */
  private static final long TURN = 10_000;

  private volatile M napper;

  /** Of the next nap. */
  private long nanos = SHORTEST;

  /** Naps while victim goes on; whether its goroutines hand on to each other. */
  boolean handsOn(M m, P victim) {
    int executed = victim.executed;
    long length = SHORTEST;
    if (nanos > SHORTEST && napper == null) {
      length = nanos;
      napper = m;
      if (victim.runq.isRingEmpty() && !m.rt.sched.gcwaiting) {
        LockSupport.parkNanos(length);
      }
      napper = null;
    } else {
      LockSupport.parkNanos(SHORTEST);
    }
    int turns = victim.executed - executed;
    if (turns != 0 && victim.runq.isRingEmpty()) {
      if (turns * TURN >= length + SLACK) {
        nanos = Math.min(2 * length + SLACK, LONGEST);
        return true;
      }
      nanos = SHORTEST;
      return length == SHORTEST;
    }
    nanos = SHORTEST;
    return false;
  }

  /** How long the next one is. */
  long next() {
    return nanos;
  }

  /** There is work for others. */
  void end() {
    M m = napper;
    if (m != null) {
      napper = null;
      LockSupport.unpark(m.thread);
    }
  }
}
