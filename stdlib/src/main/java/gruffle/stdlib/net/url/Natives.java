package gruffle.stdlib.net.url;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;

/** The natives of package net/url. */
public final class Natives {
  private Natives() {}

  private static boolean isAllowed(byte c, ByteSlice table, long mode) {
    return (table.a[table.off + (c & 0xff)] & mode) != 0;
  }

  @GoNative("net/url.escaped")
  public static GoString escaped(GoString s, ByteSlice table, long mode, boolean plus) {
    int end = s.off + s.len;
    int changed = 0;
    int longer = 0;
    for (int i = s.off; i < end; i++) {
      byte c = s.b[i];
      if (!isAllowed(c, table, mode)) {
        changed++;
        longer += plus && c == ' ' ? 0 : 2;
      }
    }
    if (changed == 0) {
      return s;
    }
    byte[] out = new byte[Math.addExact(s.len, longer)];
    int n = 0;
    for (int i = s.off; i < end; i++) {
      byte c = s.b[i];
      if (isAllowed(c, table, mode)) {
        out[n++] = c;
      } else if (plus && c == ' ') {
        out[n++] = '+';
      } else {
        out[n++] = '%';
        out[n++] = digit(c >> 4 & 15);
        out[n++] = digit(c & 15);
      }
    }
    return GoString.wrap(out);
  }

  private static byte digit(int x) {
    return (byte) (x < 10 ? '0' + x : 'A' + x - 10);
  }

  @GoNative("net/url.unescaped")
  public static GoString unescaped(
      G g, GoString s, ByteSlice table, long mode, boolean plus, boolean strict) {
    g.setResJ(1, 0);
    int end = s.off + s.len;
    int escapes = 0;
    boolean spaces = false;
    for (int i = s.off; i < end; i++) {
      byte c = s.b[i];
      if (c == '%') {
        if (strict || end - i < 3 || value(s.b[i + 1]) < 0 || value(s.b[i + 2]) < 0) {
          return GoString.EMPTY;
        }
        escapes++;
        i += 2;
      } else if (c == '+') {
        spaces |= plus;
      }
      if (strict && c >= 0 && !isAllowed(c, table, mode)) {
        return GoString.EMPTY;
      }
    }
    g.setResJ(1, 1);
    if (escapes == 0 && !spaces) {
      return s;
    }
    byte[] out = new byte[s.len - 2 * escapes];
    int n = 0;
    for (int i = s.off; i < end; i++) {
      byte c = s.b[i];
      if (c == '%') {
        c = (byte) (value(s.b[i + 1]) << 4 | value(s.b[i + 2]));
        i += 2;
      } else if (c == '+' && plus) {
        c = ' ';
      }
      out[n++] = c;
    }
    return GoString.wrap(out);
  }

  /** Of a hexadecimal digit; -1 if it is none. */
  private static int value(byte c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }

  @GoNative("net/url.hasControl")
  public static boolean hasControl(GoString s) {
    for (int i = s.off; i < s.off + s.len; i++) {
      byte c = s.b[i];
      if (c >= 0 && c < ' ' || c == 0x7f) {
        return true;
      }
    }
    return false;
  }
}
