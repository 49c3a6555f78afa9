package gruffle.stdlib.unicode.utf8;

/**
 * Decoding of UTF-8 over byte arrays.
 *
 * <p>A decoded rune and its width come packed in one long, {@code width << 32 | rune}, for a call without allocation.
 */
public final class Utf8 {
  public static final int ERROR = 0xFFFD;

  private static final long BAD = 1L << 32 | ERROR;

  private Utf8() {}

  public static int rune(long packed) {
    return (int) packed;
  }

  public static int width(long packed) {
    return (int) (packed >>> 32);
  }

  /** The rune that begins at {@code i < end}; (U+FFFD, 1) for what is not UTF-8. */
  public static long decode(byte[] b, int i, int end) {
    int b0 = b[i] & 0xff;
    if (b0 < 0x80) {
      return 1L << 32 | b0;
    }
    if (b0 < 0xC2 || b0 > 0xF4 || i + 1 >= end) {
      return BAD;
    }
    int b1 = b[i + 1] & 0xff;
    if (b0 < 0xE0) {
      return (b1 & 0xC0) != 0x80 ? BAD : 2L << 32 | (b0 & 0x1F) << 6 | b1 & 0x3F;
    }
    if (!secondOk(b0, b1) || i + 2 >= end) {
      return BAD;
    }
    int b2 = b[i + 2] & 0xff;
    if ((b2 & 0xC0) != 0x80) {
      return BAD;
    }
    if (b0 < 0xF0) {
      return 3L << 32 | (b0 & 0xF) << 12 | (b1 & 0x3F) << 6 | b2 & 0x3F;
    }
    if (i + 3 >= end) {
      return BAD;
    }
    int b3 = b[i + 3] & 0xff;
    if ((b3 & 0xC0) != 0x80) {
      return BAD;
    }
    return 4L << 32 | (b0 & 7) << 18 | (b1 & 0x3F) << 12 | (b2 & 0x3F) << 6 | b3 & 0x3F;
  }

  /** Neither overlong, nor a surrogate, nor beyond U+10FFFF; b0 begins three or four bytes. */
  private static boolean secondOk(int b0, int b1) {
    return switch (b0) {
      case 0xE0 -> b1 >= 0xA0 && b1 <= 0xBF;
      case 0xED -> b1 >= 0x80 && b1 <= 0x9F;
      case 0xF0 -> b1 >= 0x90 && b1 <= 0xBF;
      case 0xF4 -> b1 >= 0x80 && b1 <= 0x8F;
      default -> b1 >= 0x80 && b1 <= 0xBF;
    };
  }

  /** The rune that ends at {@code end > start}. */
  public static long decodeLast(byte[] b, int start, int end) {
    int last = b[end - 1] & 0xff;
    if (last < 0x80) {
      return 1L << 32 | last;
    }
    int lim = Math.max(start, end - 4);
    for (int i = end - 2; i >= lim; i--) {
      if ((b[i] & 0xC0) != 0x80) {
        long r = decode(b, i, end);
        return i + width(r) == end ? r : BAD;
      }
    }
    return BAD;
  }

  /** Whether more bytes could not change what the first rune is. */
  public static boolean full(byte[] b, int i, int end) {
    if (i == end) {
      return false;
    }
    int b0 = b[i] & 0xff;
    int n = b0 < 0xC2 || b0 > 0xF4 ? 1 : b0 < 0xE0 ? 2 : b0 < 0xF0 ? 3 : 4;
    if (end - i >= n) {
      return true;
    }
    if (end - i > 1) {
      int b1 = b[i + 1] & 0xff;
      if (n == 2 ? (b1 & 0xC0) != 0x80 : !secondOk(b0, b1)) {
        return true;
      }
    }
    return end - i > 2 && (b[i + 2] & 0xC0) != 0x80;
  }

  public static long count(byte[] b, int i, int end) {
    long n = 0;
    while (i < end) {
      if (b[i] >= 0) {
        i++;
      } else {
        i += width(decode(b, i, end));
      }
      n++;
    }
    return n;
  }

  public static boolean valid(byte[] b, int i, int end) {
    while (i < end) {
      if (b[i] >= 0) {
        i++;
        continue;
      }
      long r = decode(b, i, end);
      if (r == BAD) {
        return false;
      }
      i += width(r);
    }
    return true;
  }

  /** Writes r, U+FFFD if it has no encoding, to b from i on, and returns where it ends. */
  public static int encode(byte[] b, int i, int r) {
    if (r < 0 || r > 0x10FFFF || r >= 0xD800 && r <= 0xDFFF) {
      r = ERROR;
    }
    if (r < 0x80) {
      b[i] = (byte) r;
      return i + 1;
    }
    if (r < 0x800) {
      b[i] = (byte) (0xC0 | r >> 6);
      b[i + 1] = (byte) (0x80 | r & 0x3F);
      return i + 2;
    }
    if (r < 0x10000) {
      b[i] = (byte) (0xE0 | r >> 12);
      b[i + 1] = (byte) (0x80 | r >> 6 & 0x3F);
      b[i + 2] = (byte) (0x80 | r & 0x3F);
      return i + 3;
    }
    b[i] = (byte) (0xF0 | r >> 18);
    b[i + 1] = (byte) (0x80 | r >> 12 & 0x3F);
    b[i + 2] = (byte) (0x80 | r >> 6 & 0x3F);
    b[i + 3] = (byte) (0x80 | r & 0x3F);
    return i + 4;
  }

  public static int length(int r) {
    return r >= 0 && r < 0x80 ? 1 : r >= 0 && r < 0x800 ? 2 : r < 0x10000 || r > 0x10FFFF ? 3 : 4;
  }
}
