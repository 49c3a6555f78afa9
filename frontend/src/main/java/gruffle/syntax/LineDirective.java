package gruffle.syntax;

/** Reads the text of a {@code //line} comment. */
final class LineDirective {
  /** Either a new base, or an error at an offset in the text, or neither: not a line directive. */
  record Result(PosBase base, int errorOffset, String error) {}

  private static final Result NOTHING = new Result(null, 0, null);

  private LineDirective() {}

  /**
   * Reads {@code file:line} or {@code file:line:col}.
   *
   * @param text what follows the word "line" and a blank
   * @param pos where the new base takes effect
   * @param current the base up to there
   */
  static Result read(String text, Pos pos, PosBase current) {
    int last = text.lastIndexOf(':') + 1;
    if (last == 0) {
      return NOTHING;
    }
    long n = number(text.substring(last));
    if (n < 0) {
      return error(last, "line", text);
    }
    int previous = text.lastIndexOf(':', last - 2) + 1;
    long n2 = previous > 0 ? number(text.substring(previous, last - 1)) : -1;
    if (n2 < 0) {
      if (!inRange(n)) {
        return error(last, "line", text);
      }
      return new Result(PosBase.line(pos, text.substring(0, last - 1), (int) n, 0), 0, null);
    }
    if (!inRange(n)) {
      return error(last, "column", text);
    }
    String rest = text.substring(0, last - 1);
    if (!inRange(n2)) {
      return error(previous, "line", rest);
    }
    String filename = rest.substring(0, previous - 1);
    // With a column, an empty name means the same file as before.
    if (filename.isEmpty()) {
      filename = current.filename();
    }
    return new Result(PosBase.line(pos, filename, (int) n2, (int) n), 0, null);
  }

  private static Result error(int offset, String what, String text) {
    return new Result(null, offset, "invalid " + what + " number: " + text.substring(offset));
  }

  private static boolean inRange(long n) {
    return n > 0 && n <= Pos.MAX;
  }

  // The value of a decimal number that fits into 64 bits unsigned (big ones as Long.MAX_VALUE); -1
  // if it is none.
  private static long number(String s) {
    if (s.isEmpty()) {
      return -1;
    }
    for (int i = 0; i < s.length(); i++) {
      if (!Runes.isDecimal(s.charAt(i))) {
        return -1;
      }
    }
    try {
      long n = Long.parseUnsignedLong(s);
      return n < 0 ? Long.MAX_VALUE : n;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
