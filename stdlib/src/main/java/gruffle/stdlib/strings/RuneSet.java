package gruffle.stdlib.strings;

import gruffle.runtime.value.GoString;
import gruffle.stdlib.unicode.utf8.Utf8;

/** The runes of a string as a set; a byte that is not UTF-8 stands for U+FFFD. */
public final class RuneSet {
  private long low;
  private long high;
  private int[] others = {};

  public RuneSet(GoString chars) {
    int end = chars.off + chars.len;
    int n = 0;
    for (int i = chars.off; i < end; ) {
      int c = chars.b[i];
      if (c >= 0) {
        if (c < 64) {
          low |= 1L << c;
        } else {
          high |= 1L << c;
        }
        i++;
        continue;
      }
      long packed = Utf8.decode(chars.b, i, end);
      if (n == others.length) {
        others = java.util.Arrays.copyOf(others, 2 * n + 4);
      }
      others[n++] = Utf8.rune(packed);
      i += Utf8.width(packed);
    }
    others = java.util.Arrays.copyOf(others, n);
  }

  public boolean contains(int r) {
    if (r < 64) {
      return (low >>> r & 1) != 0;
    }
    if (r < 128) {
      return (high >>> r & 1) != 0;
    }
    for (int o : others) {
      if (o == r) {
        return true;
      }
    }
    return false;
  }

  /** Index of the first rune of the range that is, or is not, in the set; -1 for none. */
  public int find(byte[] b, int off, int end, boolean in) {
    for (int i = off; i < end; ) {
      int c = b[i];
      if (c >= 0) {
        if (contains(c) == in) {
          return i;
        }
        i++;
        continue;
      }
      long packed = Utf8.decode(b, i, end);
      if (contains(Utf8.rune(packed)) == in) {
        return i;
      }
      i += Utf8.width(packed);
    }
    return -1;
  }

  /** The last such rune: where it ends, -1 for none. */
  public int findLastEnd(byte[] b, int off, int end, boolean in) {
    for (int i = end; i > off; ) {
      int c = b[i - 1];
      if (c >= 0) {
        if (contains(c) == in) {
          return i;
        }
        i--;
        continue;
      }
      long packed = Utf8.decodeLast(b, off, i);
      if (contains(Utf8.rune(packed)) == in) {
        return i;
      }
      i -= Utf8.width(packed);
    }
    return -1;
  }
}
