package gruffle.stdlib.iter;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.GoNative.Mode;
import gruffle.runtime.sched.Coro;
import gruffle.runtime.sched.G;

/** Package iter. */
public final class Natives {
  private Natives() {}

  @GoNative("iter.newcoro")
  public static Object newcoro(G g, FuncVal body) {
    return Coro.newcoro(g, body);
  }

  @GoNative(value = "iter.coroswitch", mode = Mode.PARKS)
  public static void coroswitch(G g, Object c) {
    ((Coro) c).coroswitch(g);
  }
}
