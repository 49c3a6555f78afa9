package gruffle.ir;

/** Source positions packed into an int: line in the upper 20 bits, column (1-based, 0 unknown, at most 4095) in the lower 12. */
public final class Pos {
  private Pos() {}

  public static final int NONE = 0;

  public static int pack(int line, int col) {
    return Math.min(line, 0xFFFFF) << 12 | Math.min(col, 0xFFF);
  }

  public static int line(int pos) {
    return pos >>> 12;
  }

  public static int col(int pos) {
    return pos & 0xFFF;
  }
}
