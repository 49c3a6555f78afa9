package gruffle.syntax;

/** Scans numbers, runes and strings for the {@link Scanner}, with all their checks. */
final class Literals {
  // What a sequence of digits has: bits.
  private static final int DIGIT = 1;
  private static final int SEPARATOR = 2;

  private final Scanner s;
  private int invalidDigit; // offset in the token of the first digit too big for the base, or -1

  Literals(Scanner s) {
    this.s = s;
  }

  private static String baseName(int base) {
    return switch (base) {
      case 2 -> "binary";
      case 8 -> "octal";
      case 10 -> "decimal";
      default -> "hexadecimal";
    };
  }

  private int digits(int base) {
    int seen = 0;
    while (s.ch == '_' || (base <= 10 ? Runes.isDecimal(s.ch) : Runes.isHex(s.ch))) {
      if (s.ch == '_') {
        seen |= SEPARATOR;
      } else {
        seen |= DIGIT;
        if (base <= 10 && s.ch >= '0' + base && invalidDigit < 0) {
          invalidDigit = s.chCol() - s.col;
        }
      }
      s.nextch();
    }
    return seen;
  }

  void number(boolean seenPoint) {
    boolean ok = true;
    boolean point = seenPoint;
    int base = 10;
    int prefix = 0; // 'x', 'o', 'b', or '0' for the old octal form
    int seen = 0;
    invalidDigit = -1;

    if (!point) {
      if (s.ch == '0') {
        s.nextch();
        prefix = Runes.lower(s.ch);
        switch (prefix) {
          case 'x' -> base = 16;
          case 'o' -> base = 8;
          case 'b' -> base = 2;
          default -> {
            base = 8;
            prefix = '0';
            seen = DIGIT;
          }
        }
        if (prefix != '0') {
          s.nextch();
        }
      }
      seen |= digits(base);
      if (s.ch == '.') {
        if (prefix == 'o' || prefix == 'b') {
          s.errorHere("invalid radix point in " + baseName(base) + " literal");
          ok = false;
        }
        s.nextch();
        point = true;
      }
    }
    LitKind kind = LitKind.INT;
    if (point) {
      kind = LitKind.FLOAT;
      seen |= digits(base);
    }
    if ((seen & DIGIT) == 0 && ok) {
      s.errorHere(baseName(base) + " literal has no digits");
      ok = false;
    }

    int e = Runes.lower(s.ch);
    if (e == 'e' || e == 'p') {
      if (ok && e == 'e' && prefix != 0 && prefix != '0') {
        s.errorHere(Runes.quote(s.ch) + " exponent requires decimal mantissa");
        ok = false;
      } else if (ok && e == 'p' && prefix != 'x') {
        s.errorHere(Runes.quote(s.ch) + " exponent requires hexadecimal mantissa");
        ok = false;
      }
      s.nextch();
      kind = LitKind.FLOAT;
      if (s.ch == '+' || s.ch == '-') {
        s.nextch();
      }
      int exponent = digits(10);
      seen = exponent | seen & SEPARATOR;
      if ((exponent & DIGIT) == 0 && ok) {
        s.errorHere("exponent has no digits");
        ok = false;
      }
    } else if (prefix == 'x' && kind == LitKind.FLOAT && ok) {
      s.errorHere("hexadecimal mantissa requires a 'p' exponent");
      ok = false;
    }
    if (s.ch == 'i') {
      kind = LitKind.IMAG;
      s.nextch();
    }

    s.literal(kind, ok);
    if (kind == LitKind.INT && invalidDigit >= 0 && ok) {
      String digit = Runes.quote(s.lit.charAt(invalidDigit));
      s.errorInToken(invalidDigit, "invalid digit " + digit + " in " + baseName(base) + " literal");
      ok = false;
    }
    if ((seen & SEPARATOR) != 0 && ok) {
      int i = misplacedSeparator(s.lit);
      if (i >= 0) {
        s.errorInToken(i, "'_' must separate successive digits");
        ok = false;
      }
    }
    s.bad = !ok;
  }

