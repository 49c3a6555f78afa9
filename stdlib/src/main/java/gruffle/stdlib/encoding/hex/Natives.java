package gruffle.stdlib.encoding.hex;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;

/** Bytes as pairs of hexadecimal digits. */
public final class Natives {
  private Natives() {}

  /** By character, the digit's value, or -1: both cases, as Go takes them. */
  private static final byte[] VALUES = values();

  private static byte[] values() {
    var values = new byte[256];
    for (int c = 0; c < values.length; c++) {
      values[c] = (byte) (c < 128 ? Character.digit(c, 16) : -1);
    }
    return values;
  }

  /** Without a branch, since which digit comes next cannot be foreseen. */
  private static byte digit(int v) {
    return (byte) ('0' + v + (9 - v >> 31 & 'a' - '0' - 10));
  }

  @GoNative("encoding/hex.digits")
  public static void digits(ByteSlice dst, ByteSlice src) {
    byte[] to = dst.a;
    int at = dst.off;
    int end = src.off + src.len;
    for (int i = src.off; i < end; i++, at += 2) {
      int v = src.a[i] & 0xff;
      to[at] = digit(v >> 4);
      to[at + 1] = digit(v & 15);
    }
  }

  @GoNative("encoding/hex.undigits")
  public static long undigits(ByteSlice dst, ByteSlice src) {
    byte[] from = src.a;
    int pairs = src.len / 2;
    int i = src.off;
    for (int n = 0; n < pairs; n++, i += 2) {
      int v = VALUES[from[i] & 0xff] << 4 | VALUES[from[i + 1] & 0xff];
      if (v < 0) {
        return n;
      }
      dst.a[dst.off + n] = (byte) v;
    }
    return pairs;
  }
}
