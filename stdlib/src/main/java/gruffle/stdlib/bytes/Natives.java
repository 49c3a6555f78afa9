package gruffle.stdlib.bytes;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.stdlib.strings.Case;
import gruffle.stdlib.strings.Pieces;
import gruffle.stdlib.strings.RuneSet;
import gruffle.stdlib.strings.Search;
import gruffle.stdlib.strings.Spaces;
import gruffle.stdlib.unicode.utf8.Utf8;
import java.util.Arrays;

/** The natives of package bytes. */
public final class Natives {
  private Natives() {}

  private static int end(ByteSlice s) {
    return s.off + s.len;
  }

  private static long relative(ByteSlice s, int i) {
    return i < 0 ? -1 : i - s.off;
  }

  @GoNative("bytes.Equal")
  public static boolean equal(ByteSlice a, ByteSlice b) {
    return Arrays.equals(a.a, a.off, end(a), b.a, b.off, end(b));
  }

  @GoNative("bytes.Compare")
  public static long compare(ByteSlice a, ByteSlice b) {
    return Integer.signum(Arrays.compareUnsigned(a.a, a.off, end(a), b.a, b.off, end(b)));
  }

  @GoNative("bytes.HasPrefix")
  public static boolean hasPrefix(ByteSlice s, ByteSlice prefix) {
    return s.len >= prefix.len
        && Arrays.equals(s.a, s.off, s.off + prefix.len, prefix.a, prefix.off, end(prefix));
  }

  @GoNative("bytes.HasSuffix")
  public static boolean hasSuffix(ByteSlice s, ByteSlice suffix) {
    return s.len >= suffix.len
        && Arrays.equals(s.a, end(s) - suffix.len, end(s), suffix.a, suffix.off, end(suffix));
  }

  @GoNative("bytes.Index")
  public static long index(ByteSlice s, ByteSlice sep) {
    return relative(s, Search.index(s.a, s.off, end(s), sep.a, sep.off, sep.len));
  }

  @GoNative("bytes.IndexByte")
  public static long indexByte(ByteSlice b, int c) {
    return relative(b, Search.indexByte(b.a, b.off, end(b), c));
  }

  @GoNative("bytes.LastIndex")
  public static long lastIndex(ByteSlice s, ByteSlice sep) {
    return relative(s, Search.lastIndex(s.a, s.off, end(s), sep.a, sep.off, sep.len));
  }

  @GoNative("bytes.LastIndexByte")
  public static long lastIndexByte(ByteSlice s, int c) {
    return relative(s, Search.lastIndexByte(s.a, s.off, end(s), c));
  }

  @GoNative("bytes.IndexAny")
  public static long indexAny(ByteSlice s, GoString chars) {
    return relative(s, new RuneSet(chars).find(s.a, s.off, end(s), true));
  }

  @GoNative("bytes.LastIndexAny")
  public static long lastIndexAny(ByteSlice s, GoString chars) {
    int stop = new RuneSet(chars).findLastEnd(s.a, s.off, end(s), true);
    return stop < 0 ? -1 : stop - Utf8.width(Utf8.decodeLast(s.a, s.off, stop)) - s.off;
  }

  @GoNative("bytes.EqualFold")
  public static boolean equalFold(ByteSlice s, ByteSlice t) {
    return Case.equalFold(s.a, s.off, end(s), t.a, t.off, end(t));
  }

  @GoNative("bytes.count")
  public static long count(ByteSlice s, ByteSlice sep) {
    return Search.count(s.a, s.off, end(s), sep.a, sep.off, sep.len);
  }

  @GoNative("bytes.toCase")
  public static ByteSlice toCase(ByteSlice s, boolean upper) {
    byte[] b = Case.convert(s.a, s.off, end(s), upper);
    return ByteSlice.of(b == null ? s.toArray() : b);
  }

  @GoNative("bytes.spaceEnd")
  public static long spaceEnd(ByteSlice s, long from, boolean space) {
    return (long) Spaces.find(s.a, s.off + (int) from, end(s), space) - s.off;
  }

  @GoNative("bytes.trimmedEnd")
  public static long trimmedEnd(ByteSlice s) {
    return (long) Spaces.trimRight(s.a, s.off, end(s)) - s.off;
  }

  @GoNative("bytes.firstNotIn")
  public static long firstNotIn(ByteSlice s, GoString cutset) {
    return relative(s, new RuneSet(cutset).find(s.a, s.off, end(s), false));
  }

  @GoNative("bytes.lastNotIn")
  public static long lastNotIn(ByteSlice s, GoString cutset) {
    return relative(s, new RuneSet(cutset).findLastEnd(s.a, s.off, end(s), false));
  }

  @GoNative("bytes.repeat")
  public static ByteSlice repeat(ByteSlice b, long count) {
    return ByteSlice.of(Pieces.repeat(b.a, b.off, b.len, (int) count));
  }

  @GoNative("bytes.replace")
  public static ByteSlice replace(ByteSlice s, ByteSlice old, ByteSlice neu, long n) {
    byte[] b =
        Pieces.replace(
            s.a,
            s.off,
            s.len,
            old.a,
            old.off,
            old.len,
            neu.a,
            neu.off,
            neu.len,
            Math.clamp(n, -1, Integer.MAX_VALUE));
    return ByteSlice.of(b == null ? s.toArray() : b);
  }
}
