package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Op;
import gruffle.syntax.Expr.Operation;
import gruffle.types.Type;
import java.util.List;

/** Lowers comparisons. */
final class Compares {
  private final Fn fn;

  Compares(Fn fn) {
    this.fn = fn;
  }

  Expr comparison(Operation o) {
    return comparison(Operations.op(o.op), o.x, o.y, fn.at(o));
  }

  private Expr comparison(Op op, gruffle.syntax.Expr x, gruffle.syntax.Expr y, int pos) {
    if (fn.exprs.isNil(y)) {
      return nil(op, fn.exprs.expr(x));
    }
    if (fn.exprs.isNil(x)) {
      return nil(op, fn.exprs.expr(y));
    }
    IrType type = common(fn.typeOf(x), fn.typeOf(y));
    return fn.order.combine(
        List.of(
            new Order.Operand(x, () -> fn.exprs.borrowed(x, type)),
            new Order.Operand(y, () -> fn.exprs.borrowed(y, type))),
        v -> compare(op, v.get(0), v.get(1), pos));
  }

  /** The type in which two values are compared: an interface if one is, else that of the one with a type. */
  IrType common(Type x, Type y) {
    IrType a = fn.type(x);
    IrType b = fn.type(y);
    if (Exprs.isUntyped(x)) {
      return b;
    }
    if (Exprs.isUntyped(y)) {
      return a;
    }
    return IrTypes.isInterface(b) ? b : a;
  }

  private static boolean isEmptyString(Expr x) {
    return x instanceof Expr.Const c && c.value() instanceof byte[] b && b.length == 0;
  }

  private static Expr nil(Op op, Expr x) {
    return new Expr.Compare(op, x, new Expr.Zero(x.type()));
  }

  /** Comparison of two values of one type. */
  Expr compare(Op op, Expr x, Expr y, int pos) {
    GoKind k = x.type().kind();
    if (op != Op.EQ && op != Op.NE) {
      if (k == GoKind.STRING) {
        if (op == Op.LT) {
          return fn.op(Ops.STRING_LT, IrTypes.BOOL, pos, x, y);
        }
        Expr c = fn.op(Ops.STRING_CMP, IrTypes.INT32, pos, x, y);
        return new Expr.Compare(op, c, new Expr.Const(IrTypes.INT32, 0L));
      }
      return new Expr.Compare(op, x, y);
    }
    return switch (k) {
      case STRING -> {
        Expr other = isEmptyString(y) ? x : isEmptyString(x) ? y : null;
        yield other == null
            ? eq(op, Ops.STRING_EQ, pos, x, y)
            : new Expr.Compare(
                op, new Expr.Len(other), new Expr.Const(IrTypes.INT, 0L)); // as len(s) == 0
      }
      case INTERFACE -> eq(op, Ops.IFACE_EQ, pos, x, y);
      case COMPLEX64, COMPLEX128 -> eq(op, Ops.COMPLEX_EQ, pos, x, y);
      case STRUCT -> eq(op, Ops.STRUCT_EQ, pos, x, y);
      case ARRAY -> eq(op, Ops.ARRAY_EQ, pos, x, y, new Expr.TypeConst(x.type()));
      case UNSAFE_POINTER -> eq(op, Ops.PTR_EQ, pos, x, y);
      case POINTER -> {
        IrType elem = IrTypes.elem(x.type());
        if (IrTypes.isEmpty(elem)
            && !(x instanceof Expr.LocalAddr && y instanceof Expr.LocalAddr)) {
          // Variables of no size are all in one place, as those on gc's heap.
          yield new Expr.Compare(op, nil(Op.EQ, x), nil(Op.EQ, y));
        }
        yield elem.kind() == GoKind.STRUCT
            ? new Expr.Compare(op, x, y)
            : eq(op, Ops.PTR_EQ, pos, x, y);
      }
      default -> new Expr.Compare(op, x, y);
    };
  }

  private Expr eq(Op op, String name, int pos, Expr... args) {
    Expr r = fn.op(name, IrTypes.BOOL, pos, args);
    return op == Op.EQ ? r : new Expr.Unary(Op.NOT, IrTypes.BOOL, r);
  }
}
