package gruffle.stdlib.unicode.utf8;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;

/** The natives of package unicode/utf8. */
public final class Natives {
  private Natives() {}

  private static int result(G g, long packed) {
    g.setResJ(1, Utf8.width(packed));
    return Utf8.rune(packed);
  }

  @GoNative("unicode/utf8.DecodeRune")
  public static int decodeRune(G g, ByteSlice p) {
    return result(g, gruffle.runtime.ops.Utf8.first(p.a, p.off, p.len));
  }

  @GoNative("unicode/utf8.DecodeRuneInString")
  public static int decodeRuneInString(G g, GoString s) {
    return result(g, gruffle.runtime.ops.Utf8.first(s.b, s.off, s.len));
  }

  @GoNative("unicode/utf8.DecodeLastRune")
  public static int decodeLastRune(G g, ByteSlice p) {
    return result(g, p.len == 0 ? Utf8.ERROR : Utf8.decodeLast(p.a, p.off, p.off + p.len));
  }

  @GoNative("unicode/utf8.DecodeLastRuneInString")
  public static int decodeLastRuneInString(G g, GoString s) {
    return result(g, s.len == 0 ? Utf8.ERROR : Utf8.decodeLast(s.b, s.off, s.off + s.len));
  }

  @GoNative("unicode/utf8.FullRune")
  public static boolean fullRune(ByteSlice p) {
    return Utf8.full(p.a, p.off, p.off + p.len);
  }

  @GoNative("unicode/utf8.FullRuneInString")
  public static boolean fullRuneInString(GoString s) {
    return Utf8.full(s.b, s.off, s.off + s.len);
  }

  @GoNative("unicode/utf8.RuneCount")
  public static long runeCount(ByteSlice p) {
    return Utf8.count(p.a, p.off, p.off + p.len);
  }

  @GoNative("unicode/utf8.RuneCountInString")
  public static long runeCountInString(GoString s) {
    return Utf8.count(s.b, s.off, s.off + s.len);
  }

  @GoNative("unicode/utf8.Valid")
  public static boolean valid(ByteSlice p) {
    return Utf8.valid(p.a, p.off, p.off + p.len);
  }

  @GoNative("unicode/utf8.ValidString")
  public static boolean validString(GoString s) {
    return Utf8.valid(s.b, s.off, s.off + s.len);
  }
}
