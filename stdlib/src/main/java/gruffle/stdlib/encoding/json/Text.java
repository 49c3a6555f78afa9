package gruffle.stdlib.encoding.json;

/** A text that is one JSON value, as has been looked at before, and where its reader is. */
class Text {
  /** Of a string with escapes, beside all its bytes. */
  private static final int ODD = 1 << 30;

  final byte[] b;
  final int end;
  int i;
  private boolean plain;

  Text(byte[] b, int from, int end) {
    this.b = b;
    this.i = from;
    this.end = end;
  }

  /** The next byte that is no white space, which remains the next one. */
  final int next() {
    byte[] b = this.b;
    int i = this.i;
    while (b[i] <= ' ' && b[i] >= 0) {
      i++;
    }
    this.i = i;
    return b[i];
  }

  /** Goes over a comma to the next element or key, or over what closes the value; whether there is one more. */
  final boolean more() {
    int c = next();
    i++;
    if (c != ',') {
      return false;
    }
    next();
    return true;
  }

  /** Goes over the colon after a key, to the value. */
  final void colon() {
    next();
    i++;
    next();
  }

  /** Goes over what opens a value; whether there is something in it. */
  final boolean open() {
    i++;
    int c = next();
    if (c != ']' && c != '}') {
      return true;
    }
    i++;
    return false;
  }

  /** Where the string whose first quote is at i ends, before its last quote; what {@link #isPlain} tells of it is known then. */
  final int stringEnd() {
    byte[] b = this.b;
    int k = i + 1;
    int seen = 0;
    while (b[k] != '"') {
      int c = b[k++];
      seen |= c;
      if (c == '\\') {
        seen |= ODD;
        k++;
      }
    }
    plain = seen >= 0 && (seen & ODD) == 0;
    return k;
  }

  /** Whether the string that {@link #stringEnd} has gone over is ASCII without escapes. */
  final boolean isPlain() {
    return plain;
  }

  /** Where the value that begins at i ends. */
  final int valueEnd() {
    int c = b[i];
    return c == '{' || c == '[' ? nestedEnd() : Syntax.literalEnd(b, i + 1, end);
  }

  private int nestedEnd() {
    int k = i;
    int depth = 0;
    do {
      switch (b[k++]) {
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case '"' -> k = Syntax.literalEnd(b, k, end);
        default -> {}
      }
    } while (depth > 0);
    return k;
  }
}
