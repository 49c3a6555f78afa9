package gruffle.stdlib.internal.godebug;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.GoString;

/** Package internal/godebug. */
public final class Natives {
  private Natives() {}

  @GoNative("internal/godebug.defaults")
  public static GoString defaults(G g) {
    return GoString.of(g.rt.debug.defaults());
  }
}
