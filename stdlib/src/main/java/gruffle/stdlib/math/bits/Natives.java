package gruffle.stdlib.math.bits;

import gruffle.runtime.func.GoNative;
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
    return Math.unsignedMultiplyHigh(x, y);
  }

  /** Bit by bit where hi is not 0. */
  @GoNative("math/bits.div64")
  public static long div64(G g, long hi, long lo, long y) {
    if (hi == 0) {
      g.setResJ(1, Long.remainderUnsigned(lo, y));
      return Long.divideUnsigned(lo, y);
    }
    long rem = hi;
    long quo = lo;
    for (int i = 0; i < 64; i++) {
      boolean carry = rem < 0;
      rem = rem << 1 | quo >>> 63;
      quo <<= 1;
      if (carry || Long.compareUnsigned(rem, y) >= 0) {
        rem -= y;
        quo |= 1;
      }
    }
    g.setResJ(1, rem);
    return quo;
  }
}
