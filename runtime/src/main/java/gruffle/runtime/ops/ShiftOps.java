package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;

/**
 * Shifts by any count. Integers of up to 32 bits come kept in range, so that one form serves all widths: right shifts stay in
 * range, and the tier narrows after a left shift.
 */
public final class ShiftOps {
  private ShiftOps() {}

  @IrOp("shift.shl64")
  public static long shl64(G g, long x, long n) {
    if (n < 0) {
      throw PanicErrors.shift(g);
    }
    return n < 64 ? x << (int) n : 0;
  }

  @IrOp("shift.shlU64")
  public static long shlU64(long x, long n) {
    return n >= 0 && n < 64 ? x << (int) n : 0;
  }

  @IrOp("shift.shr64")
  public static long shr64(G g, long x, long n) {
    if (n < 0) {
      throw PanicErrors.shift(g);
    }
    return n < 64 ? x >> (int) n : x >> 63;
  }

  @IrOp("shift.shrU64")
  public static long shrU64(long x, long n) {
    return n >= 0 && n < 64 ? x >> (int) n : x >> 63;
  }

  @IrOp("shift.ushr64")
  public static long ushr64(G g, long x, long n) {
    if (n < 0) {
      throw PanicErrors.shift(g);
    }
    return n < 64 ? x >>> (int) n : 0;
  }

  @IrOp("shift.ushrU64")
  public static long ushrU64(long x, long n) {
    return n >= 0 && n < 64 ? x >>> (int) n : 0;
  }

  @IrOp("shift.shl32")
  public static int shl32(G g, int x, long n) {
    if (n < 0) {
      throw PanicErrors.shift(g);
    }
    return n < 32 ? x << (int) n : 0;
  }

  @IrOp("shift.shlU32")
  public static int shlU32(int x, long n) {
    return n >= 0 && n < 32 ? x << (int) n : 0;
  }

  @IrOp("shift.shr32")
  public static int shr32(G g, int x, long n) {
    if (n < 0) {
      throw PanicErrors.shift(g);
    }
    return n < 32 ? x >> (int) n : x >> 31;
  }

  @IrOp("shift.shrU32")
  public static int shrU32(int x, long n) {
    return n >= 0 && n < 32 ? x >> (int) n : x >> 31;
  }

  @IrOp("shift.ushr32")
  public static int ushr32(G g, int x, long n) {
    if (n < 0) {
      throw PanicErrors.shift(g);
    }
    return n < 32 ? x >>> (int) n : 0;
  }

  @IrOp("shift.ushrU32")
  public static int ushrU32(int x, long n) {
    return n >= 0 && n < 32 ? x >>> (int) n : 0;
  }

  /**
   * The count {@code n % (mask + 1)}, a power of two up to the width of what is shifted, in compiled code. It is negative just where
   * n is and has one of these bits; C2 makes of the remainder itself two ways that join, and of the shift two checks.
   */
  public static int remainder(G g, long n, int mask) {
    int count = (int) n & mask;
    if (n < 0 && count != 0) {
      throw PanicErrors.shift(g);
    }
    return count;
  }
}
