package gruffle.runtime.ops;

/** UTF-8 as Go reads and writes it: a bad byte is U+FFFD of width 1, surrogates and what is above U+10FFFF are bad. */
public final class Utf8 {
  public static final int ERROR = 0xFFFD;

  private static final long BAD = 1L << 32 | ERROR;

  private Utf8() {}

  public static int rune(long decoded) {
    return (int) decoded;
  }

  public static int width(long decoded) {
    return (int) (decoded >>> 32);
  }

  /** The first rune of text, U+FFFD with width 0 where it has none; small enough for HotSpot to have it in each loop. */
  public static long first(byte[] b, int off, int len) {
    return len > 0 && b[off] >= 0 ? 1L << 32 | b[off] : other(b, off, len);
  }

  private static long other(byte[] b, int off, int len) {
    return len == 0 ? ERROR : decode(b, off, off + len);
  }

  /** The rune that begins at b[i], with its width in the upper half; i is below end. */
  public static long decode(byte[] b, int i, int end) {
    int c = b[i] & 0xff;
    if (c < 0x80) {
      return 1L << 32 | c;
    }
    return c < 0xC2 || i + 1 >= end ? BAD : longer(b, i, end, c);
  }

  /** Without a loop: C2 makes better code of it. The first byte is 0xC2 or more, and there is a second. */
  private static long longer(byte[] b, int i, int end, int c) {
    int d = b[i + 1];
    if ((d & 0xC0) != 0x80) {
      return BAD;
    }
    int r = (c & 0x1F) << 6 | d & 0x3F;
    if (c < 0xE0) {
      return 2L << 32 | r;
    }
    if (i + 2 >= end) {
      return BAD;
    }
    d = b[i + 2];
    if ((d & 0xC0) != 0x80) {
      return BAD;
    }
    if (c < 0xF0) {
      r = (r & 0x3FF) << 6 | d & 0x3F;
      return r < 0x800 || r >= 0xD800 && r <= 0xDFFF ? BAD : 3L << 32 | r;
    }
    if (c >= 0xF5 || i + 3 >= end) {
      return BAD;
    }
    r = (r & 0x1FF) << 6 | d & 0x3F;
    d = b[i + 3];
    if ((d & 0xC0) != 0x80) {
      return BAD;
    }
    r = r << 6 | d & 0x3F;
    return r < 0x10000 || r > 0x10FFFF ? BAD : 4L << 32 | r;
  }

  private static boolean valid(int r) {
    return r >= 0 && r <= 0x10FFFF && (r < 0xD800 || r > 0xDFFF);
  }

  /** Bytes of the rune, or of U+FFFD if it is none. */
  public static int length(int r) {
    if (!valid(r)) {
      return 3;
    }
    return r < 0x80 ? 1 : r < 0x800 ? 2 : r < 0x10000 ? 3 : 4;
  }

  /** Writes the rune at b[at] and gives its length. */
  public static int encode(int rune, byte[] b, int at) {
    int r = valid(rune) ? rune : ERROR;
    int n = length(r);
    switch (n) {
      case 1 -> b[at] = (byte) r;
      case 2 -> {
        b[at] = (byte) (0xC0 | r >> 6);
        b[at + 1] = tail(r);
      }
      case 3 -> {
        b[at] = (byte) (0xE0 | r >> 12);
        b[at + 1] = tail(r >> 6);
        b[at + 2] = tail(r);
      }
      default -> {
        b[at] = (byte) (0xF0 | r >> 18);
        b[at + 1] = tail(r >> 12);
        b[at + 2] = tail(r >> 6);
        b[at + 3] = tail(r);
      }
    }
    return n;
  }

  private static byte tail(int r) {
    return (byte) (0x80 | (r & 0x3F));
  }
}
