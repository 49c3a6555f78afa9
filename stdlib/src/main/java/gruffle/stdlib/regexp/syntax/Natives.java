package gruffle.stdlib.regexp.syntax;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.IntSlice;

/** Character classes. */
public final class Natives {
  /** Pairs beyond are searched by halves. */
  private static final int FEW = 4;

  private Natives() {}

  @GoNative("regexp/syntax.pairOf")
  public static long pairOf(IntSlice pairs, int r) {
    int[] a = pairs.a;
    int off = pairs.off;
    int hi = pairs.len >> 1;
    if (hi <= FEW) {
      for (int i = 0; i < hi; i++) {
        if (r < a[off + 2 * i]) {
          return -1;
        }
        if (r <= a[off + 2 * i + 1]) {
          return i;
        }
      }
      return -1;
    }
    int lo = 0;
    while (lo < hi) {
      int m = (lo + hi) >>> 1;
      if (a[off + 2 * m] > r) {
        hi = m;
      } else if (r <= a[off + 2 * m + 1]) {
        return m;
      } else {
        lo = m + 1;
      }
    }
    return -1;
  }
}
