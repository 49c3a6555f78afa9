package gruffle.stdlib.strconv;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.ops.SliceOpsB;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.stdlib.unicode.Categories;
import gruffle.stdlib.unicode.utf8.Utf8;

/** The natives of package strconv. */
public final class Natives {
  private static final int GRAPHIC = 1;
  private static final int ASCII_ONLY = 2;

  private Natives() {}

  @GoNative("strconv.Itoa")
  public static GoString itoa(long i) {
    return text(i < 0, Math.abs(i), 10);
  }

  @GoNative("strconv.formatInt")
  public static GoString formatInt(long i, long base) {
    return text(i < 0, Math.abs(i), (int) base);
  }

  @GoNative("strconv.formatUint")
  public static GoString formatUint(long i, long base) {
    return text(false, i, (int) base);
  }

  private static GoString text(boolean negative, long v, int base) {
    int sign = negative ? 1 : 0;
    byte[] b = new byte[Digits.count(v, base) + sign];
    Digits.write(v, base, b, b.length);
    if (negative) {
      b[0] = '-';
    }
    return GoString.wrap(b);
  }

  @GoNative("strconv.appendInt")
  public static ByteSlice appendInt(G g, ByteSlice dst, long i, long base) {
    return append(g, dst, i < 0, Math.abs(i), (int) base);
  }

  @GoNative("strconv.appendUint")
  public static ByteSlice appendUint(G g, ByteSlice dst, long i, long base) {
    return append(g, dst, false, i, (int) base);
  }

  private static ByteSlice append(G g, ByteSlice dst, boolean negative, long v, int base) {
    int sign = negative ? 1 : 0;
    int n = Digits.count(v, base) + sign;
    ByteSlice s = SliceOpsB.extend(g, dst, n);
    int end = s.off + s.len;
    Digits.write(v, base, s.a, end);
    if (negative) {
      s.a[end - n] = '-';
    }
    return s;
  }

  @GoNative("strconv.shortInt")
  public static long shortInt(G g, GoString s) {
    g.setResJ(1, 0);
    int i = s.off;
    int end = i + s.len;
    boolean negative = s.len > 0 && s.b[i] == '-';
    if (negative || s.len > 0 && s.b[i] == '+') {
      i++;
    }
    if (i == end || end - i > 18) {
      return 0;
    }
    long n = 0;
    for (; i < end; i++) {
      int d = s.b[i] - '0';
      if (d < 0 || d > 9) {
        return 0;
      }
      n = n * 10 + d;
    }
    g.setResJ(1, 1);
    return negative ? -n : n;
  }

  @GoNative("strconv.formatFloat")
  public static GoString formatFloat(double f, int fmt, long prec, long bitSize) {
    FloatText t = floatText(f, fmt, prec, bitSize);
    return GoString.copyOf(t.b, 0, t.len);
  }

  @GoNative("strconv.appendFloat")
  public static ByteSlice appendFloat(
      G g, ByteSlice dst, double f, int fmt, long prec, long bitSize) {
    FloatText t = floatText(f, fmt, prec, bitSize);
    ByteSlice s = SliceOpsB.extend(g, dst, t.len);
    System.arraycopy(t.b, 0, s.a, s.off + dst.len, t.len);
    return s;
  }

  private static FloatText floatText(double f, int fmt, long prec, long bitSize) {
    return FloatFormat.format(f, (char) fmt, Math.clamp(prec, -1, 1 << 28), bitSize == 32);
  }

  @GoNative("strconv.parseFloat")
  public static double parseFloat(G g, GoString s, long bitSize) {
    FloatParse p = new FloatParse(s, bitSize == 32);
    double f = p.parse();
    g.setResJ(1, p.length());
    g.setResJ(2, p.result());
    return f;
  }

  @GoNative("strconv.IsPrint")
  public static boolean isPrint(int r) {
    return Categories.isPrint(r);
  }

  @GoNative("strconv.IsGraphic")
  public static boolean isGraphic(int r) {
    return Categories.isGraphic(r);
  }

  @GoNative("strconv.plainPrefix")
  public static long plainPrefix(GoString s, int quote, long mode) {
    int end = s.off + s.len;
    int i = s.off;
    while (i < end) {
      int c = s.b[i];
      if (c >= 0) {
        if (c == quote || c == '\\' || c < ' ' || c == 0x7F) {
          break;
        }
        i++;
        continue;
      }
      if (mode == ASCII_ONLY) {
        break;
      }
      long packed = Utf8.decode(s.b, i, end);
      int width = Utf8.width(packed);
      int r = Utf8.rune(packed);
      if (width == 1 || !(mode == GRAPHIC ? Categories.isGraphic(r) : Categories.isPrint(r))) {
        break;
      }
      i += width;
    }
    return (long) i - s.off;
  }

  @GoNative("strconv.indexByte")
  public static long indexByte(GoString s, int c) {
    int end = s.off + s.len;
    for (int i = s.off; i < end; i++) {
      if (s.b[i] == (byte) c) {
        return (long) i - s.off;
      }
    }
    return -1;
  }
}
