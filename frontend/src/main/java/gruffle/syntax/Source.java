package gruffle.syntax;

import java.nio.charset.StandardCharsets;

/** Reads a file character by character, keeping count of lines and byte columns. */
abstract sealed class Source permits Scanner {
  private static final int BOM = 0xFEFF;

  private final byte[] src;
  private int next; // offset of the byte after ch
  private int width; // how many bytes ch has
  private int chLine = 1;
  private int chCol = 1;
  private int begin; // offset of the current segment

  /** The current character; -1 at the end. */
  int ch;

  /** A character's offset, line and column. */
  record Place(int offset, int line, int col) {}

  Source(byte[] src) {
    this.src = src;
  }

  /** Is told an error at a place. */
  abstract void errorAt(int line, int col, String msg);

  final int chLine() {
    return chLine;
  }

  final int chCol() {
    return chCol;
  }

  /** Reports an error at the current character. */
  final void errorHere(String msg) {
    errorAt(chLine, chCol, msg);
  }

  /** Starts a segment with the current character. */
  final void startSegment() {
    begin = next - width;
  }

  final int segmentLength() {
    return next - width - begin;
  }

  /** The text from the start of the segment to before the current character. */
  final String segment() {
    return new String(src, begin, segmentLength(), StandardCharsets.UTF_8);
  }

  /** The byte after the current character, which must be ASCII; -1 at the end. */
  final int peek() {
    return next < src.length ? src[next] & 0xFF : -1;
  }

  /** Reads the next character; characters that may not be there at all are reported and left out. */
  final void nextch() {
    do {
      if (ch == '\n' && width > 0) {
        chLine++;
        chCol = 1;
      } else {
        chCol += width;
      }
    } while (!read());
  }

  // False: the character read does not count.
  private boolean read() {
    if (next >= src.length) {
      ch = -1;
      width = 0;
      return true;
    }
    int b = src[next];
    if (b > 0) {
      ch = b;
      width = 1;
      next++;
      return true;
    }
    if (b == 0) {
      if (next == 0) { // as in gc: the first byte of a file is only looked at by the scanner
        ch = 0;
        width = 1;
        next++;
        return true;
      }
      ch = 0;
      width = 1;
      next++;
      errorHere("invalid NUL character");
      return false;
    }
    return readMultibyte();
  }

  private boolean readMultibyte() {
    int b0 = src[next] & 0xFF;
    int n = b0 < 0xC2 ? 1 : b0 < 0xE0 ? 2 : b0 < 0xF0 ? 3 : b0 < 0xF5 ? 4 : 1;
    int c = n == 2 ? b0 & 0x1F : n == 3 ? b0 & 0x0F : b0 & 0x07;
    boolean valid = n > 1 && next + n <= src.length;
    for (int i = 1; valid && i < n; i++) {
      int b = src[next + i] & 0xFF;
      valid = (b & 0xC0) == 0x80;
      c = c << 6 | b & 0x3F;
    }
    if (valid && n == 3) {
      valid = c >= 0x800 && (c < 0xD800 || c > 0xDFFF);
    } else if (valid && n == 4) {
      valid = c >= 0x10000 && c <= Character.MAX_CODE_POINT;
    }
    if (!valid) {
      ch = 0xFFFD;
      width = 1;
      next++;
      errorHere("invalid UTF-8 encoding");
      return false;
    }
    ch = c;
    width = n;
    next += n;
    if (c == BOM) {
      if (chLine > 1 || chCol > 1) {
        errorHere("invalid BOM in the middle of the file");
      }
      return false;
    }
    return true;
  }

  /** Takes the current character for the second one of the next line, and goes on counting from there. */
  final void miscountLine() {
    chLine++;
    chCol = 2;
  }

  /** Where the current segment starts, if it is of one line. */
  final Place segmentPlace() {
    return new Place(begin, chLine, chCol - segmentLength());
  }

  /** Goes to a place of this file. */
  final void go(Place p) {
    next = p.offset;
    chLine = p.line;
    chCol = p.col;
    width = 0;
    nextch();
  }

  /**
   * Goes to the brace that ends the block that the current character is in. Only for files that are known to be right: whose lines are counted and whose strings,
   * runes and comments are passed by, and nothing else is looked at.
   */
  final void skipBlock() {
    int line = chLine;
    int lineStart = next - width - (chCol - 1);
    int depth = 1;
    int i = next - width;
    while (true) {
      switch (src[i]) {
        case '{' -> depth++;
        case '}' -> {
          if (--depth == 0) {
            go(new Place(i, line, i - lineStart + 1));
            return;
          }
        }
        case '\n' -> {
          line++;
          lineStart = i + 1;
        }
        case '"', '\'' -> i = endOfText(i);
        case '/' -> {
          if (src[i + 1] == '/') {
            while (src[i + 1] != '\n') {
              i++;
            }
          } else if (src[i + 1] == '*') {
            i += 2;
            while (src[i] != '*' || src[i + 1] != '/') {
              if (src[i] == '\n') {
                line++;
                lineStart = i + 1;
              }
              i++;
            }
            i++;
          }
        }
        case '`' -> {
          i++;
          while (src[i] != '`') {
            if (src[i] == '\n') {
              line++;
              lineStart = i + 1;
            }
            i++;
          }
        }
        default -> {
          // nothing that a block's end could hide in
        }
      }
      i++;
    }
  }

  /** Where a string or rune ends that begins there. */
  private int endOfText(int begin) {
    int i = begin + 1;
    while (src[i] != src[begin]) {
      i += src[i] == '\\' ? 2 : 1;
    }
    return i;
  }

  /** Makes what is left of the file invisible. */
  final void skipToEnd() {
    next = src.length;
    ch = -1;
    width = 0;
  }
}
