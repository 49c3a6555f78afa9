package gruffle.stdlib.encoding.csv;

import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.RefSlice;
import gruffle.stdlib.unicode.Categories;
import gruffle.stdlib.unicode.utf8.Utf8;

/** The line that a record is written as, with quotes around the fields that need them. */
final class Line {
  /** Up to here a writer's buffer takes a line in the same pieces as its parts one by one. */
  private static final int LONGEST = 4096;

  private final byte comma;
  private final boolean crlf;
  private byte[] out;
  private int n;

  Line(byte comma, boolean crlf) {
    this.comma = comma;
    this.crlf = crlf;
  }

  /** The line behind what dst has room for; nil if it is too long. */
  ByteSlice of(RefSlice record, ByteSlice dst) {
    long most = 2;
    for (int f = 0; f < record.len; f++) {
      most += 3 + 2L * ((GoString) record.get(f)).len;
    }
    if (most > LONGEST) {
      return ByteSlice.NIL;
    }
    boolean fits = most <= dst.cap;
    out = fits ? dst.a : new byte[(int) most];
    int start = fits ? dst.off : 0;
    n = start;
    for (int f = 0; f < record.len; f++) {
      if (f > 0) {
        out[n++] = comma;
      }
      put((GoString) record.get(f));
    }
    if (crlf) {
      out[n++] = '\r';
    }
    out[n++] = '\n';
    return new ByteSlice(out, start, n - start, out.length - start);
  }

  private void put(GoString field) {
    if (!needsQuotes(field)) {
      System.arraycopy(field.b, field.off, out, n, field.len);
      n += field.len;
      return;
    }
    out[n++] = '"';
    for (int i = field.off; i < field.off + field.len; i++) {
      byte c = field.b[i];
      switch (c) {
        case '"' -> {
          out[n++] = '"';
          out[n++] = '"';
        }
        case '\r' -> {
          if (!crlf) {
            out[n++] = '\r';
          }
        }
        case '\n' -> {
          if (crlf) {
            out[n++] = '\r';
          }
          out[n++] = '\n';
        }
        default -> out[n++] = c;
      }
    }
    out[n++] = '"';
  }

  private boolean needsQuotes(GoString s) {
    int end = s.off + s.len;
    for (int i = s.off; i < end; i++) {
      byte c = s.b[i];
      if (c == comma || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    if (s.len == 0) {
      return false;
    }
    byte c = s.b[s.off];
    if (c == '\\') {
      return s.len == 2 && s.b[s.off + 1] == '.'; // a text that ends input of PostgreSQL's
    }
    return Categories.isSpace(c >= 0 ? c : Utf8.rune(Utf8.decode(s.b, s.off, end)));
  }
}
