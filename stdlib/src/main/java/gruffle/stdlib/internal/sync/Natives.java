package gruffle.stdlib.internal.sync;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.GoNative.Mode;
import gruffle.runtime.panic.Fatal;
import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.WaitReason;
import gruffle.runtime.sync.Sema;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Ptr;

/** Package internal/sync. */
public final class Natives {
  private static final int SPIN_PAUSES = 30;

  private Natives() {}

  @GoNative(value = "internal/sync.runtime_SemacquireMutex", mode = Mode.PARKS)
  public static void semacquireMutex(G g, Ptr addr, boolean lifo, long skipframes) {
    Sema.semacquire1(g, addr, lifo, WaitReason.SYNC_MUTEX_LOCK);
  }

  @GoNative(value = "internal/sync.runtime_Semrelease", mode = Mode.PARKS)
  public static void semrelease(G g, Ptr addr, boolean handoff, long skipframes) {
    Sema.semrelease1(g, addr, handoff);
  }

  /** A few rounds, and only where another thread can run the holder. */
  @GoNative("internal/sync.runtime_canSpin")
  public static boolean canSpin(G g, long i) {
    return Current.canSpin(g, (int) i);
  }

  @GoNative("internal/sync.runtime_doSpin")
  public static void doSpin() {
    for (int i = 0; i < SPIN_PAUSES; i++) {
      Thread.onSpinWait();
    }
  }

  @GoNative("internal/sync.runtime_nanotime")
  public static long nanotime(G g) {
    return g.rt.nanotime();
  }

  @GoNative("internal/sync.throw")
  public static void throwError(G g, GoString text) {
    throw Fatal.fatal(g, text.toString());
  }

  @GoNative("internal/sync.fatal")
  public static void fatal(G g, GoString text) {
    throw Fatal.fatal(g, text.toString());
  }
}
