package gruffle.ir;

/** Operators of {@link Expr.Unary}, {@link Expr.Binary} and {@link Expr.Compare}: meaning by the Go type of the operands. */
public enum Op {
  /** Arithmetic; wraps to the type's width. Integer DIV and REM panic on zero; SHL and SHR on a negative count (any integer type, right operand). */
  ADD("+"),
  SUB("-"),
  MUL("*"),
  DIV("/"),
  REM("%"),
  AND("&"),
  OR("|"),
  XOR("^"),
  ANDNOT("&^"),
  SHL("<<"),
  SHR(">>"),
  /** Unary: negation, bitwise complement, boolean not. */
  NEG("-"),
  COM("^"),
  NOT("!"),
  /** Comparisons; on references EQ and NE are identity (pointers to structs, maps, channels, func against nil). */
  EQ("=="),
  NE("!="),
  LT("<"),
  LE("<="),
  GT(">"),
  GE(">=");

  /** Go's spelling. */
  public final String text;

  Op(String text) {
    this.text = text;
  }
}
