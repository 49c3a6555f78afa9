package gruffle.ir.lower;

import gruffle.syntax.Pos;

/** Go that cannot be lowered: a compile error with a position. */
public final class LoweringException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Pos pos;

  LoweringException(Pos pos, String message) {
    super(message);
    this.pos = pos;
  }

  public Pos pos() {
    return pos;
  }
}
