package gruffle.stdlib.os.signal;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.GoNative.Mode;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Syscall;

/** Package os/signal. */
public final class Natives {
  private Natives() {}

  @GoNative("os/signal.newState")
  public static Object newState(G g) {
    return new Signals(g.rt);
  }

  @GoNative("os/signal.signal_enable")
  public static void enable(Object state, long n) {
    Boundary.run(() -> ((Signals) state).enable((int) n));
  }

  @GoNative("os/signal.signal_disable")
  public static void disable(Object state, long n) {
    Boundary.run(() -> ((Signals) state).disable((int) n));
  }

  @GoNative("os/signal.signal_ignore")
  public static void ignore(Object state, long n) {
    Boundary.run(() -> ((Signals) state).ignore((int) n));
  }

  @GoNative("os/signal.signal_ignored")
  public static boolean ignored(Object state, long n) {
    return ((Signals) state).ignored((int) n);
  }

  @GoNative(value = "os/signal.signal_recv", mode = Mode.SYSCALL)
  public static long recv(G g, Object state) {
    Syscall.entersyscallblock(g);
    try {
      return Boundary.callLong(((Signals) state)::next);
    } finally {
      Syscall.exitsyscall(g);
    }
  }
}
