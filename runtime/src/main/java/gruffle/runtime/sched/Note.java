package gruffle.runtime.sched;

import gruffle.runtime.value.Odds;
import java.util.concurrent.locks.LockSupport;

/**
 * A one-shot wake-up for one sleeping thread.
 *
 * <pre>
 *   signalled  sleeper  event
 *   false      null     cleared
 *   false      T        T sleeps
 *   true       any      woken up; sleep returns at once until clear
 * </pre>
 *
 * <p>Invariant: sleeper is written before signalled is read, and signalled before sleeper is read, both volatile: one of
 * the two sides sees the other.
 */
final class Note {
  private volatile boolean signalled;
  private volatile Thread sleeper;

  void clear() {
    signalled = false;
  }

  void wakeup() {
    signalled = true;
    Thread t = sleeper;
    if (Odds.mostly(Odds.some(t))) {
      LockSupport.unpark(t);
    }
  }

  /** me is the calling thread, given because a goroutine's stack may not ask for it. */
  void sleep(Thread me) {
    sleeper = me;
    while (!signalled) {
      LockSupport.park();
    }
    sleeper = null;
  }

  /** True: woken up. */
  boolean sleep(Thread me, long nanos) {
    sleeper = me;
    long end = System.nanoTime() + nanos;
    while (!signalled) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        break;
      }
      LockSupport.parkNanos(left);
    }
    sleeper = null;
    return signalled;
  }
}
