package gruffle.runtime.sched;

/**
 * What M does for a goroutine that parks, after its stack is put away and its status is waiting: releases the lock that
 * protected the reason to park. From the moment of the release anybody may make the goroutine ready.
 */
public interface UnlockF {
  /** me stands for M's own stack, gp is the goroutine that parks. False: it does not park after all. */
  boolean unlock(G me, G gp, Object lock);

  /**
   * Takes a parked goroutine out of what it waits for, so that nobody but the caller makes it ready. False: that cannot be done, or somebody is about to make it
   * ready. The world is stopped.
   */
  default boolean withdraw(G me, G gp, Object lock) {
    return false;
  }

  /** How many runtime locks this releases; gopark asserts that the goroutine holds no others. */
  default int held(G gp, Object lock) {
    return 1;
  }
}
