package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Stmt;
import java.util.List;

/** Small questions about and changes to IR values. */
final class Values {
  private Values() {}

  static Expr seq(List<Stmt> first, Expr x) {
    return first.isEmpty() ? x : new Expr.Seq(List.copyOf(first), x);
  }

  /** Whether an aggregate is one that nobody else refers to; other values always are. */
  static boolean isFresh(Expr e, Fn fn) {
    if (!IrTypes.isAggregate(e.type())) {
      return true;
    }
    return switch (e) {
      case Expr.Call c -> true;
      case Expr.CallClosure c -> true;
      case Expr.CallIface c -> true;
      case Expr.StructLit s -> true;
      case Expr.ArrayLit a -> true;
      case Expr.Zero z -> true;
      case Expr.Copy c -> true;
      case Expr.Deref d -> true;
      case Expr.OpCall c -> Ops.givesFresh(c.op());
      case Expr.Seq s -> isFresh(s.x(), fn);
      case Expr.Convert c -> isFresh(c.x(), fn);
      case Expr.LocalGet l -> fn.isOwned(l.local());
      case Expr.FieldGet f -> IrTypes.isAggregate(f.obj().type()) && isFresh(f.obj(), fn);
      case Expr.ArrayGet a -> isFresh(a.array(), fn);
      default -> false;
    };
  }

  /** The value as one that may be kept. */
  static Expr fresh(Expr e, Fn fn) {
    return isFresh(e, fn) ? e : new Expr.Copy(Conversions.readingStruct(e));
  }

  /** The value as one of another type that it is assignable to. */
  static Expr convert(Expr e, IrType to) {
    IrType from = e.type();
    if (from.equals(to)) {
      return e;
    }
    if (IrTypes.isInterface(to) && !IrTypes.isInterface(from)) {
      return new Expr.ToIface(Conversions.readingStruct(e), to);
    }
    return switch (e) {
      case Expr.Zero z -> new Expr.Zero(to);
      case Expr.Const c when c.type().kind() == to.kind() -> new Expr.Const(to, c.value());
      default -> new Expr.Convert(to, e);
    };
  }

  /** Whether evaluating it does nothing but read a variable or make a value. */
  static boolean isSimple(Expr e) {
    return isConstant(e)
        || switch (e) {
          case Expr.LocalGet l -> true;
          case Expr.GlobalGet g -> true;
          case Expr.Zero z -> true;
          default -> false;
        };
  }

  /** Whether evaluating it calls a function. */
  static boolean calls(Expr e) {
    var found = new boolean[1];
    new IrWalk() {
      @Override
      protected boolean enter(Expr x) {
        found[0] |=
            x instanceof Expr.Call || x instanceof Expr.CallClosure || x instanceof Expr.CallIface;
        return !found[0];
      }
    }.expr(e);
    return found[0];
  }

  /** Whether it is a local that only its own function can change. */
  static boolean isPlainLocal(Expr e) {
    return e instanceof Expr.LocalGet l && !l.local().cell && !IrTypes.isAggregate(l.local().type);
  }

  /** Whether evaluating it once more or later gives the same and nobody notices. */
  static boolean isConstant(Expr e) {
    return switch (e) {
      case Expr.Const c -> true;
      case Expr.Zero z -> !IrTypes.isAggregate(z.type());
      case Expr.FuncRef f -> true;
      default -> false;
    };
  }
}
