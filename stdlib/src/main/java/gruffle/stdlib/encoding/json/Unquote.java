package gruffle.stdlib.encoding.json;

import gruffle.runtime.value.ByteSlice;
import gruffle.stdlib.unicode.utf8.Utf8;
import java.util.Arrays;

/** Quoted strings to text: escapes are resolved, what is not UTF-8 becomes U+FFFD. */
final class Unquote {
  private Unquote() {}

  /** The slice's own bytes where they are the text already; NIL for what is no quoted string. */
  static ByteSlice of(ByteSlice s) {
    byte[] b = s.a;
    int from = s.off + 1;
    int end = s.off + s.len - 1;
    if (s.len < 2 || b[s.off] != '"' || b[end] != '"') {
      return ByteSlice.NIL;
    }
    int i = plainEnd(b, from, end);
    if (i == end) {
      return s.reslice(1, s.len - 1, s.cap);
    }
    byte[] text = new byte[end - from + 4];
    int n = i - from;
    System.arraycopy(b, from, text, 0, n);
    while (i < end) {
      if (n + 4 > text.length) {
        text = Arrays.copyOf(text, 2 * text.length + 4);
      }
      int c = b[i++];
      if (c < 0) {
        long r = Utf8.decode(b, i - 1, end);
        i += Utf8.width(r) - 1;
        n = Utf8.encode(text, n, Utf8.rune(r));
      } else if (c < ' ' || c == '"') {
        return ByteSlice.NIL;
      } else if (c != '\\') {
        text[n++] = (byte) c;
      } else if (i < end && b[i] == 'u') {
        int r = unit(b, i - 1, end);
        if (r < 0) {
          return ByteSlice.NIL;
        }
        i += 5;
        if (Character.isSurrogate((char) r)) {
          int low = unit(b, i, end);
          if (low >= 0 && Character.isSurrogatePair((char) r, (char) low)) {
            r = Character.toCodePoint((char) r, (char) low);
            i += 6;
          } else {
            r = Utf8.ERROR;
          }
        }
        n = Utf8.encode(text, n, r);
      } else {
        int escaped = i < end ? escaped(b[i++]) : -1;
        if (escaped < 0) {
          return ByteSlice.NIL;
        }
        text[n++] = (byte) escaped;
      }
    }
    return ByteSlice.made(text).reslice(0, n, text.length);
  }

  /** Where the first byte is that does not stand for itself. */
  private static int plainEnd(byte[] b, int i, int end) {
    while (i < end) {
      int c = b[i];
      if (c >= ' ' && c != '"' && c != '\\') {
        i++;
      } else if (c >= 0) {
        return i;
      } else {
        long r = Utf8.decode(b, i, end);
        if (Utf8.rune(r) == Utf8.ERROR && Utf8.width(r) == 1) {
          return i;
        }
        i += Utf8.width(r);
      }
    }
    return i;
  }

  private static int escaped(int c) {
    return switch (c) {
      case '"', '\\', '/', '\'' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> -1;
    };
  }

  /** The number in the backslash, u and four digits at i; -1 if they are not there. */
  private static int unit(byte[] b, int i, int end) {
    return end - i >= 6 && b[i] == '\\' && b[i + 1] == 'u' ? hex4(b, i + 2) : -1;
  }

  /** The number in four hexadecimal digits; -1 if they are none. */
  static int hex4(byte[] b, int i) {
    int r = 0;
    for (int k = 0; k < 4; k++) {
      int digit = Character.digit(b[i + k], 16);
      if (digit < 0) {
        return -1;
      }
      r = r << 4 | digit;
    }
    return r;
  }
}
