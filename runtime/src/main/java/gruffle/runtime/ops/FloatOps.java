package gruffle.runtime.ops;

/** min and max of floats: NaN if either is, and -0 below +0, which is Java's rule too. */
public final class FloatOps {
  private FloatOps() {}

  @IrOp("float.min64")
  public static double min64(double x, double y) {
    return Math.min(x, y);
  }

  @IrOp("float.max64")
  public static double max64(double x, double y) {
    return Math.max(x, y);
  }

  @IrOp("float.min32")
  public static float min32(float x, float y) {
    return Math.min(x, y);
  }

  @IrOp("float.max32")
  public static float max32(float x, float y) {
    return Math.max(x, y);
  }
}
