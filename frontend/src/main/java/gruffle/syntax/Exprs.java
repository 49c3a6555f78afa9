package gruffle.syntax;

import java.util.List;

/** Small questions about expressions, answered by their form alone. */
public final class Exprs {
  private Exprs() {}

  /** The expression without enclosing parentheses. */
  public static Expr unparen(Expr x) {
    Expr e = x;
    while (e instanceof Expr.ParenExpr p) {
      e = p.x;
    }
    return e;
  }

  /** The elements of a ListExpr, or the expression alone; empty for null. */
  public static List<Expr> unpack(Expr x) {
    return switch (x) {
      case null -> List.of();
      case Expr.ListExpr list -> list.elems;
      default -> List.of(x);
    };
  }

  /** Whether it can only be a type element, never a value. */
  static boolean isTypeElem(Expr x) {
    return switch (x) {
      case Expr.ArrayType _,
          Expr.StructType _,
          Expr.FuncType _,
          Expr.InterfaceType _,
          Expr.SliceType _,
          Expr.MapType _,
          Expr.ChanType _ ->
          true;
      case Expr.Operation op ->
          isTypeElem(op.x) || op.y != null && isTypeElem(op.y) || op.op == Operator.TILDE;
      case Expr.ParenExpr p -> isTypeElem(p.x);
      default -> false;
    };
  }

  /** Whether it can only be a value, never a type. */
  static boolean isValue(Expr x) {
    return switch (x) {
      case Expr.BasicLit _,
          Expr.CompositeLit _,
          Expr.FuncLit _,
          Expr.SliceExpr _,
          Expr.AssertExpr _,
          Expr.TypeSwitchGuard _,
          Expr.CallExpr _ ->
          true;
      case Expr.Operation op -> op.op != Operator.MUL || op.y != null;
      case Expr.ParenExpr p -> isValue(p.x);
      case Expr.IndexExpr i -> isValue(i.x) || isValue(i.index);
      default -> false;
    };
  }
}
