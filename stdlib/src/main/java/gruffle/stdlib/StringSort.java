package gruffle.stdlib;

import gruffle.runtime.value.GoString;
import gruffle.runtime.value.RefSlice;

/**
 * Strings in increasing order. A merge sort that moves the first eight bytes of each string along with it, as a number, since looking into the strings themselves
 * is a cache miss or two for each comparison.
 */
public final class StringSort {
  /** So many are sorted by insertion first. */
  private static final int RUN = 8;

  private StringSort() {}

  public static void sort(RefSlice x) {
    int n = x.len;
    long[] keys = new long[n];
    GoString[] strings = new GoString[n];
    boolean sorted = true;
    for (int i = 0; i < n; i++) {
      GoString s = (GoString) x.a[x.off + i];
      strings[i] = s;
      keys[i] = s.prefix();
      sorted = sorted && (i == 0 || !isLess(keys[i], s, keys[i - 1], strings[i - 1]));
    }
    if (sorted) {
      return;
    }
    for (int i = 0; i < n; i += RUN) {
      insert(keys, strings, i, Math.min(i + RUN, n));
    }
    long[] otherKeys = new long[n];
    GoString[] others = new GoString[n];
    for (int width = RUN; width < n; width <<= 1) {
      for (int i = 0; i < n; i += 2 * width) {
        merge(
            keys,
            strings,
            otherKeys,
            others,
            i,
            Math.min(i + width, n),
            Math.min(i + 2 * width, n));
      }
      long[] k = keys;
      keys = otherKeys;
      otherKeys = k;
      GoString[] s = strings;
      strings = others;
      others = s;
    }
    System.arraycopy(strings, 0, x.a, x.off, n);
  }

  private static boolean isLess(long aKey, GoString a, long bKey, GoString b) {
    return aKey < bKey || aKey == bKey && a.compareTo(b) < 0;
  }

  private static void insert(long[] keys, GoString[] strings, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      long key = keys[i];
      GoString s = strings[i];
      int j = i;
      for (; j > from && isLess(key, s, keys[j - 1], strings[j - 1]); j--) {
        keys[j] = keys[j - 1];
        strings[j] = strings[j - 1];
      }
      keys[j] = key;
      strings[j] = s;
    }
  }

  /** Two sorted parts that follow each other become one, elsewhere. */
  private static void merge(
      long[] keys, GoString[] strings, long[] toKeys, GoString[] to, int from, int mid, int end) {
    if (mid == end || !isLess(keys[mid], strings[mid], keys[mid - 1], strings[mid - 1])) {
      System.arraycopy(keys, from, toKeys, from, end - from);
      System.arraycopy(strings, from, to, from, end - from);
      return;
    }
    int i = from;
    int j = mid;
    for (int at = from; at < end; at++) {
      boolean second = i == mid || j < end && isLess(keys[j], strings[j], keys[i], strings[i]);
      int k = second ? j++ : i++;
      toKeys[at] = keys[k];
      to[at] = strings[k];
    }
  }
}
