package gruffle.repl;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Numbers and strings in Go syntax. */
final class GoText {
  /** Exponents from which numbers are written with one, as by fmt's %v. */
  private static final int BIG = 21;

  private static final int SMALL = -4;

  private GoText() {}

  static String decimal(double d) {
    if (Double.isNaN(d)) {
      return "math.NaN()";
    }
    if (Double.isInfinite(d)) {
      return d > 0 ? "math.Inf(1)" : "math.Inf(-1)";
    }
    return decimal(Double.toString(d));
  }

  static String decimal(float f) {
    return Float.isNaN(f) || Float.isInfinite(f) ? decimal((double) f) : decimal(Float.toString(f));
  }

  private static String decimal(String shortest) {
    var x = new BigDecimal(shortest).stripTrailingZeros();
    if (x.signum() == 0) {
      return shortest.startsWith("-") ? "-0" : "0";
    }
    int exp = x.precision() - x.scale() - 1;
    if (exp >= SMALL && exp < BIG) {
      return x.toPlainString();
    }
    String digits = x.unscaledValue().abs().toString();
    String rest = digits.length() > 1 ? "." + digits.substring(1) : "";
    String sign = x.signum() < 0 ? "-" : "";
    return sign
        + digits.charAt(0)
        + rest
        + "e"
        + (exp < 0 ? "-" : "+")
        + (Math.abs(exp) < 10 ? "0" : "")
        + Math.abs(exp);
  }

  static String quote(byte[] s, int from, int len) {
    var b = new StringBuilder("\"");
    String text = decode(s, from, len);
    if (text != null) {
      text.codePoints().forEach(c -> escape(b, c, '"'));
      return b.append('"').toString();
    }
    for (int i = from; i < from + len; i++) {
      if (s[i] < 0) {
        b.append(String.format("\\x%02x", s[i] & 0xFF));
      } else {
        escape(b, s[i], '"');
      }
    }
    return b.append('"').toString();
  }

  static String rune(int c) {
    if (!Character.isValidCodePoint(c) || c >= 0xD800 && c <= 0xDFFF) {
      return Integer.toString(c);
    }
    var b = new StringBuilder("'");
    escape(b, c, '\'');
    return b.append('\'').toString();
  }

  /** The text of valid UTF-8, else null. */
  static String decode(byte[] s, int from, int len) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(s, from, len)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Whether every character of a text shows as itself. */
  static boolean isPrintable(String s) {
    return s.codePoints().allMatch(c -> c == '\n' || c == '\t' || isGraphic(c));
  }

  private static boolean isGraphic(int c) {
    return c == ' '
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.SPACE_SEPARATOR ->
              false;
          default -> true;
        };
  }

  private static void escape(StringBuilder b, int c, char quote) {
    switch (c) {
      case '\n' -> b.append("\\n");
      case '\t' -> b.append("\\t");
      case '\r' -> b.append("\\r");
      case '\\' -> b.append("\\\\");
      case 7 -> b.append("\\a");
      case '\b' -> b.append("\\b");
      case '\f' -> b.append("\\f");
      case 11 -> b.append("\\v");
      default -> {
        if (c == quote) {
          b.append('\\').append(quote);
        } else if (c < 0x20 || c == 0x7F) {
          b.append(String.format("\\x%02x", c));
        } else if (isGraphic(c)) {
          b.appendCodePoint(c);
        } else {
          b.append(String.format(c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
        }
      }
    }
  }
}
