package gruffle.stdlib.strings;

import gruffle.runtime.value.GoString;
import gruffle.runtime.value.RefSlice;
import java.util.Arrays;

/** What a strings.Replacer replaces by what: at each place the first pair of the list whose old string fits. */
final class ReplaceTable {
  private final GoString[] olds;
  private final GoString[] news;

  /** By their first byte, the pairs whose old string begins with it. */
  private final int[][] byFirst = new int[256][];

  /** The first pair with an empty old string, or no pair's index. */
  private int empty = Integer.MAX_VALUE;

  ReplaceTable(RefSlice pairs) {
    int n = pairs.len / 2;
    olds = new GoString[n];
    news = new GoString[n];
    for (int i = 0; i < n; i++) {
      olds[i] = (GoString) pairs.get(2 * i);
      news[i] = (GoString) pairs.get(2 * i + 1);
      if (olds[i].len == 0) {
        empty = Math.min(empty, i);
        continue;
      }
      int first = olds[i].at(0);
      int[] list = byFirst[first];
      list = list == null ? new int[1] : Arrays.copyOf(list, list.length + 1);
      list[list.length - 1] = i;
      byFirst[first] = list;
    }
  }

  GoString replace(GoString s) {
    byte[] out = null;
    int n = 0;
    int end = s.off + s.len;
    int last = s.off;
    boolean wasEmpty = false;
    for (int i = s.off; i <= end; ) {
      if (empty == Integer.MAX_VALUE) {
        i = candidate(s.b, i, end);
      }
      int pair = match(s, i, end, wasEmpty);
      if (pair < 0) {
        wasEmpty = false;
        i++;
        continue;
      }
      GoString replacement = news[pair];
      int more = i - last + replacement.len;
      out = out == null ? new byte[Math.max(more, s.len + 16)] : room(out, n, more);
      System.arraycopy(s.b, last, out, n, i - last);
      System.arraycopy(replacement.b, replacement.off, out, n + i - last, replacement.len);
      n += more;
      wasEmpty = olds[pair].len == 0;
      i += olds[pair].len;
      last = i;
    }
    if (out == null) {
      return s;
    }
    out = room(out, n, end - last);
    System.arraycopy(s.b, last, out, n, end - last);
    n += end - last;
    return GoString.wrap(n == out.length ? out : Arrays.copyOf(out, n));
  }

  /** The first place from i on at which some old string may begin. */
  private int candidate(byte[] b, int i, int end) {
    while (i < end && byFirst[b[i] & 0xff] == null) {
      i++;
    }
    return i;
  }

  /** With room for more bytes behind the first n. */
  private static byte[] room(byte[] out, int n, int more) {
    return out.length - n >= more
        ? out
        : Arrays.copyOf(
            out,
            Math.max(Math.addExact(n, more), (int) Math.min(n * 3L / 2, Integer.MAX_VALUE - 8)));
  }

  private int match(GoString s, int i, int end, boolean notEmpty) {
    int limit = notEmpty ? Integer.MAX_VALUE : empty;
    int[] list = i < end ? byFirst[s.b[i] & 0xff] : null;
    if (list != null) {
      for (int pair : list) {
        if (pair > limit) {
          break;
        }
        GoString old = olds[pair];
        if (end - i >= old.len
            && Arrays.equals(s.b, i, i + old.len, old.b, old.off, old.off + old.len)) {
          return pair;
        }
      }
    }
    return limit == Integer.MAX_VALUE ? -1 : limit;
  }
}
