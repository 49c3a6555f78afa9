package gruffle.stdlib.math.bits;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.ops.IntOps;
import gruffle.runtime.sched.G;

/** The natives of package math/bits: one instruction each, but for the division. */
public final class Natives {
  private Natives() {}

  @GoNative("math/bits.LeadingZeros64")
  public static long leadingZeros64(long x) {
    return Long.numberOfLeadingZeros(x);
  }

  @GoNative("math/bits.LeadingZeros32")
  public static long leadingZeros32(int x) {
    return Integer.numberOfLeadingZeros(x);
  }

  @GoNative("math/bits.TrailingZeros64")
  public static long trailingZeros64(long x) {
    return Long.numberOfTrailingZeros(x);
  }

  @GoNative("math/bits.TrailingZeros32")
  public static long trailingZeros32(int x) {
    return Integer.numberOfTrailingZeros(x);
  }

  @GoNative("math/bits.OnesCount64")
  public static long onesCount64(long x) {
    return Long.bitCount(x);
  }

  @GoNative("math/bits.OnesCount32")
  public static long onesCount32(int x) {
    return Integer.bitCount(x);
  }

  @GoNative("math/bits.Reverse64")
  public static long reverse64(long x) {
    return Long.reverse(x);
  }

  @GoNative("math/bits.Reverse32")
  public static int reverse32(int x) {
    return Integer.reverse(x);
  }

  @GoNative("math/bits.ReverseBytes64")
  public static long reverseBytes64(long x) {
    return Long.reverseBytes(x);
  }

  @GoNative("math/bits.ReverseBytes32")
  public static int reverseBytes32(int x) {
    return Integer.reverseBytes(x);
  }

  @GoNative("math/bits.RotateLeft64")
  public static long rotateLeft64(long x, long k) {
    return Long.rotateLeft(x, (int) k);
  }

  @GoNative("math/bits.RotateLeft32")
  public static int rotateLeft32(int x, long k) {
    return Integer.rotateLeft(x, (int) k);
  }

  @GoNative("math/bits.Mul64")
  public static long mul64(G g, long x, long y) {
    g.setResJ(1, x * y);
    return IntOps.mulHigh(x, y);
  }

  /**
   * In two digits of 32 bits where hi is not 0: each is guessed by the upper half of y, whose highest bit is set after the shift, and
   * then at most two too large.
   */
  @GoNative("math/bits.div64")
  public static long div64(G g, long hi, long lo, long y) {
    if (hi == 0) {
      g.setResJ(1, Long.remainderUnsigned(lo, y));
      return Long.divideUnsigned(lo, y);
    }
    int shift = Long.numberOfLeadingZeros(y);
    long divisor = y << shift;
    long top = hi << shift | lo >>> 1 >>> 63 - shift;
    long low = lo << shift;
    long first = LongDivision.digit(top, low >>> 32, divisor);
    long middle = (top << 32) + (low >>> 32) - first * divisor;
    long second = LongDivision.digit(middle, low & LongDivision.HALF, divisor);
    g.setResJ(1, (middle << 32) + (low & LongDivision.HALF) - second * divisor >>> shift);
    return (first << 32) + second;
  }
}
