package gruffle.runtime.ops;

import gruffle.runtime.panic.Fatal;
import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.GoString;

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

  /** A method with value receiver was called through a nil pointer in an interface. */
  @IrOp("panic.wrap")
  public static void wrap(G g, GoString pkg, GoString type, GoString method) {
    String t = type.toString();
    throw PanicErrors.plain(
        g, "value method " + pkg + "." + t + "." + method + " called using nil *" + t + " pointer");
  }

  /** An iterator has called the body of a range when it must not; the states are those of {@code RangeBody} in the lowering. */
  @IrOp("panic.rangeState")
  public static void rangeState(G g, long state) {
    String what =
        switch ((int) state) {
          case 0 -> "continued iteration after function for loop body returned false";
          case 2 -> "continued iteration after loop body panic";
          case 3 -> "continued iteration after whole loop exit";
          default -> "recovered a loop body panic and did not resume panicking";
        };
    throw PanicErrors.error(g, "range function " + what);
  }

  @IrOp("panic.unreachable")
  public static void unreachable(G g) {
    throw Fatal.fatal(g, "unreachable code was reached");
  }
}
