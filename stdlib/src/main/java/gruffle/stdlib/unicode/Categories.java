package gruffle.stdlib.unicode;

/**
 * The general categories and simple case mappings of Unicode 15.0.0, which is Go's version: the JDK's knowledge, less
 * what came after. Categories are numbered as in {@link Character#getType(int)}.
 */
public final class Categories {
  private static final int LETTER =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER;
  private static final int MARK =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;
  private static final int NUMBER =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;
  private static final int PUNCT =
      1 << Character.DASH_PUNCTUATION
          | 1 << Character.START_PUNCTUATION
          | 1 << Character.END_PUNCTUATION
          | 1 << Character.CONNECTOR_PUNCTUATION
          | 1 << Character.OTHER_PUNCTUATION
          | 1 << Character.INITIAL_QUOTE_PUNCTUATION
          | 1 << Character.FINAL_QUOTE_PUNCTUATION;
  private static final int SYMBOL =
      1 << Character.MATH_SYMBOL
          | 1 << Character.CURRENCY_SYMBOL
          | 1 << Character.MODIFIER_SYMBOL
          | 1 << Character.OTHER_SYMBOL;
  private static final int PRINT = LETTER | MARK | NUMBER | PUNCT | SYMBOL;

  /** Assigned after 15.0.0 and known to JDK 25: first and last of each range. */
  private static final int[] LATER = {
    0x897, 0x897, 0x1b4e, 0x1b4f, 0x1b7f, 0x1b7f, 0x1c89, 0x1c8a, 0x2427, 0x2429, 0x2ffc, 0x2fff,
    0x31e4, 0x31e5, 0x31ef, 0x31ef, 0xa7cb, 0xa7cd, 0xa7da, 0xa7dc, 0x105c0, 0x105f3, 0x10d40,
        0x10d65,
    0x10d69, 0x10d85, 0x10d8e, 0x10d8f, 0x10ec2, 0x10ec4, 0x10efc, 0x10efc, 0x11380, 0x11389,
        0x1138b, 0x1138b,
    0x1138e, 0x1138e, 0x11390, 0x113b5, 0x113b7, 0x113c0, 0x113c2, 0x113c2, 0x113c5, 0x113c5,
        0x113c7, 0x113ca,
    0x113cc, 0x113d5, 0x113d7, 0x113d8, 0x113e1, 0x113e2, 0x116d0, 0x116e3, 0x11bc0, 0x11be1,
        0x11bf0, 0x11bf9,
    0x11f5a, 0x11f5a, 0x13460, 0x143fa, 0x16100, 0x16139, 0x16d40, 0x16d79, 0x18cff, 0x18cff,
        0x1cc00, 0x1ccf9,
    0x1cd00, 0x1ceb3, 0x1e5d0, 0x1e5fa, 0x1e5ff, 0x1e5ff, 0x1f8b2, 0x1f8bb, 0x1f8c0, 0x1f8c1,
        0x1fa89, 0x1fa89,
    0x1fa8f, 0x1fa8f, 0x1fabe, 0x1fabe, 0x1fac6, 0x1fac6, 0x1fadc, 0x1fadc, 0x1fadf, 0x1fadf,
        0x1fae9, 0x1fae9,
    0x1fbcb, 0x1fbef, 0x2ebf0, 0x2ee5d,
  };

  /** Where the next rune that is equal but for case is not the other case: rune, next one. In order. */
  private static final int[] FOLDS = {
    0x6b, 0x212a, 0x73, 0x17f, 0xdf, 0x1e9e, 0xe5, 0x212b, 0x130, 0x130, 0x131, 0x131, 0x1c4, 0x1c5,
    0x1c7, 0x1c8, 0x1ca, 0x1cb, 0x1f1, 0x1f2, 0x3a3, 0x3c2, 0x3b2, 0x3d0, 0x3b5, 0x3f5, 0x3b8,
    0x3d1, 0x3b9, 0x1fbe, 0x3ba, 0x3f0, 0x3bc, 0xb5, 0x3c0, 0x3d6, 0x3c1, 0x3f1, 0x3c2, 0x3c3,
    0x3c6, 0x3d5, 0x3c9, 0x2126, 0x3d1, 0x3f4, 0x3f4, 0x398, 0x432, 0x1c80, 0x434, 0x1c81, 0x43e,
    0x1c82, 0x441, 0x1c83, 0x442, 0x1c84, 0x44a, 0x1c86, 0x463, 0x1c87, 0x1c84, 0x1c85, 0x1e61,
    0x1e9b, 0x1fbe, 0x345, 0x2126, 0x3a9, 0x212a, 0x4b, 0x212b, 0xc5, 0xa64b, 0x1c88,
  };

