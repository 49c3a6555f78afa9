package gruffle.stdlib.strings;

import gruffle.runtime.value.Mem;
import java.util.Arrays;

/** Searching in ranges {@code [off, end)} of byte arrays. Results are array indices, -1 for none. */
public final class Search {
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long BASE = Mem.elementOffset(byte[].class, 0);
  private static final int PRIME = 16777619;

  private Search() {}

  public static int indexByte(byte[] b, int off, int end, int c) {
    byte want = (byte) c;
    int i = off;
    if (end - off >= 16) { // eight at a time: a byte that is equal becomes zero under xor
      long pattern = ONES * (want & 0xff);
      for (; i <= end - 8; i += 8) {
        long x = Mem.U.getLongUnaligned(b, BASE + i, false) ^ pattern;
        long zero = (x - ONES) & ~x & HIGHS;
        if (zero != 0) {
          return i + (Long.numberOfTrailingZeros(zero) >>> 3);
        }
      }
    }
    for (; i < end; i++) {
      if (b[i] == want) {
        return i;
      }
    }
    return -1;
  }

  public static int lastIndexByte(byte[] b, int off, int end, int c) {
    for (int i = end - 1; i >= off; i--) {
      if (b[i] == (byte) c) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] b, int i, byte[] sep, int sepOff, int n) {
    return Arrays.equals(b, i, i + n, sep, sepOff, sepOff + n);
  }

  public static int index(byte[] b, int off, int end, byte[] sep, int sepOff, int n) {
    if (n == 0) {
      return off;
    }
    if (n == 1) {
      return indexByte(b, off, end, sep[sepOff]);
    }
    int last = end - n;
    int failures = 0;
    byte second = sep[sepOff + 1];
    for (int i = off; i <= last; i++) {
      i = indexByte(b, i, last + 1, sep[sepOff]);
      if (i < 0) {
        return -1;
      }
      if (b[i + 1] == second) {
        if (matches(b, i, sep, sepOff, n)) {
          return i;
        }
        if (++failures > 8 && failures > (i - off) / 16) {
          return indexRolling(b, i + 1, end, sep, sepOff, n);
        }
      }
    }
    return -1;
  }

  /** Linear also where the beginning of sep is frequent: by a rolling hash. */
  private static int indexRolling(byte[] b, int off, int end, byte[] sep, int sepOff, int n) {
    if (end - off < n) {
      return -1;
    }
    int want = 0;
    int h = 0;
    int pow = 1;
    for (int i = 0; i < n; i++) {
      want = want * PRIME + sep[sepOff + i];
      h = h * PRIME + b[off + i];
      pow *= PRIME;
    }
    for (int i = off; ; i++) {
      if (h == want && matches(b, i, sep, sepOff, n)) {
        return i;
      }
      if (i + n >= end) {
        return -1;
      }
      h = h * PRIME + b[i + n] - pow * b[i];
    }
  }

  public static int lastIndex(byte[] b, int off, int end, byte[] sep, int sepOff, int n) {
    if (n == 0) {
      return end;
    }
    int last = end - n;
    int failures = 0;
    for (int i = last; i >= off; i--) {
      if (b[i] == sep[sepOff] && b[i + n - 1] == sep[sepOff + n - 1]) {
        if (matches(b, i, sep, sepOff, n)) {
          return i;
        }
        if (++failures > 8 && failures > (last - i) / 16) {
          return lastIndexRolling(b, off, i + n - 1, sep, sepOff, n);
        }
      }
    }
    return -1;
  }

  private static int lastIndexRolling(byte[] b, int off, int end, byte[] sep, int sepOff, int n) {
    if (end - off < n) {
      return -1;
    }
    int want = 0;
    int h = 0;
    int pow = 1;
    for (int i = n - 1; i >= 0; i--) {
      want = want * PRIME + sep[sepOff + i];
      h = h * PRIME + b[end - n + i];
      pow *= PRIME;
    }
    for (int i = end - n; ; i--) {
      if (h == want && matches(b, i, sep, sepOff, n)) {
        return i;
      }
      if (i == off) {
        return -1;
      }
      h = h * PRIME + b[i - 1] - pow * b[i + n - 1];
    }
  }

  public static int countByte(byte[] b, int off, int end, int c) {
    int n = 0;
    int i = off;
    long pattern = ONES * (c & 0xff);
    for (;
        i <= end - 8;
        i += 8) { // eight at a time: the high bit of each byte that is zero under xor
      long x = Mem.U.getLongUnaligned(b, BASE + i, false) ^ pattern;
      n += Long.bitCount(~((x & ~HIGHS) + ~HIGHS | x) & HIGHS);
    }
    for (; i < end; i++) {
      if (b[i] == (byte) c) {
        n++;
      }
    }
    return n;
  }

  /** Occurrences that do not overlap; sep is not empty. */
  public static int count(byte[] b, int off, int end, byte[] sep, int sepOff, int n) {
    if (n == 1) {
      return countByte(b, off, end, sep[sepOff]);
    }
    int count = 0;
    for (int i = off; ; i += n) {
      i = index(b, i, end, sep, sepOff, n);
      if (i < 0) {
        return count;
      }
      count++;
    }
  }
}
