package gruffle.stdlib.crypto.internal.fips140.subtle;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Ptr;

/** Bytes with bytes. */
public final class Natives {
  private Natives() {}

  @GoNative("crypto/internal/fips140/subtle.xorBytes")
  public static void xorBytes(Ptr dst, Ptr x, Ptr y, long n) {
    byte[] d = (byte[]) dst.base();
    byte[] a = (byte[]) x.base();
    byte[] b = (byte[]) y.base();
    int to = index(dst);
    int i = index(x);
    int j = index(y);
    for (int k = 0; k < n; k++) {
      d[to + k] = (byte) (a[i + k] ^ b[j + k]);
    }
  }

  private static int index(Ptr p) {
    return (int) (p.offset() - Mem.elementOffset(byte[].class, 0));
  }
}
