package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Op;
import java.util.Set;

/** Which expressions neither do anything nor can panic, so that it does not matter when they are evaluated. */
final class Purity {
  private Purity() {}

  static boolean isPure(Expr e) {
    return switch (e) {
      case Expr.Const x -> true;
      case Expr.LocalGet x -> true;
      case Expr.Zero x -> !IrTypes.isAggregate(x.type());
      case Expr.Unary x -> isPure(x.x());
      case Expr.Binary x -> isTotal(x) && isPure(x.x()) && isPure(x.y());
      case Expr.Convert x -> isPure(x.x());
      default -> false;
    };
  }

  /** Whether an operation computes with numbers alone: a few instructions that touch no memory. */
  static boolean computes(String op) {
    return NUMERIC.contains(op.substring(0, op.indexOf('.')));
  }

  private static final Set<String> NUMERIC =
      Set.of("float", "int", "uint", "shift", "conv", "raw", "complex64", "complex128", "complex");

  /** Whether an expression may assign to locals of its function that are no cells. */
  static boolean assigns(Expr e) {
    var found = new boolean[1];
    new IrWalk() {
      @Override
      protected boolean enter(Expr x) {
        found[0] |= x instanceof Expr.Seq;
        return !found[0];
      }
    }.expr(e);
    return found[0];
  }

  /** Whether an operator never panics with these operands, if they do not. */
  static boolean isTotal(Expr.Binary x) {
    return isTotal(x.op()) || x.y() instanceof Expr.Const k && k.value() instanceof Long n && n > 0;
  }

  private static boolean isTotal(Op op) {
    return op != Op.DIV && op != Op.REM && op != Op.SHL && op != Op.SHR;
  }

  /** Whether a struct or array is an object that nothing else refers to. */
  static boolean isFresh(Expr e) {
    return switch (e) {
      case Expr.StructLit x -> true;
      case Expr.ArrayLit x -> true;
      case Expr.Zero x -> true;
      case Expr.Copy x -> true;
      case Expr.Call x -> true;
      case Expr.CallClosure x -> true;
      case Expr.CallIface x -> true;
      case Expr.Seq x -> isFresh(x.x());
      default -> false;
    };
  }
}
