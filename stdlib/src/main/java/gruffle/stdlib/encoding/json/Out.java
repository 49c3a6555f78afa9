package gruffle.stdlib.encoding.json;

import gruffle.runtime.value.GoString;
import gruffle.stdlib.ByteText;

/** JSON that is being written. */
final class Out extends ByteText {
  Out(int room) {
    super(new byte[room], 0);
  }

  /** Adds s as a quoted string. */
  void quote(GoString s, boolean escapeHtml) {
    byte[] widths = Quote.widths(escapeHtml);
    int length = Quote.length(s.b, s.off, s.off + s.len, widths);
    room(length + 2);
    b[n++] = '"';
    if (length == s.len) {
      System.arraycopy(s.b, s.off, b, n, length);
    } else {
      Quote.write(s.b, s.off, s.off + s.len, widths, b, n);
    }
    n += length;
    b[n++] = '"';
  }

  /** Adds a backslash, u and four digits. */
  void escape(int c) {
    room(Quote.LONG);
    n = Quote.escape(b, n, c);
  }
}
