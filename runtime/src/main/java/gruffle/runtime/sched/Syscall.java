package gruffle.runtime.sched;

/** Brackets around code that blocks in the operating system, so that the P can go to another M meanwhile. */
public final class Syscall {
  private Syscall() {}

  /** From here to exitsyscall no Go code runs, nothing parks, and no runtime lock is held. */
  public static void entersyscall(G g) {
    throw new UnsupportedOperationException("being written");
  }

  /** The same, for a call that is known to block: the P is handed off at once. */
  public static void entersyscallblock(G g) {
    throw new UnsupportedOperationException("being written");
  }

  public static void exitsyscall(G g) {
    throw new UnsupportedOperationException("being written");
  }
}
