package gruffle.syntax;

/**
 * A source position: line and column (1-based, in bytes) in a file, and the base that line directives made of it.
 */
public record Pos(PosBase base, int line, int col) implements Comparable<Pos> {
  public static final int MAX = 1 << 30;

  /** The unknown position. */
  public static final Pos NONE = new Pos(null, 0, 0);

  public boolean isKnown() {
    return line > 0;
  }

  /** The base of the file that really contains this position; null if unknown. */
  public PosBase fileBase() {
    PosBase b = base;
    while (b != null && !b.isFileBase()) {
      b = b.pos().base();
    }
    return b;
  }

  /** The file name, as line directives have it. */
  public String relFilename() {
    return base == null ? "" : base.filename();
  }

  /** The line, as line directives have it; 0 if unknown. */
  public int relLine() {
    if (base == null || base.line() == 0) {
      return 0;
    }
    return base.line() + (line - base.pos().line());
  }

  /** The column, as line directives have it; 0 if unknown. */
  public int relCol() {
    if (base == null || base.col() == 0) {
      return 0;
    }
    if (line == base.pos().line()) {
      return base.col() + (col - base.pos().col());
    }
    return col;
  }

  /** This position moved to the right by some bytes. */
  public Pos plusCols(int n) {
    return new Pos(base, line, col + n);
  }

  @Override
  public int compareTo(Pos other) {
    int c = relFilename().compareTo(other.relFilename());
    if (c != 0) {
      return c;
    }
    c = Integer.compare(line, other.line);
    return c != 0 ? c : Integer.compare(col, other.col);
  }

  public boolean isBefore(Pos other) {
    return compareTo(other) < 0;
  }

  /** {@code file:line:col} relative to line directives, without parts that are unknown: as error messages start. */
  public String format() {
    return format(relFilename(), relLine(), relCol());
  }

  /** As {@link #format}, followed by the absolute position in brackets where it differs. */
  @Override
  public String toString() {
    String rel = format();
    if (base == null) {
      return rel;
    }
    String abs = format(base.pos().relFilename(), line, col);
    return rel.equals(abs) ? rel : rel + "[" + abs + "]";
  }

  private static String format(String name, int line, int col) {
    if (line == 0) {
      return name.isEmpty() ? "<unknown position>" : name;
    }
    return col == 0 ? name + ":" + line : name + ":" + line + ":" + col;
  }
}
