package gruffle.stdlib.encoding.binary;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.ops.SliceOpsB;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;

/** Numbers of as many bytes as they need. */
public final class Natives {
  private Natives() {}

  /** The number, and how many bytes it has: 0 if there is no end, minus the place of the byte that is too much for 64 bits. */
  @GoNative("encoding/binary.Uvarint")
  public static long uvarint(G g, ByteSlice buf) {
    byte[] a = buf.a;
    int off = buf.off;
    int n = Math.min(buf.len, 10);
    long x = 0;
    for (int i = 0; i < n; i++) {
      int b = a[off + i];
      if (b >= 0) {
        if (i == 9 && b > 1) {
          g.setResJ(1, -10);
          return 0;
        }
        g.setResJ(1, i + 1);
        return x | (long) b << 7 * i;
      }
      x |= (long) (b & 0x7f) << 7 * i;
    }
    g.setResJ(1, buf.len > 10 ? -11 : 0);
    return 0;
  }

  @GoNative("encoding/binary.AppendUvarint")
  public static ByteSlice append(G g, ByteSlice buf, long x) {
    int n = (63 - Long.numberOfLeadingZeros(x | 1)) / 7 + 1;
    if (buf.cap - buf.len < n) { // it grows as byte after byte makes it grow
      ByteSlice grown = buf;
      for (int i = 0; i < n; i++) {
        grown = SliceOpsB.append(g, grown, part(x, i, n));
      }
      return grown;
    }
    int at = buf.off + buf.len;
    for (int i = 0; i < n; i++) {
      buf.a[at + i] = (byte) part(x, i, n);
    }
    return buf.reslice(0, buf.len + n, buf.cap);
  }

  /** The i-th of n bytes: all but the last have their highest bit set. */
  private static int part(long x, int i, int n) {
    return (int) (x >>> 7 * i) & 0x7f | (i < n - 1 ? 0x80 : 0);
  }
}
