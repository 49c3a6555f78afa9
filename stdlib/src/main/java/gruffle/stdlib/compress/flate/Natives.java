package gruffle.stdlib.compress.flate;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;

/** What compression does for most of its time. */
public final class Natives {
  private Natives() {}

  /** How many of the first n bytes are the same: seldom so many that Arrays.mismatch would pay. */
  @GoNative("compress/flate.same")
  public static long same(ByteSlice a, ByteSlice b, long n) {
    byte[] x = a.a;
    byte[] y = b.a;
    int xi = a.off;
    int yi = b.off;
    int end = (int) n;
    for (int i = 0; i < end; i++) {
      if (x[xi + i] != y[yi + i]) {
        return i;
      }
    }
    return end;
  }

  @GoNative("compress/flate.search")
  public static long search(
      ByteSlice window, IntSlice head, IntSlice prev, IntSlice tokens, LongSlice numbers) {
    return new Deflate(window, head, prev, tokens, numbers.a).run(numbers);
  }
}
