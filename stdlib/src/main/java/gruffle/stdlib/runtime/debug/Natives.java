package gruffle.stdlib.runtime.debug;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.GoString;

/** Natives of package runtime/debug. */
public final class Natives {
  private Natives() {}

  @GoNative("runtime/debug.SetTraceback")
  public static void setTraceback(G g, GoString level) {
    g.rt.setTraceback(level.toString());
  }
}
