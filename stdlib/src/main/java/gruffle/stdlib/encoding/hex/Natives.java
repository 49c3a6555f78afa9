package gruffle.stdlib.encoding.hex;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;

/** Bytes as pairs of hexadecimal digits. */
public final class Natives {
  private Natives() {}

  private static int digit(int v) {
    return v < 10 ? '0' + v : 'a' - 10 + v;
  }

  @GoNative("encoding/hex.digits")
  public static void digits(ByteSlice dst, ByteSlice src) {
    byte[] to = dst.a;
    int at = dst.off;
    int end = src.off + src.len;
    for (int i = src.off; i < end; i++, at += 2) {
      int v = src.a[i] & 0xff;
      to[at] = (byte) digit(v >> 4);
      to[at + 1] = (byte) digit(v & 15);
    }
  }

  @GoNative("encoding/hex.undigits")
  public static long undigits(ByteSlice dst, ByteSlice src) {
    byte[] from = src.a;
    int pairs = src.len / 2;
    int i = src.off;
    for (int n = 0; n < pairs; n++, i += 2) {
      int v = Character.digit(from[i], 16) << 4 | Character.digit(from[i + 1], 16);
      if (v < 0) {
        return n;
      }
      dst.a[dst.off + n] = (byte) v;
    }
    return pairs;
  }
}
