package gruffle.runtime.sync;

import gruffle.runtime.sched.G;
import gruffle.runtime.sched.UnlockF;

/**
 * What M does for a goroutine that has let go of the lock itself, before its stack was put away: it parks unless a waker has come first ({@link G#claimWake}).
 *
 * @param late the same for one that has its lock released by M
 */
record EarlyRelease(UnlockF late) implements UnlockF {
  @Override
  public boolean unlock(G me, G gp, Object lock) {
    return gp.claimWake();
  }

  @Override
  public boolean withdraw(G me, G gp, Object lock) {
    return late.withdraw(me, gp, lock);
  }

  @Override
  public int held(G gp, Object lock) {
    return 0;
  }
}
