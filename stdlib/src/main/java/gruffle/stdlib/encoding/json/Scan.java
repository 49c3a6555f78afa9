package gruffle.stdlib.encoding.json;

import java.util.Arrays;

/** Looks for the end of an object or array in a text that comes piece by piece, and whether it is well-formed so far. */
final class Scan {
  /** There is no end in the piece. */
  static final int MORE = -1;

  /** It is no object or array, or not well-formed: package json has to say what is wrong. */
  static final int OTHER = -2;

  // States up to this one go over white space.
  private static final int LAST_SPACED = 6;
  private static final int START = 0;
  private static final int VALUE = 1;
  private static final int FIRST_VALUE = 2;
  private static final int KEY = 3;
  private static final int FIRST_KEY = 4;
  private static final int COLON = 5;
  private static final int AFTER = 6;
  private static final int STRING = 7;
  private static final int ESCAPE = 8;
  private static final int HEX = 9;
  private static final int WORD = 10;
  private static final int MINUS = 11;
  private static final int ZERO = 12;
  private static final int DIGITS = 13;
  private static final int POINT = 14;
  private static final int FRACTION = 15;
  private static final int E = 16;
  private static final int SIGN = 17;
  private static final int EXPONENT = 18;
  private static final int BAD = 19;
  private static final int END = 20;

  private int state = START;

  /** For each value that we are in whether it is an object. */
  private boolean[] objects = new boolean[16];

  private int depth;

  /** Whether the string is a key. */
  private boolean key;

  /** What is still to come of true, false or null; how many digits of an escape. */
  private String word = "";

  private int left;

  /** Where the value ends that goes on in b[i, end); or MORE or OTHER. */
  int on(byte[] b, int i, int end) {
    while (i < end) {
      if (state == STRING) {
        i = string(b, i, end);
        if (state == BAD) {
          return OTHER;
        }
        continue;
      }
      int c = b[i++];
      if (state > LAST_SPACED || !Syntax.isSpace(c)) {
        state = step(c);
        if (state >= BAD) {
          return state == END ? i : OTHER;
        }
      }
    }
    return MORE;
  }

  private int string(byte[] b, int i, int end) {
    while (i < end) {
      int c = b[i];
      i++;
      if (c == '"' || c == '\\' || c >= 0 && c < ' ') {
        state = c == '\\' ? ESCAPE : c != '"' ? BAD : key ? COLON : AFTER;
        return i;
      }
    }
    return i;
  }

  private int step(int c) {
    return switch (state) {
      case START -> c == '{' || c == '[' ? value(c) : BAD;
      case VALUE -> value(c);
      case FIRST_VALUE -> c == ']' ? close() : value(c);
      case FIRST_KEY -> c == '}' ? close() : key(c);
      case KEY -> key(c);
      case COLON -> c == ':' ? VALUE : BAD;
      case AFTER -> after(c);
      case ESCAPE -> escape(c);
      case HEX -> hex(c);
      case WORD -> word(c);
      default -> number(c);
    };
  }

  private int value(int c) {
    switch (c) {
      case '{', '[' -> {
        return open(c == '{');
      }
      case '"' -> {
        key = false;
        return STRING;
      }
      case 't' -> word = "rue";
      case 'f' -> word = "alse";
      case 'n' -> word = "ull";
      case '-' -> {
        return MINUS;
      }
      case '0' -> {
        return ZERO;
      }
      default -> {
        return isDigit(c) ? DIGITS : BAD;
      }
    }
    left = 0;
    return WORD;
  }

  private int open(boolean object) {
    if (depth == Syntax.DEEPEST) {
      return BAD;
    }
    if (depth == objects.length) {
      objects = Arrays.copyOf(objects, 2 * depth);
    }
    objects[depth++] = object;
    return object ? FIRST_KEY : FIRST_VALUE;
  }

  private int close() {
    depth--;
    return depth == 0 ? END : AFTER;
  }

  private int key(int c) {
    key = true;
    return c == '"' ? STRING : BAD;
  }

  private int after(int c) {
    boolean object = objects[depth - 1];
    if (c == ',') {
      return object ? KEY : VALUE;
    }
    return c == (object ? '}' : ']') ? close() : BAD;
  }

  private int escape(int c) {
    return switch (c) {
      case 'b', 'f', 'n', 'r', 't', '\\', '/', '"' -> STRING;
      case 'u' -> {
        left = 4;
        yield HEX;
      }
      default -> BAD;
    };
  }

  private int hex(int c) {
    boolean digit = isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    return !digit ? BAD : --left == 0 ? STRING : HEX;
  }

  private int word(int c) {
    if (c != word.charAt(left)) {
      return BAD;
    }
    left++;
    return left == word.length() ? AFTER : WORD;
  }

  private int number(int c) {
    if (isDigit(c)) {
      return switch (state) {
        case MINUS -> c == '0' ? ZERO : DIGITS;
        case ZERO -> BAD;
        case POINT -> FRACTION;
        case E, SIGN -> EXPONENT;
        default -> state;
      };
    }
    if (state == E && (c == '+' || c == '-')) {
      return SIGN;
    }
    if (state == MINUS || state == POINT || state == E || state == SIGN) {
      return BAD;
    }
    if (c == '.' && (state == ZERO || state == DIGITS)) {
      return POINT;
    }
    if ((c == 'e' || c == 'E') && state != EXPONENT) {
      return E;
    }
    return Syntax.isSpace(c) ? AFTER : after(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
