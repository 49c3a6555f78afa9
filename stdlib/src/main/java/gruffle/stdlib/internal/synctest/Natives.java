package gruffle.stdlib.internal.synctest;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.GoNative.Mode;
import gruffle.runtime.sched.Bubble;
import gruffle.runtime.sched.G;

/** Package internal/synctest. */
public final class Natives {
  private Natives() {}

  @GoNative("internal/synctest.IsInBubble")
  public static boolean isInBubble(G g) {
    return Bubble.of(g) != null;
  }

  @GoNative("internal/synctest.enter")
  public static void enter(G g) {
    Bubble.enter(g);
  }

  @GoNative("internal/synctest.leave")
  public static void leave(G g) {
    Bubble.join(g, null);
  }

  @GoNative(value = "internal/synctest.drive", mode = Mode.PARKS)
  public static long drive(G g) {
    return Bubble.drive(g) ? 0 : Bubble.of(g).isDone() ? 2 : 1;
  }

  @GoNative(value = "internal/synctest.wait", mode = Mode.PARKS)
  public static boolean await(G g) {
    return Bubble.await(g);
  }

  @GoNative("internal/synctest.acquire")
  public static Object acquire(G g) {
    return Bubble.acquire(g);
  }

  @GoNative("internal/synctest.release")
  public static void release(G g, Object bubble) {
    ((Bubble) bubble).release(g);
  }

  @GoNative("internal/synctest.join")
  public static void join(G g, Object bubble) {
    Bubble.join(g, (Bubble) bubble);
  }
}
