package gruffle.stdlib.compress.flate;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;

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
}
