package gruffle.stdlib.encoding.json;

import java.util.Arrays;

/** Whether a text is one JSON value, as package json sees it: strings may hold any bytes but control characters. */
final class Syntax {
  /** What package json allows to be nested. */
  static final int DEEPEST = 10_000;

  private final byte[] b;
  private final int end;
  private int i;

  /** For each value that we are in whether it is an object. */
  private boolean[] objects = new boolean[16];

  private int depth;

  Syntax(byte[] b, int from, int end) {
    this.b = b;
    this.i = from;
    this.end = end;
  }

  boolean isOneValue() {
    while (true) {
      int c = next();
      if (c == '{' || c == '[') {
        if (!enter(c == '{')) {
          return false;
        }
        int first = next();
        if (first == (c == '{' ? '}' : ']')) {
          depth--;
        } else {
          i--;
          if (c == '[') {
            continue;
          }
          if (!key()) {
            return false;
          }
          continue;
        }
      } else if (!literal(c)) {
        return false;
      }
      // A value has ended.
      while (true) {
        int after = next();
        if (depth == 0) {
          return after < 0;
        }
        boolean object = objects[depth - 1];
        if (after == ',') {
          if (object && !key()) {
            return false;
          }
          break;
        }
        if (after != (object ? '}' : ']')) {
          return false;
        }
        depth--;
      }
    }
  }

  /** The next byte that is no white space, -1 at the end; it counts as read there too. */
  private int next() {
    while (i < end) {
      int c = b[i++];
      if (!isSpace(c)) {
        return c & 0xff;
      }
    }
    i++;
    return -1;
  }

  private boolean enter(boolean object) {
    if (depth == objects.length) {
      objects = Arrays.copyOf(objects, 2 * depth);
    }
    objects[depth++] = object;
    return depth <= DEEPEST;
  }

  private boolean key() {
    return next() == '"' && string() && next() == ':';
  }

  /** The rest of a value that begins with c and is neither object nor array. */
  private boolean literal(int c) {
    return switch (c) {
      case '"' -> string();
      case 't' -> word("rue");
      case 'f' -> word("alse");
      case 'n' -> word("ull");
      case '-' -> i < end && number(b[i++]);
      default -> number(c);
    };
  }

  private boolean word(String rest) {
    for (int k = 0; k < rest.length(); k++) {
      if (i >= end || b[i++] != rest.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private boolean string() {
    byte[] b = this.b;
    int end = this.end;
    int i = this.i;
    while (i < end) {
      int c = b[i++];
      if (c == '"') {
        this.i = i;
        return true;
      }
      if (c == '\\') {
        if (i >= end) {
          return false;
        }
        switch (b[i++]) {
          case 'b', 'f', 'n', 'r', 't', '\\', '/', '"' -> {}
          case 'u' -> {
            if (end - i < 4 || Unquote.hex4(b, i) < 0) {
              return false;
            }
            i += 4;
          }
          default -> {
            return false;
          }
        }
      } else if (c >= 0 && c < ' ') {
        return false;
      }
    }
    return false;
  }

  /** The rest of a number whose first digit has been read. */
  private boolean number(int c) {
    if (c < '0' || c > '9') {
      return false;
    }
    if (c != '0') {
      digits();
    }
    if (i < end && b[i] == '.') {
      i++;
      if (!digits()) {
        return false;
      }
    }
    if (i < end && (b[i] == 'e' || b[i] == 'E')) {
      i++;
      if (i < end && (b[i] == '+' || b[i] == '-')) {
        i++;
      }
      return digits();
    }
    return true;
  }

  /** Goes over digits; whether there is one. */
  private boolean digits() {
    int from = i;
    while (i < end && b[i] >= '0' && b[i] <= '9') {
      i++;
    }
    return i > from;
  }

  /** Where the literal ends whose first byte is at i - 1, in a text that is well-formed. */
  static int literalEnd(byte[] b, int i, int end) {
    switch (b[i - 1]) {
      case '"' -> {
        while (i < end) {
          int c = b[i++];
          if (c == '"') {
            break;
          }
          if (c == '\\') {
            i++;
          }
        }
      }
      case 't', 'n' -> i += 3;
      case 'f' -> i += 4;
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
        while (i < end && isOfNumber(b[i])) {
          i++;
        }
      }
      default -> {}
    }
    return i;
  }

  static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  static boolean isOfNumber(int c) {
    return c >= '0' && c <= '9' || c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-';
  }
}
