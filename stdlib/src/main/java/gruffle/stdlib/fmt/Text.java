package gruffle.stdlib.fmt;

import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.stdlib.ByteText;
import gruffle.stdlib.strconv.Digits;
import gruffle.stdlib.strconv.FloatFormat;
import gruffle.stdlib.strconv.FloatText;
import gruffle.stdlib.unicode.utf8.Utf8;
import java.util.Arrays;

/** What is printed so far, in a printer's buffer, and basic values as one directive wants them. */
final class Text extends ByteText {
  // Flags of a directive, without those that are Go's.
  static final int HAS_WIDTH = 1;
  static final int HAS_PRECISION = 2;
  static final int MINUS = 4;
  static final int PLUS = 8;
  static final int SHARP = 16;
  static final int SPACE = 32;
  static final int ZERO = 64;

  /** Of %+v: as Go knows it. */
  static final int PLUS_V = 128;

  int flags;
  int width;
  int precision;

  private int start;

  Text(ByteSlice dst) {
    super(dst.a, dst.off + dst.len);
    start = dst.off;
  }

  /** Goes on in another buffer. */
  void set(ByteSlice dst) {
    b = dst.a;
    start = dst.off;
    n = start + dst.len;
  }

  ByteSlice slice() {
    return new ByteSlice(b, start, n - start, b.length - start);
  }

  private boolean has(int flag) {
    return (flags & flag) != 0;
  }

  // --- text as it is ---

  private void fill(int count, int c) {
    if (count > 0) {
      room(count);
      Arrays.fill(b, n, n + count, (byte) c);
      n += count;
    }
  }

  // --- text with padding ---

  /** Zeros only ever go to the left. */
  private int padding() {
    return (flags & (ZERO | MINUS)) == ZERO ? '0' : ' ';
  }

  /** Text of so many runes. */
  private void pad(byte[] from, int off, int len, int runes) {
    int missing = has(HAS_WIDTH) ? width - runes : 0;
    if (!has(MINUS)) {
      fill(missing, padding());
    }
    put(from, off, len);
    if (has(MINUS)) {
      fill(missing, ' ');
    }
  }

  void string(byte[] from, int off, int len) {
    int end = off + len;
    if (has(HAS_PRECISION) && len > precision) {
      int k = off;
      for (int left = precision; left > 0 && k < end; left--) {
        k += Utf8.width(Utf8.decode(from, k, end));
      }
      end = k;
    }
    pad(from, off, end - off, has(HAS_WIDTH) ? (int) Utf8.count(from, off, end) : 0);
  }

  /** Without regard to the precision. */
  void word(GoString s) {
    pad(s.b, s.off, s.len, s.len);
  }

  /** In quotes; false if something in it has to be escaped. */
  boolean quoted(GoString s) {
    if (flags != 0) {
      return false;
    }
    for (int i = s.off; i < s.off + s.len; i++) {
      byte c = s.b[i];
      if (c < ' ' || c == '"' || c == '\\' || c == 0x7f) {
        return false;
      }
    }
    put('"');
    put(s);
    put('"');
    return true;
  }

  /** Each byte as two digits. */
  boolean hexadecimal(byte[] from, int off, int len, boolean upper) {
    if (flags != 0) {
      return false;
    }
    room(Math.multiplyExact(2, len));
    String digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    for (int i = off; i < off + len; i++) {
      b[n++] = (byte) digits.charAt(from[i] >> 4 & 15);
      b[n++] = (byte) digits.charAt(from[i] & 15);
    }
    return true;
  }

  void character(long v) {
    int r = Long.compareUnsigned(v, Character.MAX_CODE_POINT) > 0 ? Utf8.ERROR : (int) v;
    byte[] one = new byte[4];
    pad(one, 0, Utf8.encode(one, 0, r), 1);
  }

  // --- numbers ---

  void integer(long v, int base, boolean signed, boolean upper) {
    boolean negative = signed && v < 0;
    long abs = negative ? -v : v;
    int count = Digits.count(abs, base);
    if (flags == 0) {
      room(count + 1);
      if (negative) {
        b[n++] = '-';
      }
      n += count;
      Digits.write(abs, base, b, n);
      if (upper) {
        raise(n - count);
      }
      return;
    }
    int digits = 0; // at least
    if (has(HAS_PRECISION)) {
      digits = precision;
      if (digits == 0 && v == 0) {
        fill(has(HAS_WIDTH) ? width : 0, ' ');
        return;
      }
    } else if ((flags & (ZERO | HAS_WIDTH | MINUS)) == (ZERO | HAS_WIDTH)) {
      digits = negative || has(PLUS | SPACE) ? width - 1 : width;
    }
    int sign = negative ? '-' : has(PLUS) ? '+' : has(SPACE) ? ' ' : 0;
    int prefix = has(SHARP) && base != 10 ? prefix(abs, base, digits) : 0;
    int length = (sign != 0 ? 1 : 0) + prefix + Math.max(digits, count);
    int missing = has(HAS_WIDTH) ? width - length : 0;
    if (!has(MINUS)) {
      fill(missing, ' ');
    }
    if (sign != 0) {
      put(sign);
    }
    if (prefix > 0) {
      put('0');
    }
    if (prefix > 1) {
      put(base == 2 ? 'b' : upper ? 'X' : 'x');
    }
    fill(digits - count, '0');
    room(count);
    n += count;
    Digits.write(abs, base, b, n);
    if (upper) {
      raise(n - count);
    }
    if (has(MINUS)) {
      fill(missing, ' ');
    }
  }

  /** How many characters say what base a number has. */
  private static int prefix(long abs, int base, int digits) {
    if (base != 8) {
      return 2;
    }
    return abs != 0 && digits <= (64 - Long.numberOfLeadingZeros(abs) + 2) / 3 ? 1 : 0;
  }

  private void raise(int from) {
    for (int i = from; i < n; i++) {
      if (b[i] >= 'a') {
        b[i] -= 'a' - 'A';
      }
    }
  }

  /** Without the flag #. */
  void decimal(double v, boolean single, char format, int digits) {
    FloatText t = FloatFormat.format(v, format, has(HAS_PRECISION) ? precision : digits, single);
    if (flags == 0) {
      put(t.b, 0, t.len);
      return;
    }
    int sign = t.b[0] == '-' || t.b[0] == '+' ? t.b[0] : 0;
    int off = sign != 0 ? 1 : 0;
    int len = t.len - off;
    boolean plus = sign != '-';
    boolean odd = t.b[off] == 'I' || t.b[off] == 'N'; // never padded with zeros
    int shown = plus ? has(PLUS) ? '+' : has(SPACE) ? ' ' : 0 : '-';
    if (t.b[off] == 'I' && shown == 0) {
      shown = '+';
    }
    int missing = has(HAS_WIDTH) ? width - len - (shown != 0 ? 1 : 0) : 0;
    boolean zeros = !odd && padding() == '0';
    if (!has(MINUS) && !zeros) {
      fill(missing, ' ');
    }
    if (shown != 0) {
      put(shown);
    }
    if (zeros) {
      fill(missing, '0');
    }
    put(t.b, off, len);
    if (has(MINUS)) {
      fill(missing, ' ');
    }
  }
}
