package gruffle.stdlib.strings;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.RefSlice;
import gruffle.stdlib.unicode.utf8.Utf8;

/** The natives of package strings. */
public final class Natives {
  private Natives() {}

  private static int end(GoString s) {
    return s.off + s.len;
  }

  private static long relative(GoString s, int i) {
    return i < 0 ? -1 : i - s.off;
  }

  @GoNative("strings.Compare")
  public static long compare(GoString a, GoString b) {
    return Integer.signum(a.compareTo(b));
  }

  @GoNative("strings.Contains")
  public static boolean contains(GoString s, GoString substr) {
    return index(s, substr) >= 0;
  }

  @GoNative("strings.HasPrefix")
  public static boolean hasPrefix(GoString s, GoString prefix) {
    return s.startsWith(prefix);
  }

  @GoNative("strings.HasSuffix")
  public static boolean hasSuffix(GoString s, GoString suffix) {
    return s.endsWith(suffix);
  }

  @GoNative("strings.Index")
  public static long index(GoString s, GoString substr) {
    return relative(s, Search.index(s.b, s.off, end(s), substr.b, substr.off, substr.len));
  }

  @GoNative("strings.IndexByte")
  public static long indexByte(GoString s, int c) {
    return relative(s, Search.indexByte(s.b, s.off, end(s), c));
  }

  @GoNative("strings.LastIndex")
  public static long lastIndex(GoString s, GoString substr) {
    return relative(s, Search.lastIndex(s.b, s.off, end(s), substr.b, substr.off, substr.len));
  }

  @GoNative("strings.LastIndexByte")
  public static long lastIndexByte(GoString s, int c) {
    return relative(s, Search.lastIndexByte(s.b, s.off, end(s), c));
  }

  @GoNative("strings.IndexAny")
  public static long indexAny(GoString s, GoString chars) {
    return relative(s, new RuneSet(chars).find(s.b, s.off, end(s), true));
  }

  @GoNative("strings.LastIndexAny")
  public static long lastIndexAny(GoString s, GoString chars) {
    int stop = new RuneSet(chars).findLastEnd(s.b, s.off, end(s), true);
    return stop < 0 ? -1 : stop - Utf8.width(Utf8.decodeLast(s.b, s.off, stop)) - s.off;
  }

  @GoNative("strings.count")
  public static long count(GoString s, GoString substr) {
    return Search.count(s.b, s.off, end(s), substr.b, substr.off, substr.len);
  }

  @GoNative("strings.EqualFold")
  public static boolean equalFold(GoString s, GoString t) {
    return Case.equalFold(s.b, s.off, end(s), t.b, t.off, end(t));
  }

  @GoNative("strings.ToUpper")
  public static GoString toUpper(GoString s) {
    byte[] b = Case.convert(s.b, s.off, end(s), true);
    return b == null ? s : GoString.wrap(b);
  }

  @GoNative("strings.ToLower")
  public static GoString toLower(GoString s) {
    byte[] b = Case.convert(s.b, s.off, end(s), false);
    return b == null ? s : GoString.wrap(b);
  }

  @GoNative("strings.TrimSpace")
  public static GoString trimSpace(GoString s) {
    int from = Spaces.find(s.b, s.off, end(s), false);
    return s.sub(from - s.off, Spaces.trimRight(s.b, from, end(s)) - s.off);
  }

  @GoNative("strings.TrimLeft")
  public static GoString trimLeft(GoString s, GoString cutset) {
    int i = new RuneSet(cutset).find(s.b, s.off, end(s), false);
    return i < 0 ? GoString.EMPTY : s.sub(i - s.off, s.len);
  }

  @GoNative("strings.TrimRight")
  public static GoString trimRight(GoString s, GoString cutset) {
    int i = new RuneSet(cutset).findLastEnd(s.b, s.off, end(s), false);
    return i < 0 ? GoString.EMPTY : s.sub(0, i - s.off);
  }

  @GoNative("strings.Fields")
  public static RefSlice fields(GoString s) {
    return Pieces.fields(s);
  }

  @GoNative("strings.split")
  public static RefSlice split(GoString s, GoString sep, long keep, long max) {
    return Pieces.split(s, sep, (int) keep, Math.clamp(max, 0, Integer.MAX_VALUE));
  }

  @GoNative("strings.joinedLength")
  public static long joinedLength(RefSlice elems, GoString sep) {
    return Pieces.joinedLength(elems, sep);
  }

  @GoNative("strings.join")
  public static GoString join(RefSlice elems, GoString sep) {
    return Pieces.join(elems, sep);
  }

  @GoNative("strings.repeat")
  public static GoString repeat(GoString s, long count) {
    return GoString.wrap(Pieces.repeat(s.b, s.off, s.len, (int) count));
  }

  @GoNative("strings.replace")
  public static GoString replace(GoString s, GoString old, GoString neu, long n) {
    byte[] b =
        Pieces.replace(
            s.b,
            s.off,
            s.len,
            old.b,
            old.off,
            old.len,
            neu.b,
            neu.off,
            neu.len,
            Math.clamp(n, -1, Integer.MAX_VALUE));
    return b == null ? s : GoString.wrap(b);
  }

  @GoNative("strings.newReplaceTable")
  public static Object newReplaceTable(RefSlice pairs) {
    return new ReplaceTable(pairs);
  }

  @GoNative("strings.replaceByTable")
  public static GoString replaceByTable(Object table, GoString s) {
    return ((ReplaceTable) table).replace(s);
  }

  /** Shares the array: the caller only ever appends. */
  @GoNative("strings.shareBytes")
  public static GoString shareBytes(ByteSlice b) {
    return b.len == 0 ? GoString.EMPTY : new GoString(b.a, b.off, b.len);
  }
}
