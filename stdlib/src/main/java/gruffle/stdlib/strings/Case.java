package gruffle.stdlib.strings;

import gruffle.stdlib.unicode.Categories;
import gruffle.stdlib.unicode.utf8.Utf8;
import java.util.Arrays;

/** Upper and lower case of UTF-8, and comparison without regard to it. */
public final class Case {
  private Case() {}

  /** The range in upper or lower case as a fresh array; null where that changes nothing. */
  public static byte[] convert(byte[] b, int off, int end, boolean upper) {
    char first = upper ? 'a' : 'A';
    byte[] out = null;
    for (int i = off; i < end; i++) {
      int c = b[i];
      if (c < 0) {
        return convertRunes(b, off, end, upper);
      }
      if (c >= first && c <= first + 25) {
        if (out == null) {
          out = Arrays.copyOfRange(b, off, end);
        }
        out[i - off] = (byte) (c ^ 0x20);
      }
    }
    return out;
  }

  private static byte[] convertRunes(byte[] b, int off, int end, boolean upper) {
    byte[] out = new byte[end - off + 16];
    int n = 0;
    boolean changed = false;
    for (int i = off; i < end; ) {
      long packed = Utf8.decode(b, i, end);
      int width = Utf8.width(packed);
      int r = Utf8.rune(packed);
      int to = upper ? Categories.toUpper(r) : Categories.toLower(r);
      changed |= to != r || width == 1 && r == Utf8.ERROR;
      if (n + 4 > out.length) {
        out = Arrays.copyOf(out, 2 * n + 4);
      }
      n = Utf8.encode(out, n, to);
      i += width;
    }
    return changed ? Arrays.copyOf(out, n) : null;
  }

  public static boolean equalFold(byte[] a, int i, int aEnd, byte[] b, int j, int bEnd) {
    while (i < aEnd && j < bEnd) {
      int x = a[i];
      int y = b[j];
      if (x >= 0 && y >= 0) {
        if (x != y) {
          int low = x | 0x20;
          if (low != (y | 0x20) || low < 'a' || low > 'z') {
            return false;
          }
        }
        i++;
        j++;
        continue;
      }
      long p = Utf8.decode(a, i, aEnd);
      long q = Utf8.decode(b, j, bEnd);
      if (!sameFold(Utf8.rune(p), Utf8.rune(q))) {
        return false;
      }
      i += Utf8.width(p);
      j += Utf8.width(q);
    }
    return i == aEnd && j == bEnd;
  }

  private static boolean sameFold(int x, int y) {
    if (x == y) {
      return true;
    }
    for (int r = Categories.simpleFold(x); r != x; r = Categories.simpleFold(r)) {
      if (r == y) {
        return true;
      }
    }
    return false;
  }
}
