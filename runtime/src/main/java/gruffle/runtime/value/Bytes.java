package gruffle.runtime.value;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;

/**
 * Hashes and comparisons of runs of bytes, by words: most strings that are keys of maps or are compared have less than 32 bytes, where the JDK's vectorised loops take
 * longer to begin than to end. Words need not be aligned, as on all machines that Gruffle runs on; the last one overlaps the one before it, and of fewer than eight bytes there is one that begins
 * before them.
 */
final class Bytes {
  private static final long BASE = Mem.elementOffset(byte[].class, 0);
  private static final boolean LITTLE_ENDIAN = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
  private static final int SHORT = 32;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private Bytes() {}

  /** Without loops: HotSpot has this in many places, and writes each loop out several times. */
  static boolean equal(byte[] a, int i, byte[] b, int j, int n) {
    if (n > SHORT) {
      return a == b && i == j || isSameText(a, i, b, j, n);
    }
    Objects.checkFromIndexSize(i, n, a.length);
    Objects.checkFromIndexSize(j, n, b.length);
    long p = BASE + i;
    long q = BASE + j;
    if (n >= Long.BYTES) {
      int last = n - Long.BYTES;
      return isSameWord(a, p, b, q)
          && isSameWord(a, p + last, b, q + last)
          && (last <= Long.BYTES
              || isSameWord(a, p + Long.BYTES, b, q + Long.BYTES)
                  && isSameWord(a, p + last - Long.BYTES, b, q + last - Long.BYTES));
    }
    if (n >= Integer.BYTES) {
      int last = n - Integer.BYTES;
      return Mem.U.getInt(a, p) == Mem.U.getInt(b, q)
          && Mem.U.getInt(a, p + last) == Mem.U.getInt(b, q + last);
    }
    return n == 0 || a[i] == b[j] && a[i + n / 2] == b[j + n / 2] && a[i + n - 1] == b[j + n - 1];
  }

  // By themselves, as the JDK's loops are much code.

  private static boolean isSameText(byte[] a, int i, byte[] b, int j, int n) {
    return Arrays.equals(a, i, i + n, b, j, j + n);
  }

  private static int compareTexts(byte[] a, int i, int aLen, byte[] b, int j, int bLen) {
    return Arrays.compareUnsigned(a, i, i + aLen, b, j, j + bLen);
  }

  private static boolean isSameWord(byte[] a, long p, byte[] b, long q) {
    return Mem.U.getLong(a, p) == Mem.U.getLong(b, q);
  }

  /** Which comes first, as Go compares strings. */
  static int compare(byte[] a, int i, int aLen, byte[] b, int j, int bLen) {
    Objects.checkFromIndexSize(i, aLen, a.length);
    Objects.checkFromIndexSize(j, bLen, b.length);
    long x = first(a, i, aLen);
    long y = first(b, j, bLen);
    if (x != y) {
      return Long.compareUnsigned(x, y);
    }
    return Math.min(aLen, bLen) <= Long.BYTES ? aLen - bLen : compareRest(a, i, aLen, b, j, bLen);
  }

  /** The same of two whose first eight bytes are the same: seldom, and with a loop, so by itself. */
  private static int compareRest(byte[] a, int i, int aLen, byte[] b, int j, int bLen) {
    int n = Math.min(aLen, bLen);
    if (a == b && i == j) {
      return aLen - bLen;
    }
    if (n > SHORT) {
      return compareTexts(a, i, aLen, b, j, bLen);
    }
    long p = BASE + i;
    long q = BASE + j;
    int last = n - Long.BYTES;
    for (int k = Long.BYTES; k < last; k += Long.BYTES) {
      long x = Mem.U.getLong(a, p + k);
      long y = Mem.U.getLong(b, q + k);
      if (x != y) {
        return Long.compareUnsigned(inOrder(x), inOrder(y));
      }
    }
    long x = Mem.U.getLong(a, p + last);
    long y = Mem.U.getLong(b, q + last);
    return x != y ? Long.compareUnsigned(inOrder(x), inOrder(y)) : aLen - bLen;
  }

  /** The first eight bytes, zeros behind the end, as a signed number: of two texts with different ones, the smaller one comes first. */
  static long prefix(byte[] b, int off, int n) {
    Objects.checkFromIndexSize(off, n, b.length);
    return first(b, off, n) ^ Long.MIN_VALUE;
  }

  /** The first four bytes, zeros behind the end, unsigned. */
  static int head(byte[] b, int off, int n) {
    Objects.checkFromIndexSize(off, n, b.length);
    return (int) (first(b, off, n) >>> Integer.SIZE);
  }

  /**
   * The same unsigned. Of a shorter text it is the word that ends with it, of which what comes before is shifted out: that may be the array's header, which is there
   * in any case.
   */
  private static long first(byte[] b, int off, int n) {
    int missing = Math.max(Long.BYTES - n, 0);
    // Twice the half: all eight are missing of the empty text, and a shift by 64 is none.
    int half = missing * (Byte.SIZE / 2);
    return inOrder(Mem.U.getLong(b, BASE + off - missing)) << half << half;
  }

  /** The word whose highest byte is the one that comes first in memory. */
  private static long inOrder(long word) {
    return LITTLE_ENDIAN ? Long.reverseBytes(word) : word;
  }

  static int hash(byte[] b, int off, int n) {
    Objects.checkFromIndexSize(off, n, b.length);
    return hashAt(b, BASE + off, n);
  }

  /** The same of n bytes of any Java array, which begin at p and must be there. */
  static int hashAt(Object a, long p, int n) {
    long h = n;
    if (n > 2 * Long.BYTES) {
      h = hashLonger(a, p, n);
    } else if (n >= Long.BYTES) {
      int last = n - Long.BYTES;
      h = last > 0 ? mixed(h, Mem.U.getLong(a, p)) : h;
      h = mixed(h, Mem.U.getLong(a, p + last));
    } else if (n >= Integer.BYTES) {
      long low = Mem.U.getInt(a, p) & 0xffff_ffffL;
      h = mixed(h, low | (long) Mem.U.getInt(a, p + n - Integer.BYTES) << Integer.SIZE);
    } else if (n > 0) {
      int ends = Mem.U.getByte(a, p) & 0xff | (Mem.U.getByte(a, p + n - 1) & 0xff) << 16;
      h = mixed(h, ends | (Mem.U.getByte(a, p + n / 2) & 0xff) << 8);
    }
    return (int) h;
  }

  /** By itself, since it has a loop. */
  private static long hashLonger(Object a, long p, int n) {
    long h = n;
    int last = n - Long.BYTES;
    for (int k = 0; k < last; k += Long.BYTES) {
      h = mixed(h, Mem.U.getLong(a, p + k));
    }
    return mixed(h, Mem.U.getLong(a, p + last));
  }

  private static long mixed(long h, long word) {
    long x = (h ^ word) * FACTOR;
    return x ^ x >>> Integer.SIZE;
  }
}
