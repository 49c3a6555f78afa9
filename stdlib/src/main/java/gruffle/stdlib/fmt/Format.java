package gruffle.stdlib.fmt;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Kind;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.RefSlice;

/** Goes through a format as far as its directives are simple and their operands plain. */
final class Format {
  /** More digits than these make a number that is taken for a mistake, perhaps. */
  private static final int MOST_DIGITS = 6;

  private final G g;
  private final Text out;
  private final Object printer;
  private final FuncVal go;
  private final byte[] b;
  private final int from;
  private final int end;
  private final RefSlice operands;

  /** Where in the format it is. */
  private int i;

  /** The next operand. */
  private int arg;

  private char verb;
  private boolean names;

  Format(
      G g,
      Text out,
      Object printer,
      FuncVal go,
      GoString format,
      int at,
      RefSlice operands,
      int arg) {
    this.g = g;
    this.out = out;
    this.printer = printer;
    this.go = go;
    b = format.b;
    from = format.off;
    end = format.off + format.len;
    i = from + at;
    this.operands = operands;
    this.arg = arg;
  }

  int at() {
    return i - from;
  }

  int arg() {
    return arg;
  }

  /** Stops at a directive that is Go's, or at the end. */
  void print() {
    while (true) {
      int k = i;
      while (k < end && b[k] != '%') {
        k++;
      }
      out.put(b, i, k - i);
      i = k;
      if (k == end) {
        return;
      }
      int behind = directive(k + 1);
      if (behind < 0) {
        return;
      }
      if (verb != '%') {
        if (arg >= operands.len) {
          return;
        }
        if (!new Plain(g, out, printer, go, verb, names).operand(operands.get(arg))) {
          return;
        }
        arg++;
      }
      i = behind;
    }
  }

  /** Reads flags, width, precision and verb; -1 if there is something else. */
  private int directive(int k) {
    out.flags = 0;
    out.width = 0;
    out.precision = 0;
    boolean plain = k < end && b[k] >= 'a';
    if (!plain) {
      if (k < end && b[k] == '%') {
        verb = '%';
        out.put('%');
        return k + 1;
      }
      for (; k < end; k++) {
        int flag = flag(b[k]);
        if (flag == 0) {
          break;
        }
        out.flags |= flag;
      }
      int digits = k;
      for (; k < end && isDigit(b[k]); k++) {
        out.width = 10 * out.width + b[k] - '0';
      }
      if (k - digits > MOST_DIGITS) {
        return -1;
      }
      if (k > digits) {
        out.flags |= Text.HAS_WIDTH;
      }
      if (k < end && b[k] == '.') {
        k++;
        digits = k;
        for (; k < end && isDigit(b[k]); k++) {
          out.precision = 10 * out.precision + b[k] - '0';
        }
        if (k - digits > MOST_DIGITS) {
          return -1;
        }
        out.flags |= Text.HAS_PRECISION;
      }
    }
    if (k == end) {
      return -1;
    }
    verb = (char) b[k];
    names = false;
    if (verb == 'v' && out.flags != 0) {
      if ((out.flags & Text.SHARP) != 0) {
        return -1;
      }
      names = (out.flags & Text.PLUS) != 0;
      out.flags &= ~Text.PLUS;
    }
    return isLetter(verb) && verb != 'w' && verb != 'p' ? k + 1 : -1;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }

  private static int flag(byte c) {
    return switch (c) {
      case '#' -> Text.SHARP;
      case '0' -> Text.ZERO;
      case '+' -> Text.PLUS;
      case '-' -> Text.MINUS;
      case ' ' -> Text.SPACE;
      default -> 0;
    };
  }

  /** Prints operands as %v does, with a space before each but the first; with sparing only where neither neighbour is a string. Returns where it stops. */
  static int all(
      G g, Text out, Object printer, FuncVal go, RefSlice operands, int arg, boolean sparing) {
    Plain plain = new Plain(g, out, printer, go, 'v', false);
    for (; arg < operands.len; arg++) {
      int before = out.n;
      Object x = operands.get(arg);
      if (arg > 0 && !(sparing && (isString(x) || isString(operands.get(arg - 1))))) {
        out.put(' ');
      }
      if (!plain.operand(x)) {
        out.n = before;
        break;
      }
    }
    return arg;
  }

  private static boolean isString(Object x) {
    return x instanceof GoString || x != null && Iface.typeOf(x).kind() == Kind.STRING;
  }
}