  // The index of the first underscore without a digit (or base prefix) before and a digit after it,
  // or -1.
  private static int misplacedSeparator(String text) {
    boolean prefixed =
        text.length() >= 2
            && text.charAt(0) == '0'
            && "xob".indexOf(Runes.lower(text.charAt(1))) >= 0;
    boolean hex = prefixed && Runes.lower(text.charAt(1)) == 'x';
    boolean afterDigit = prefixed;
    boolean afterSeparator = false;
    for (int i = prefixed ? 2 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = Runes.isDecimal(c) || hex && Runes.isHex(c);
      if (c == '_') {
        if (!afterDigit) {
          return i;
        }
      } else if (!digit && afterSeparator) {
        return i - 1;
      }
      afterSeparator = c == '_';
      afterDigit = digit;
    }
    return afterSeparator ? text.length() - 1 : -1;
  }

  void rune() {
    boolean ok = true;
    s.nextch();
    for (int n = 0; ; n++) {
      if (s.ch == '\'') {
        if (ok && n == 0) {
          s.errorHere("empty rune literal or unescaped '");
          ok = false;
        } else if (ok && n != 1) {
          s.errorInToken(0, "more than one character in rune literal");
          ok = false;
        }
        s.nextch();
        break;
      }
      if (s.ch == '\\') {
        s.nextch();
        ok &= escape('\'');
      } else if (s.ch == '\n') {
        if (ok) {
          s.errorHere("newline in rune literal");
          ok = false;
        }
        break;
      } else if (s.ch < 0) {
        if (ok) {
          s.errorInToken(0, "rune literal not terminated");
          ok = false;
        }
        break;
      } else {
        s.nextch();
      }
    }
    s.literal(LitKind.RUNE, ok);
  }

  void interpreted() {
    boolean ok = true;
    s.nextch();
    while (s.ch != '"') {
      if (s.ch == '\\') {
        s.nextch();
        ok &= escape('"');
      } else if (s.ch == '\n') {
        s.errorHere("newline in string");
        s.literal(LitKind.STRING, false);
        return;
      } else if (s.ch < 0) {
        s.errorInToken(0, "string not terminated");
        s.literal(LitKind.STRING, false);
        return;
      } else {
        s.nextch();
      }
    }
    s.nextch();
    s.literal(LitKind.STRING, ok);
  }

  void raw() {
    s.nextch();
    while (s.ch != '`') {
      if (s.ch < 0) {
        s.errorInToken(0, "string not terminated");
        s.literal(LitKind.STRING, false);
        return;
      }
      s.nextch();
    }
    s.nextch();
    s.literal(LitKind.STRING, true);
  }

  // The end of the file counts as valid here: the literal's own loop reports it.
  private boolean escape(int quote) {
    int n;
    int base;
    long max;
    switch (s.ch) {
      case 'a', 'b', 'f', 'n', 'r', 't', 'v', '\\' -> {
        s.nextch();
        return true;
      }
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        n = 3;
        base = 8;
        max = 255;
      }
      case 'x', 'u', 'U' -> {
        n = s.ch == 'x' ? 2 : s.ch == 'u' ? 4 : 8;
        base = 16;
        max = n == 2 ? 255 : Character.MAX_CODE_POINT;
        s.nextch();
      }
      default -> {
        if (s.ch == quote) {
          s.nextch();
          return true;
        }
        if (s.ch < 0) {
          return true;
        }
        s.errorHere("unknown escape");
        return false;
      }
    }
    long value = 0;
    for (int i = 0; i < n; i++) {
      if (s.ch < 0) {
        return true;
      }
      int digit = Runes.isHex(s.ch) ? Character.digit(s.ch, 16) : base;
      if (digit >= base) {
        s.errorHere("invalid character " + Runes.quote(s.ch) + " in " + baseName(base) + " escape");
        return false;
      }
      value = value * base + digit;
      s.nextch();
    }
    if (value > max && base == 8) {
      s.errorHere("octal escape value " + value + " > 255");
      return false;
    }
    if (value > max || value >= 0xD800 && value < 0xE000) {
      s.errorHere("escape is invalid Unicode code point " + Runes.unicode(value));
      return false;
    }
    return true;
  }
}
