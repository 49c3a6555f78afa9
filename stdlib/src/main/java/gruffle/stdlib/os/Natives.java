package gruffle.stdlib.os;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.RefSlice;
import java.util.concurrent.ThreadLocalRandom;
import jdk.internal.misc.Signal;

/** Package os: what is not package syscall's. */
public final class Natives {
  private Natives() {}

  @GoNative("os.runtime_args")
  public static RefSlice args(G g) {
    return RefSlice.of(g.rt.config.args().stream().map(GoString::of).toArray());
  }

  @GoNative("os.runtime_rand")
  public static long rand() {
    return Boundary.callLong(() -> ThreadLocalRandom.current().nextLong());
  }

  @GoNative("os.isNonblock")
  public static boolean isNonblock(G g, long fd) {
    return g.rt.fds.isNonblock((int) fd);
  }

  @GoNative("os.isStream")
  public static boolean isStream(G g, long fd) {
    return g.rt.fds.isKernels((int) fd);
  }

  /** Only a real pipe can be broken, so this is the command line's process and may get the system's handler. */
  @GoNative("os.defaultSigpipe")
  public static void defaultSigpipe() {
    Boundary.run(() -> Signal.handle(new Signal("PIPE"), Signal.Handler.SIG_DFL));
  }
}
