package gruffle.runtime.sched;

/**
 * What M does for a goroutine that has let go of the lock itself, before its stack was put away: it parks unless a waker has come first ({@link G#awaitWake}).
 *
 * @param late the same for one that has its lock released by M
 */
public record EarlyRelease(UnlockF late) implements UnlockF {
  @Override
  public boolean unlock(G me, G gp, Object lock) {
    return gp.commitPark();
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
