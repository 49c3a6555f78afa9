package gruffle.stdlib.strings;

import gruffle.runtime.value.GoString;
import gruffle.runtime.value.RefSlice;
import gruffle.stdlib.unicode.utf8.Utf8;
import java.util.Arrays;

/** Cutting strings into pieces and putting pieces together. */
public final class Pieces {
  private Pieces() {}

  static RefSlice fields(GoString s) {
    Object[] parts = new Object[8];
    int n = 0;
    int end = s.off + s.len;
    for (int i = Spaces.find(s.b, s.off, end, false); i < end; ) {
      int stop = Spaces.find(s.b, i, end, true);
      if (n == parts.length) {
        parts = Arrays.copyOf(parts, 2 * n);
      }
      parts[n++] = s.sub(i - s.off, stop - s.off);
      i = Spaces.find(s.b, stop, end, false);
    }
    return RefSlice.of(Arrays.copyOf(parts, n));
  }

  /** At most max pieces; keep bytes of each separator stay with the piece before it. */
  static RefSlice split(GoString s, GoString sep, int keep, int max) {
    if (sep.len == 0) {
      return runes(s, max);
    }
    int end = s.off + s.len;
    int parts = Search.count(s.b, s.off, end, sep.b, sep.off, sep.len) + 1;
    Object[] a = new Object[Math.min(parts, max)];
    int i = s.off;
    for (int n = 0; n < a.length - 1; n++) {
      int m = Search.index(s.b, i, end, sep.b, sep.off, sep.len);
      a[n] = s.sub(i - s.off, m - s.off + keep);
      i = m + sep.len;
    }
    a[a.length - 1] = s.sub(i - s.off, s.len);
    return RefSlice.of(a);
  }

  private static RefSlice runes(GoString s, int max) {
    int end = s.off + s.len;
    int n = (int) Math.min(Utf8.count(s.b, s.off, end), max);
    Object[] a = new Object[n];
    int i = s.off;
    for (int k = 0; k < n - 1; k++) {
      int width = Utf8.width(Utf8.decode(s.b, i, end));
      a[k] = s.sub(i - s.off, i - s.off + width);
      i += width;
    }
    if (n > 0) {
      a[n - 1] = s.sub(i - s.off, s.len);
    }
    return RefSlice.of(a);
  }

  /** -1 if the result would be too long. */
  static long joinedLength(RefSlice elems, GoString sep) {
    long n = (long) sep.len * Math.max(elems.len - 1, 0);
    for (int i = 0; i < elems.len; i++) {
      n += ((GoString) elems.get(i)).len;
    }
    return n <= Integer.MAX_VALUE - 8 ? n : -1;
  }

  static GoString join(RefSlice elems, GoString sep) {
    byte[] out = new byte[(int) joinedLength(elems, sep)];
    int n = 0;
    for (int i = 0; i < elems.len; i++) {
      if (i > 0) {
        System.arraycopy(sep.b, sep.off, out, n, sep.len);
        n += sep.len;
      }
      GoString e = (GoString) elems.get(i);
      System.arraycopy(e.b, e.off, out, n, e.len);
      n += e.len;
    }
    return GoString.wrap(out);
  }

  /** Repeats a range; the product of the lengths is known to fit. */
  public static byte[] repeat(byte[] b, int off, int len, int count) {
    byte[] out = new byte[len * count];
    if (len == 1) {
      Arrays.fill(out, b[off]);
      return out;
    }
    if (out.length > 0) {
      System.arraycopy(b, off, out, 0, len);
    }
    for (int n = len; n < out.length; n *= 2) {
      System.arraycopy(out, 0, out, n, Math.min(n, out.length - n));
      if (n > out.length / 2) {
        break;
      }
    }
    return out;
  }

  /** Replaces the first n occurrences; an empty old one is before each rune and at the end. Null: nothing to do. */
  public static byte[] replace(
      byte[] s,
      int off,
      int len,
      byte[] old,
      int oldOff,
      int oldLen,
      byte[] neu,
      int newOff,
      int newLen,
      int n) {
    int end = off + len;
    int found =
        oldLen == 0
            ? (int) Utf8.count(s, off, end) + 1
            : Search.count(s, off, end, old, oldOff, oldLen);
    int count = n < 0 ? found : Math.min(n, found);
    if (count == 0) {
      return null;
    }
    byte[] out = new byte[Math.toIntExact(len + (long) count * (newLen - oldLen))];
    int w = 0;
    int from = off;
    for (int k = 0; k < count; k++) {
      int at = from;
      if (oldLen > 0) {
        at = Search.index(s, from, end, old, oldOff, oldLen);
      } else if (k > 0) {
        at = from + Utf8.width(Utf8.decode(s, from, end));
      }
      System.arraycopy(s, from, out, w, at - from);
      w += at - from;
      System.arraycopy(neu, newOff, out, w, newLen);
      w += newLen;
      from = at + oldLen;
    }
    System.arraycopy(s, from, out, w, end - from);
    return out;
  }
}
