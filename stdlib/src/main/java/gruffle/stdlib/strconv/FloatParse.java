package gruffle.stdlib.strconv;

import gruffle.runtime.value.GoString;
import java.nio.charset.StandardCharsets;

/** Reads the longest prefix of a text that is a float in Go's syntax. Where {@link FloatScale} has no result, the conversion is Java's. */
final class FloatParse {
  private static final int PARSED = 0;
  private static final int BAD_SYNTAX = 1;
  private static final int OUT_OF_RANGE = 2;

  /** Beyond this an exponent makes any number that fits into memory zero or infinite. */
  private static final int HUGE_EXPONENT = 1_000_000_000;

  private final byte[] b;
  private final int start;
  private final int end;
  private final boolean single;
  private int i;
  private int result = BAD_SYNTAX;

  FloatParse(GoString s, boolean single) {
    this.b = s.b;
    this.start = s.off;
    this.end = s.off + s.len;
    this.single = single;
    this.i = start;
  }

  /** Bytes that belong to the number; 0 where there is none. */
  int length() {
    return result == BAD_SYNTAX ? 0 : i - start;
  }

  int result() {
    return result;
  }

  private int peek() {
    return i < end ? b[i] : -1;
  }

  double parse() {
    boolean negative = peek() == '-';
    boolean signed = negative || peek() == '+';
    if (signed) {
      i++;
    }
    double f = peek() > '9' ? name(signed) : number();
    return negative ? -f : f;
  }

  private double name(boolean signed) {
    if (word("infinity") || word("inf")) {
      result = PARSED;
      return Double.POSITIVE_INFINITY;
    }
    if (!signed && word("nan")) {
      result = PARSED;
      return Double.NaN;
    }
    return number(); // which begins with an underscore, or is none
  }

  private boolean word(String w) {
    if (end - i < w.length()) {
      return false;
    }
    for (int k = 0; k < w.length(); k++) {
      if ((b[i + k] | 0x20) != w.charAt(k)) {
        return false;
      }
    }
    i += w.length();
    return true;
  }

  private double number() {
    boolean hex = false;
    if (peek() == '0' && i + 2 < end && (b[i + 1] | 0x20) == 'x') {
      hex = true;
      i += 2;
    }
    int first = i;
    int used = 0; // digits that the value has
    long value = 0;
    boolean some = false;
    boolean underscores = false;
    int afterPoint = -1; // digits after the point, -1 before it
    for (; i < end; i++) {
      int c = b[i];
      if (c == '_') {
        underscores = true;
      } else if (c == '.' && afterPoint < 0) {
        afterPoint = 0;
      } else if (c >= '0' && c <= '9' || hex && (c | 0x20) >= 'a' && (c | 0x20) <= 'f') {
        some = true;
        if (c != '0' || used > 0) {
          used++;
          value = value * 10 + (c - '0');
        }
        if (afterPoint >= 0) {
          afterPoint++;
        }
      } else {
        break;
      }
    }
    if (!some) {
      return 0;
    }
    int last = i;
    long exp = 0;
    if (i < end && (b[i] | 0x20) == (hex ? 'p' : 'e')) {
      i++;
      boolean down = peek() == '-';
      if (down || peek() == '+') {
        i++;
      }
      if (peek() < '0' || peek() > '9') {
        return 0;
      }
      for (; i < end && (b[i] >= '0' && b[i] <= '9' || b[i] == '_'); i++) {
        if (b[i] == '_') {
          underscores = true;
        } else if (exp < HUGE_EXPONENT) {
          exp = exp * 10 + b[i] - '0';
        }
      }
      exp = down ? -exp : exp;
    } else if (hex) {
      return 0;
    }
    if (underscores && !underscoresOk()) {
      return 0;
    }
    exp -= (hex ? 4L : 1L) * Math.max(afterPoint, 0);
    if (!hex && used <= 19 && exp == (int) exp) {
      double f =
          single ? FloatScale.exactFloat(value, (int) exp) : FloatScale.scaled(value, (int) exp);
      if (f >= 0) {
        result = PARSED;
        return f;
      }
    }
    String text =
        (hex ? "0x" : "")
            + digits(first, last)
            + (hex ? "p" : "e")
            + Math.clamp(exp, Integer.MIN_VALUE, Integer.MAX_VALUE);
    double f = single ? Float.parseFloat(text) : Double.parseDouble(text);
    result = Double.isInfinite(f) ? OUT_OF_RANGE : PARSED;
    return f;
  }

  private String digits(int from, int to) {
    var digits = new StringBuilder(to - from);
    for (int k = from; k < to; k++) {
      if (b[k] != '_' && b[k] != '.') {
        digits.append((char) b[k]);
      }
    }
    return digits.toString();
  }

  /** Each underscore stands between digits, or between a base prefix and a digit. */
  private boolean underscoresOk() {
    String s = new String(b, start, i - start, StandardCharsets.ISO_8859_1);
    int k = s.startsWith("-") || s.startsWith("+") ? 1 : 0;
    boolean hex = s.regionMatches(true, k, "0x", 0, 2);
    boolean afterDigit = hex;
    boolean afterUnderscore = false;
    for (k += hex ? 2 : 0; k < s.length(); k++) {
      char c = s.charAt(k);
      boolean digit = c >= '0' && c <= '9' || hex && Character.digit(c, 16) >= 0;
      if (c == '_' ? !afterDigit : afterUnderscore && !digit) {
        return false;
      }
      afterUnderscore = c == '_';
      afterDigit = digit;
    }
    return !afterUnderscore;
  }
}
