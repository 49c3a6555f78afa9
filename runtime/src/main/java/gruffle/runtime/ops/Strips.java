package gruffle.runtime.ops;

/** How many iterations compiled loops make until their next poll. */
public final class Strips {
  private Strips() {}

  /**
   * Of a loop that ends where the distance has been covered.
   *
   * @param distance from the counter to the limit, not 0; a number without a sign
   * @param step by which it shrinks; if that is not positive, each iteration is on its own
   */
  public static int until(long distance, long step, int max) {
    return through(distance - 1, step, max);
  }

  /** Of a loop that has one more iteration where the distance is 0. */
  public static int through(long distance, long step, int max) {
    if (distance < 0 || step <= 0) {
      return step <= 0 ? 1 : beyond(distance, step, max);
    }
    long n = step == 1 ? distance : distance / step;
    return n < max ? (int) n + 1 : max;
  }

  /** The same of a distance from 2^63 on. */
  private static int beyond(long distance, long step, int max) {
    long n = Long.divideUnsigned(distance, step);
    return Long.compareUnsigned(n, max) < 0 ? (int) n + 1 : max;
  }

  /**
   * How many iterations have their elements in range, at most so many.
   *
   * @param at the index in the first of them, without its constant
   * @param step by which it grows
   * @param min the smallest constant
   * @param max the largest
   */
  public static int fit(int most, long at, int step, long min, long max, int len) {
    if (at != (int) at || at + min < 0 || at + max >= len) {
      return 0;
    }
    if (step == 0) {
      return most;
    }
    long room = step > 0 ? len - 1 - max - at : at + min;
    long n = step == 1 || step == -1 ? room : room / Math.abs(step);
    return n < most ? (int) n + 1 : most;
  }

  /** Whether an index is one of that many elements. */
  public static boolean isIn(long index, int len) {
    return index >= 0 && index < len;
  }

  /**
   * Whether an element is one of a slice of the same array.
   *
   * @param index of the element, in range
   * @param from offset of the slice that it is an element of
   * @param off offset of the other one
   * @param len its length
   */
  public static boolean isAt(long index, int from, int off, int len) {
    return Integer.compareUnsigned((int) index + from - off, len) < 0;
  }
}
