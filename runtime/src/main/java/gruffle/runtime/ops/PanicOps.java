package gruffle.runtime.ops;

import gruffle.runtime.panic.Fatal;
import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;

/** Run-time panics that the IR or compiled code raises itself. */
public final class PanicOps {
  private PanicOps() {}

  @IrOp("panic.index")
  public static void index(G g, long i, long len) {
    throw PanicErrors.index(g, i, len);
  }

  @IrOp("panic.indexU")
  public static void indexU(G g, long i, long len) {
    throw PanicErrors.indexUnsigned(g, i, len);
  }

  @IrOp("panic.nilDeref")
  public static void nilDeref(G g) {
    throw PanicErrors.nilDereference(g);
  }

  @IrOp("panic.divide")
  public static void divide(G g) {
    throw PanicErrors.divide(g);
  }

  @IrOp("panic.shift")
  public static void shift(G g) {
    throw PanicErrors.shift(g);
  }

  @IrOp("panic.unreachable")
  public static void unreachable(G g) {
    throw Fatal.fatal(g, "unreachable code was reached");
  }
}
