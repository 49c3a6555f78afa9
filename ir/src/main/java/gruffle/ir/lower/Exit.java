package gruffle.ir.lower;

import gruffle.syntax.Stmt;

/**
 * A way out of the statement in hand.
 *
 * @param target the statement to break or continue, or with the label to go to; null for a return
 */
record Exit(Kind kind, Stmt target) {
  static final Exit RETURN = new Exit(Kind.RETURN, null);

  /** The four ways. */
  enum Kind {
    BREAK,
    CONTINUE,
    GOTO,
    RETURN
  }
}
