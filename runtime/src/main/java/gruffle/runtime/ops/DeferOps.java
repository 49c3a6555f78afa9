package gruffle.runtime.ops;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.panic.RangeDefers;
import gruffle.runtime.sched.G;

/** Defer statements in the bodies of ranges over functions. */
public final class DeferOps {
  private DeferOps() {}

  /** In the function around the loop, before it: the name by which the body's defer statements find the function's frame. */
  @IrOp("defer.range")
  public static Object range(G g) {
    return RangeDefers.open(g);
  }

  /** The defer statement in a body. */
  @IrOp("defer.at")
  public static void at(G g, Object frame, FuncVal fn) {
    ((RangeDefers) frame).defer(g, fn);
  }
}
