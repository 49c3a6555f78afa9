package gruffle.stdlib.encoding.xml;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.stdlib.unicode.utf8.Utf8;

/** The natives of package encoding/xml: how far texts and names go that have nothing unusual in them. */
public final class Natives {
  private static final int NONE = -1;

  private Natives() {}

  /**
   * How many bytes of p are text before the quote, or before &lt; if quote is negative; -1 if it ends behind p, or is not as it stands what a program gets. Further results: how many lines end in it, and where the last
   * of these ends. The text begins with the byte first if that is not negative.
   */
  @GoNative("encoding/xml.plainText")
  public static long plainText(G g, ByteSlice p, long first, long quote) {
    g.setResJ(1, 0);
    g.setResJ(2, 0);
    int stop = quote < 0 ? '<' : (int) quote;
    int before = first < 0 ? 0 : 1;
    int lines = 0;
    int lastLine = 0;
    if (first >= 0) {
      if (first == stop || !isPlain((int) first, quote < 0)) {
        return NONE;
      }
      if (first == '\n') {
        lines = 1;
        lastLine = 1;
      }
    }
    byte[] b = p.a;
    int end = p.off + p.len;
    int i = p.off;
    while (i < end) {
      int c = b[i];
      if (c == stop) {
        g.setResJ(1, lines);
        g.setResJ(2, lastLine);
        return (long) i - p.off;
      }
      if (c < 0) {
        long decoded = Utf8.decode(b, i, end);
        int rune = Utf8.rune(decoded);
        if (rune >= 0xfffd && rune <= 0xffff) { // among these what is no UTF-8
          return NONE;
        }
        i += Utf8.width(decoded);
        continue;
      }
      if (!isPlain(c, quote < 0)) {
        return NONE;
      }
      i++;
      if (c == '\n') {
        lines++;
        lastLine = i - p.off + before;
      }
    }
    return NONE;
  }

  private static boolean isPlain(int c, boolean outside) {
    return c >= ' ' && c < 0x80
        ? c != '&' && c != '<' && (c != ']' || !outside)
        : c == '\n' || c == '\t';
  }

  /** How many bytes of p belong to a name of ASCII that begins with first, if that is not negative; -1 if there is none, or it may go on behind p. */
  @GoNative("encoding/xml.nameLength")
  public static long nameLength(ByteSlice p, long first) {
    if (first >= 0 && !isNameByte((int) first)) {
      return NONE;
    }
    int end = p.off + p.len;
    int i = p.off;
    while (i < end && isNameByte(p.a[i])) {
      i++;
    }
    int n = i - p.off;
    return i == end || p.a[i] < 0 || n == 0 && first < 0 ? NONE : n;
  }

  private static boolean isNameByte(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= ':'
        || c == '_'
        || c == '-'
        || c == '.';
  }

  /** Whether s is a name: 0 no, 1 yes, -1 if it is not of ASCII alone. */
  @GoNative("encoding/xml.asciiName")
  public static long asciiName(ByteSlice s) {
    return name(s.a, s.off, s.len);
  }

  @GoNative("encoding/xml.asciiNameString")
  public static long asciiNameString(GoString s) {
    return name(s.b, s.off, s.len);
  }

  private static int name(byte[] b, int off, int len) {
    boolean ok = len > 0 && isNameByte(b[off]) && !isSecond(b[off]);
    for (int i = off; i < off + len; i++) {
      if (b[i] < 0) {
        return NONE;
      }
      ok &= isNameByte(b[i]);
    }
    return ok ? 1 : 0;
  }

  /** Whether a byte of names may not be the first. */
  private static boolean isSecond(byte c) {
    return c >= '0' && c <= '9' || c == '-' || c == '.';
  }
}