  private Categories() {}

  private static boolean later(int r) {
    if (r < 0x897 || r > 0x31EF && r < 0xA7CB) {
      return false;
    }
    int lo = 0;
    int hi = LATER.length / 2 - 1;
    while (lo <= hi) {
      int mid = (lo + hi) >>> 1;
      if (r < LATER[2 * mid]) {
        hi = mid - 1;
      } else if (r > LATER[2 * mid + 1]) {
        lo = mid + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  /** The categories of the first runes, which most text consists of. */
  private static final byte[] FIRST = first();

  private static byte[] first() {
    byte[] types = new byte[0x250]; // Latin letters
    for (int i = 0; i < types.length; i++) {
      types[i] = (byte) Character.getType(i);
    }
    return types;
  }

  /** The category of any int; 0 for what is not assigned or no rune at all. */
  public static int of(int r) {
    if (r >= 0 && r < FIRST.length) {
      return FIRST[r];
    }
    return other(r);
  }

  private static int other(int r) {
    if (r < 0 || r > 0x10FFFF || later(r)) {
      return Character.UNASSIGNED;
    }
    return r == 0x1171E ? Character.NON_SPACING_MARK : Character.getType(r);
  }

  private static boolean in(int r, int set) {
    return (set >>> of(r) & 1) != 0;
  }

  public static boolean isLetter(int r) {
    return in(r, LETTER);
  }

  public static boolean isMark(int r) {
    return in(r, MARK);
  }

  public static boolean isNumber(int r) {
    return in(r, NUMBER);
  }

  public static boolean isDigit(int r) {
    return of(r) == Character.DECIMAL_DIGIT_NUMBER;
  }

  public static boolean isPunct(int r) {
    return in(r, PUNCT);
  }

  public static boolean isSymbol(int r) {
    return in(r, SYMBOL);
  }

  public static boolean isUpper(int r) {
    return of(r) == Character.UPPERCASE_LETTER;
  }

  public static boolean isLower(int r) {
    return of(r) == Character.LOWERCASE_LETTER;
  }

  public static boolean isTitle(int r) {
    return of(r) == Character.TITLECASE_LETTER;
  }

  public static boolean isPrint(int r) {
    return r < 0x80 ? r >= 0x20 && r < 0x7F : in(r, PRINT);
  }

  public static boolean isGraphic(int r) {
    return in(r, PRINT | 1 << Character.SPACE_SEPARATOR);
  }

  /** The White_Space property. */
  public static boolean isSpace(int r) {
    if (r < 0x80) {
      return r == ' ' || r >= '\t' && r <= '\r';
    }
    return switch (r) {
      case 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
      default -> r >= 0x2000 && r <= 0x200A;
    };
  }

  /** 019B and 0264 got capital letters after 15.0.0. */
  private static boolean hasCase(int r) {
    return r >= 0 && r <= 0x10FFFF && r != 0x19B && r != 0x264 && !later(r);
  }

  public static int toUpper(int r) {
    if (r < 0x80) {
      return r >= 'a' && r <= 'z' ? r - 0x20 : r;
    }
    return hasCase(r) ? Character.toUpperCase(r) : r;
  }

  public static int toLower(int r) {
    if (r < 0x80) {
      return r >= 'A' && r <= 'Z' ? r + 0x20 : r;
    }
    return hasCase(r) ? Character.toLowerCase(r) : r;
  }

  public static int toTitle(int r) {
    return hasCase(r) ? Character.toTitleCase(r) : r;
  }

  /** The next rune, in a circle, that is equal to r but for case. */
  public static int simpleFold(int r) {
    int lo = 0;
    int hi = FOLDS.length / 2 - 1;
    while (lo <= hi) {
      int mid = (lo + hi) >>> 1;
      int c = FOLDS[2 * mid];
      if (c == r) {
        return FOLDS[2 * mid + 1];
      }
      if (r < c) {
        hi = mid - 1;
      } else {
        lo = mid + 1;
      }
    }
    int lower = toLower(r);
    return lower != r ? lower : toUpper(r);
  }
}
