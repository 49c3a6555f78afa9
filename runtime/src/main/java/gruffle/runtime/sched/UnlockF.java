package gruffle.runtime.sched;

/**
 * What M does for a goroutine that parks, after its stack is put away and its status is waiting: releases the lock that
 * protected the reason to park. From the moment of the release anybody may make the goroutine ready.
 */
public interface UnlockF {
  /** Runs on M's own stack (or on G's where the continuation is pinned). False: do not park after all. */
  boolean unlock(G g, Object lock);

  /** How many runtime locks this releases; gopark asserts that G holds no others. */
  default int held(Object lock) {
    return 1;
  }
}
