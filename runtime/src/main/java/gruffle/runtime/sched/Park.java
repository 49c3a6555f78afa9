package gruffle.runtime.sched;

/** gopark and goready: how goroutines wait for each other. */
public final class Park {
  private Park() {}

  /**
   * Parks the current goroutine. After its stack is put away, unlockf (may be null) releases what protects the reason to
   * park; if it returns false the goroutine goes on at once. Returns when somebody has called goready.
   */
  public static void gopark(G g, UnlockF unlockf, Object lock, WaitReason reason) {
    throw new UnsupportedOperationException("being written");
  }

  /** Makes a parked goroutine runnable, next on the current P. me is the running goroutine. */
  public static void goready(G me, G gp) {
    throw new UnsupportedOperationException("being written");
  }
}
