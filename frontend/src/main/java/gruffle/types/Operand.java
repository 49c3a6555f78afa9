package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.Pos;
import gruffle.syntax.Positions;

/** The intermediate result of checking an expression. */
final class Operand {
  Mode mode = Mode.INVALID;
  Expr expr;
  Type type;

  /** The value of a constant. */
  Value val;

  /** The function of a BUILTIN operand. */
  BuiltinObj.Id id;

  Operand() {}

  Operand(Mode mode, Expr expr, Type type) {
    this.mode = mode;
    this.expr = expr;
    this.type = type;
  }

  static Operand copyOf(Operand x) {
    Operand y = new Operand();
    y.set(x);
    return y;
  }

  void set(Operand x) {
    mode = x.mode;
    expr = x.expr;
    type = x.type;
    val = x.val;
    id = x.id;
  }

  void invalidate() {
    mode = Mode.INVALID;
  }

  boolean isInvalid() {
    return mode == Mode.INVALID;
  }

  Pos pos() {
    return expr == null ? Pos.NONE : expr.pos();
  }

  /** Where errors about it are reported. */
  Pos startPos() {
    return expr == null ? Pos.NONE : Positions.startPos(expr);
  }

  boolean isNil() {
    return mode == Mode.NILVALUE;
  }

  void setConst(gruffle.syntax.LitKind kind, String literal) {
    Operands.setConst(this, kind, literal);
  }

  @Override
  public String toString() {
    return Operands.string(this, null);
  }
}
