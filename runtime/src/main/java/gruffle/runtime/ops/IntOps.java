package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;

/** Integer division with Go's panic, and min and max. Java wraps MinValue / -1 as Go does. */
public final class IntOps {
  private IntOps() {}

  @IrOp("int.div64")
  public static long div64(G g, long x, long y) {
    if (y == 0) {
      throw PanicErrors.divide(g);
    }
    return x / y;
  }

  @IrOp("int.rem64")
  public static long rem64(G g, long x, long y) {
    if (y == 0) {
      throw PanicErrors.divide(g);
    }
    return x % y;
  }

  @IrOp("int.div32")
  public static int div32(G g, int x, int y) {
    if (y == 0) {
      throw PanicErrors.divide(g);
    }
    return x / y;
  }

  @IrOp("int.rem32")
  public static int rem32(G g, int x, int y) {
    if (y == 0) {
      throw PanicErrors.divide(g);
    }
    return x % y;
  }

  @IrOp("uint.div64")
  public static long udiv64(G g, long x, long y) {
    if (y == 0) {
      throw PanicErrors.divide(g);
    }
    return Long.divideUnsigned(x, y);
  }

  @IrOp("uint.rem64")
  public static long urem64(G g, long x, long y) {
    if (y == 0) {
      throw PanicErrors.divide(g);
    }
    return Long.remainderUnsigned(x, y);
  }

  @IrOp("uint.div32")
  public static int udiv32(G g, int x, int y) {
    if (y == 0) {
      throw PanicErrors.divide(g);
    }
    return Integer.divideUnsigned(x, y);
  }

  @IrOp("uint.rem32")
  public static int urem32(G g, int x, int y) {
    if (y == 0) {
      throw PanicErrors.divide(g);
    }
    return Integer.remainderUnsigned(x, y);
  }

  @IrOp("int.min64")
  public static long min64(long x, long y) {
    return Math.min(x, y);
  }

  @IrOp("int.max64")
  public static long max64(long x, long y) {
    return Math.max(x, y);
  }

  @IrOp("uint.min64")
  public static long umin64(long x, long y) {
    return Long.compareUnsigned(x, y) <= 0 ? x : y;
  }

  @IrOp("uint.max64")
  public static long umax64(long x, long y) {
    return Long.compareUnsigned(x, y) >= 0 ? x : y;
  }

  /** The upper half of the product. */
  @IrOp("uint.mulHigh")
  public static long mulHigh(long x, long y) {
    return Math.unsignedMultiplyHigh(x, y);
  }

  @IrOp("int.min32")
  public static int min32(int x, int y) {
    return Math.min(x, y);
  }

  @IrOp("int.max32")
  public static int max32(int x, int y) {
    return Math.max(x, y);
  }

  @IrOp("uint.min32")
  public static int umin32(int x, int y) {
    return Integer.compareUnsigned(x, y) <= 0 ? x : y;
  }

  @IrOp("uint.max32")
  public static int umax32(int x, int y) {
    return Integer.compareUnsigned(x, y) >= 0 ? x : y;
  }
}
