package gruffle.stdlib.math.bits;

/** Long division with digits of 32 bits. */
public final class LongDivision {
  /** The largest digit. */
  public static final long HALF = 0xFFFFFFFFL;

  private LongDivision() {}

  /** The quotient of top and 32 more bits by the divisor, which is larger than top. */
  public static long digit(long top, long next, long divisor) {
    long upper = divisor >>> 32;
    long lower = divisor & HALF;
    long quo = Long.divideUnsigned(top, upper);
    long rem = top - quo * upper;
    while (quo > HALF || Long.compareUnsigned(quo * lower, (rem << 32) + next) > 0) {
      quo--;
      rem += upper;
      if (rem > HALF) {
        break;
      }
    }
    return quo;
  }
}
