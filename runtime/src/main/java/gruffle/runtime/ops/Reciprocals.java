package gruffle.runtime.ops;

/**
 * Division of unsigned 64-bit numbers by a constant as a multiplication with its reciprocal, which HotSpot makes of signed divisions alone. The
 * emitter ({@code gruffle.jit.emit.Reciprocal}) finds the factor.
 */
public final class Reciprocals {
  private Reciprocals() {}

  /** x divided: shifted, multiplied, of the product the upper half, shifted again. */
  public static long quotient(long x, int before, long factor, int after) {
    return Math.unsignedMultiplyHigh(x >>> before, factor) >>> after;
  }

  /** The same with a factor that has one more bit, above those 64. */
  public static long quotient65(long x, long factor, int after) {
    long high = Math.unsignedMultiplyHigh(x, factor);
    return (x - high >>> 1) + high >>> after - 1;
  }

  /** What is left of x when the divisor has been taken away that often. */
  public static long remainder(long x, int before, long factor, int after, long divisor) {
    return x - quotient(x, before, factor, after) * divisor;
  }

  /** The same with a factor of 65 bits. */
  public static long remainder65(long x, long factor, int after, long divisor) {
    return x - quotient65(x, factor, after) * divisor;
  }
}
