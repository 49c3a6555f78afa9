package gruffle.ir.lower;

import gruffle.syntax.Pos;

/** The same where the place is known exactly. */
final class UnsupportedAt extends Unsupported {
  private static final long serialVersionUID = 1;

  final transient Pos pos;

  UnsupportedAt(Pos pos, String what) {
    super(what);
    this.pos = pos;
  }
}
