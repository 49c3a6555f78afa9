package gruffle.stdlib.encoding.json;

import gruffle.runtime.ops.SliceOpsB;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.stdlib.unicode.utf8.Utf8;

/** Text to quoted strings: measured first, then written to where it is appended. */
final class Quote {
  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };

  /** How many bytes each ASCII character takes: where HTML is not escaped, and where it is. */
  private static final byte[] WIDTHS = widths("");

  private static final byte[] HTML_WIDTHS = widths("<>&");

  /** A backslash, u, four digits. */
  static final int LONG = 6;

  private static final int LINE_SEPARATOR = 0x2028;

  private Quote() {}

  static byte[] widths(boolean escapeHtml) {
    return escapeHtml ? HTML_WIDTHS : WIDTHS;
  }

  private static byte[] widths(String others) {
    byte[] w = new byte[128];
    for (int c = 0; c < w.length; c++) {
      w[c] = (byte) (letter(c) != 0 ? 2 : c < ' ' || others.indexOf(c) >= 0 ? LONG : 1);
    }
    return w;
  }

  /** What follows the backslash, 0 for a character without an escape of its own. */
  private static int letter(int c) {
    return switch (c) {
      case '"', '\\' -> c;
      case '\b' -> 'b';
      case '\f' -> 'f';
      case '\n' -> 'n';
      case '\r' -> 'r';
      case '\t' -> 't';
      default -> 0;
    };
  }

  static ByteSlice append(G g, ByteSlice dst, GoString src, boolean escapeHtml) {
    byte[] widths = widths(escapeHtml);
    int length = length(src.b, src.off, src.off + src.len, widths);
    ByteSlice s = SliceOpsB.extend(g, dst, length + 2);
    int at = s.off + dst.len;
    s.a[at] = '"';
    if (length == src.len) {
      System.arraycopy(src.b, src.off, s.a, at + 1, length);
    } else {
      write(src.b, src.off, src.off + src.len, widths, s.a, at + 1);
    }
    s.a[at + length + 1] = '"';
    return s;
  }

  static int length(byte[] b, int i, int end, byte[] widths) {
    int n = 0;
    while (i < end) {
      int c = b[i];
      if (c >= 0) {
        n += widths[c];
        i++;
      } else {
        long r = Utf8.decode(b, i, end);
        n += isLong(r) ? LONG : Utf8.width(r);
        i += Utf8.width(r);
      }
    }
    return n;
  }

  /** Whether a rune beyond ASCII is escaped: what is not UTF-8, and what ends lines in JavaScript. */
  private static boolean isLong(long r) {
    return Utf8.rune(r) == Utf8.ERROR && Utf8.width(r) == 1
        || (Utf8.rune(r) & ~1) == LINE_SEPARATOR;
  }

  static void write(byte[] b, int i, int end, byte[] widths, byte[] to, int at) {
    while (i < end) {
      int c = b[i];
      if (c < 0) {
        long r = Utf8.decode(b, i, end);
        int width = Utf8.width(r);
        if (isLong(r)) {
          at = escape(to, at, Utf8.rune(r));
        } else {
          System.arraycopy(b, i, to, at, width);
          at += width;
        }
        i += width;
        continue;
      }
      i++;
      switch (widths[c]) {
        case 1 -> to[at++] = (byte) c;
        case 2 -> {
          to[at++] = '\\';
          to[at++] = (byte) letter(c);
        }
        default -> at = escape(to, at, c);
      }
    }
  }

  static int escape(byte[] to, int at, int c) {
    to[at++] = '\\';
    to[at++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      to[at++] = HEX[c >> shift & 15];
    }
    return at;
  }
}
