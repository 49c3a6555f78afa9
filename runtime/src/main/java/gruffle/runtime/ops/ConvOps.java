package gruffle.runtime.ops;

/** Conversions between numbers that Java's own do not match; results out of range are those of gc on amd64. */
public final class ConvOps {
  private static final double TWO63 = 0x1p63;

  private ConvOps() {}

  /** Float to int64: what does not fit, and NaN, is the smallest integer. */
  @IrOp("conv.D2J")
  public static long d2j(double x) {
    return x >= -TWO63 && x < TWO63 ? (long) x : Long.MIN_VALUE;
  }

  @IrOp("conv.F2J")
  public static long f2j(float x) {
    return d2j(x);
  }

  /** Float to int32 and, before narrowing, to the 8- and 16-bit integers: what does not fit is the smallest int32. */
  @IrOp("conv.D2I")
  public static int d2i(double x) {
    return x > -0x1p31 - 1 && x < 0x1p31 ? (int) x : Integer.MIN_VALUE;
  }

  @IrOp("conv.F2I")
  public static int f2i(float x) {
    return d2i(x);
  }

  /** Float to uint64. */
  @IrOp("conv.D2UJ")
  public static long d2uj(double x) {
    if (x < TWO63) {
      return d2j(x);
    }
    return x < 2 * TWO63 ? (long) (x - TWO63) ^ Long.MIN_VALUE : Long.MIN_VALUE;
  }

  @IrOp("conv.F2UJ")
  public static long f2uj(float x) {
    return d2uj(x);
  }

  /** Float to uint32. */
  @IrOp("conv.D2UI")
  public static int d2ui(double x) {
    return (int) d2j(x);
  }

  @IrOp("conv.F2UI")
  public static int f2ui(float x) {
    return d2ui(x);
  }

  /** Rounds to even once: halving keeps the lowest bit sticky. */
  @IrOp("conv.UJ2D")
  public static double uj2d(long x) {
    return x >= 0 ? (double) x : (double) ((x >>> 1) | (x & 1)) * 2;
  }

  @IrOp("conv.UJ2F")
  public static float uj2f(long x) {
    return x >= 0 ? (float) x : (float) ((x >>> 1) | (x & 1)) * 2;
  }

  @IrOp("conv.UI2D")
  public static double ui2d(int x) {
    return x & 0xffffffffL;
  }

  @IrOp("conv.UI2F")
  public static float ui2f(int x) {
    return x & 0xffffffffL;
  }

  @IrOp("raw.Z2J")
  public static long z2j(boolean x) {
    return x ? 1 : 0;
  }

  @IrOp("raw.J2Z")
  public static boolean j2z(long x) {
    return x != 0;
  }

  @IrOp("raw.F2J")
  public static long rawF2j(float x) {
    return Float.floatToRawIntBits(x);
  }

  @IrOp("raw.J2F")
  public static float rawJ2f(long x) {
    return Float.intBitsToFloat((int) x);
  }

  @IrOp("raw.D2J")
  public static long rawD2j(double x) {
    return Double.doubleToRawLongBits(x);
  }

  @IrOp("raw.J2D")
  public static double rawJ2d(long x) {
    return Double.longBitsToDouble(x);
  }
}
