package gruffle.stdlib.fmt;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.stdlib.unicode.utf8.Utf8;

/** The natives of package fmt. */
public final class Natives {
  private Natives() {}

  @GoNative("fmt.indexPercent")
  public static long indexPercent(GoString s, long from) {
    int end = s.off + s.len;
    int i = s.off + (int) from;
    while (i < end && s.b[i] != '%') {
      i++;
    }
    return (long) i - s.off;
  }

  @GoNative("fmt.runeCount")
  public static long runeCount(ByteSlice b) {
    return Utf8.count(b.a, b.off, b.off + b.len);
  }
}
