package gruffle.stdlib.encoding.base64;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;

/** Base64 in any alphabet, the part that is in whole groups of three bytes and four characters. */
public final class Natives {
  private Natives() {}

  @GoNative("encoding/base64.encodeTriples")
  public static void encodeTriples(ByteSlice dst, ByteSlice src, ByteSlice alphabet) {
    byte[] from = src.a;
    byte[] to = dst.a;
    byte[] letters = alphabet.a;
    int first = alphabet.off;
    int end = src.off + src.len;
    int at = dst.off;
    for (int i = src.off; i < end; i += 3, at += 4) {
      int v = (from[i] & 0xff) << 16 | (from[i + 1] & 0xff) << 8 | from[i + 2] & 0xff;
      to[at] = letters[first + (v >> 18)];
      to[at + 1] = letters[first + (v >> 12 & 63)];
      to[at + 2] = letters[first + (v >> 6 & 63)];
      to[at + 3] = letters[first + (v & 63)];
    }
  }

  @GoNative("encoding/base64.decodeQuads")
  public static long decodeQuads(ByteSlice dst, ByteSlice src, ByteSlice values) {
    byte[] from = src.a;
    byte[] to = dst.a;
    byte[] map = values.a;
    int first = values.off;
    int quads = Math.min(src.len / 4, dst.len / 3);
    int i = src.off;
    int at = dst.off;
    for (int n = 0; n < quads; n++, i += 4, at += 3) {
      int v =
          map[first + (from[i] & 0xff)] << 18
              | map[first + (from[i + 1] & 0xff)] << 12
              | map[first + (from[i + 2] & 0xff)] << 6
              | map[first + (from[i + 3] & 0xff)];
      if (v < 0) { // one of them is -1
        return n;
      }
      to[at] = (byte) (v >> 16);
      to[at + 1] = (byte) (v >> 8);
      to[at + 2] = (byte) v;
    }
    return quads;
  }
}
