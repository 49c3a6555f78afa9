package gruffle.stdlib.internal.syscall.unix;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.sched.G;

/** Package internal/syscall/unix. */
public final class Natives {
  private Natives() {}

  @GoNative("internal/syscall/unix.fcntl")
  public static long fcntl(G g, long fd, long cmd, long arg) {
    return g.rt.fds.fcntl(g, (int) fd, (int) cmd, (int) arg);
  }
}
