package gruffle.stdlib.encoding.json;

import gruffle.runtime.value.GoString;
import java.util.Arrays;

/** JSON that is being written: bytes in an array that grows. */
final class Out {
  byte[] b;
  int n;

  Out(int room) {
    b = new byte[room];
  }

  /** Makes room for so many bytes more. */
  void room(int more) {
    if (b.length - n < more) {
      b = Arrays.copyOf(b, Math.max(2 * b.length, Math.addExact(n, more)));
    }
  }

  void put(int c) {
    room(1);
    b[n++] = (byte) c;
  }

  void put(byte[] from, int off, int len) {
    room(len);
    System.arraycopy(from, off, b, n, len);
    n += len;
  }

  void put(GoString s) {
    put(s.b, s.off, s.len);
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
