package gruffle.syntax;

import gruffle.constant.Chars;

/** Characters as Go classifies and prints them. */
final class Runes {
  private Runes() {}

  static int lower(int ch) {
    return ch | 0x20;
  }

  /** Whether it is an ASCII letter or the underscore. */
  static boolean isAsciiLetter(int ch) {
    return 'a' <= lower(ch) && lower(ch) <= 'z' || ch == '_';
  }

  static boolean isDecimal(int ch) {
    return '0' <= ch && ch <= '9';
  }

  static boolean isHex(int ch) {
    return isDecimal(ch) || 'a' <= lower(ch) && lower(ch) <= 'f';
  }

  static boolean isPrintable(int ch) {
    return ch >= 0 && ch <= Character.MAX_CODE_POINT && Chars.isPrint(ch);
  }

  /** Go's {@code %#U}: {@code U+0040 '@'}. */
  static String unicode(long ch) {
    String code = String.format("U+%04X", ch);
    return ch <= Character.MAX_CODE_POINT && isPrintable((int) ch)
        ? code + " '" + Character.toString((int) ch) + "'"
        : code;
  }

  /** Go's {@code %q} of a rune. */
  static String quote(int ch) {
    String escape =
        switch (ch) {
          case 7 -> "\\a";
          case '\b' -> "\\b";
          case '\f' -> "\\f";
          case '\n' -> "\\n";
          case '\r' -> "\\r";
          case '\t' -> "\\t";
          case 11 -> "\\v";
          case '\\' -> "\\\\";
          case '\'' -> "\\'";
          default -> null;
        };
    if (escape == null) {
      if (isPrintable(ch)) {
        escape = Character.toString(ch);
      } else if (ch < ' ' || ch == 0x7F) {
        escape = String.format("\\x%02x", ch);
      } else {
        escape = String.format(ch < 0x10000 ? "\\u%04x" : "\\U%08x", ch);
      }
    }
    return "'" + escape + "'";
  }
}
