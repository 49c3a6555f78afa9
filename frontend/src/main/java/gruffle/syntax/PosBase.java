package gruffle.syntax;

/** Where a file, or the text after a line directive, starts: the base that positions are relative to. */
public final class PosBase {
  private final Pos pos;
  private final String filename;
  private final int line;
  private final int col;

  private PosBase(Pos pos, String filename, int line, int col) {
    this.pos = pos == null ? new Pos(this, 1, 1) : pos;
    this.filename = filename;
    this.line = line;
    this.col = col;
  }

  /** The base of a file itself. */
  public static PosBase file(String filename) {
    return new PosBase(null, filename, 1, 1);
  }

  /** A base set by a line directive that ends at {@code pos}; a column of 0 means unknown. */
  public static PosBase line(Pos pos, String filename, int line, int col) {
    return new PosBase(pos, filename, line, col);
  }

  public boolean isFileBase() {
    return pos.base() == this;
  }

  /** The position at which this base takes effect. */
  public Pos pos() {
    return pos;
  }

  public String filename() {
    return filename;
  }

  public int line() {
    return line;
  }

  public int col() {
    return col;
  }
}
