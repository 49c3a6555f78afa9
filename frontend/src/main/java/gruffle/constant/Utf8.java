package gruffle.constant;

/** Strict decoding of UTF-8, one character at a time. */
final class Utf8 {
  private Utf8() {}

  /** The number of bytes of the valid character at i, or 0 if there is none. */
  static int length(byte[] b, int i) {
    int c = b[i] & 0xff;
    int n = c < 0x80 ? 1 : c < 0xc2 ? 0 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : c < 0xf5 ? 4 : 0;
    if (n == 0 || i + n > b.length) {
      return 0;
    }
    for (int k = 1; k < n; k++) {
      if ((b[i + k] & 0xc0) != 0x80) {
        return 0;
      }
    }
    int r = decode(b, i, n);
    boolean overlong = n == 3 && r < 0x800 || n == 4 && r < 0x10000;
    boolean outside = r > 0x10ffff || r >= 0xd800 && r < 0xe000;
    return overlong || outside ? 0 : n;
  }

  static int decode(byte[] b, int i, int n) {
    if (n == 1) {
      return b[i];
    }
    int r = b[i] & 0xff >> n + 1;
    for (int k = 1; k < n; k++) {
      r = r << 6 | b[i + k] & 0x3f;
    }
    return r;
  }
}
