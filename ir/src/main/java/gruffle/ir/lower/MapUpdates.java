package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.syntax.Expr.BasicLit;
import gruffle.syntax.Expr.CallExpr;
import gruffle.syntax.Expr.IndexExpr;
import gruffle.syntax.Expr.Name;
import gruffle.syntax.Expr.Operation;
import gruffle.syntax.Expr.SelectorExpr;
import gruffle.syntax.Operator;
import gruffle.types.BuiltinObj;
import gruffle.types.InterfaceType;
import gruffle.types.MapType;
import java.util.ArrayList;
import java.util.List;

/**
 * Lowers assignments that change a map's entry, {@code m[k] += v} and {@code m[k] = append(m[k], v)}, to one look-up of the key.
 *
 * <p>What could panic, or see the map, is computed before the entry is there; gc does the same, but for quotients and shifts, which are an ordinary reading and assignment.
 */
final class MapUpdates {
  private final Fn fn;

  MapUpdates(Fn fn) {
    this.fn = fn;
  }

  /** Whether such an operation gives a result for all operands. */
  static boolean isTotal(Operator op) {
    return switch (op) {
      case ADD, SUB, MUL, AND, OR, XOR, AND_NOT -> true;
      default -> false;
    };
  }

  /** m[k] = append(m[k], v), if it is that. */
  boolean append(gruffle.syntax.Expr lhs, gruffle.syntax.Expr rhs, int pos) {
    if (!(Conversions.strip(lhs) instanceof IndexExpr i)
        || !(fn.typeOf(i.x).underlying() instanceof MapType t)
        || !(Conversions.strip(rhs) instanceof CallExpr c)
        || !isAppend(c)
        || isBoxed(i.index, t)
        || !isSame(i, c.args.getFirst())) {
      return false;
    }
    IrType type = fn.placeType(lhs);
    IrType elem = ((IrType.Slice) type.under()).elem();
    Places.Spec spec = fn.places.spec(lhs);
    var operands = new ArrayList<Order.Operand>();
    // The old value is read after calls on the right; so it counts as an operand.
    operands.add(new Order.Operand(lhs, () -> Fn.intConst(0)));
    operands.addAll(spec.operands());
    for (gruffle.syntax.Expr e : c.args.subList(1, c.args.size())) {
      operands.add(
          new Order.Operand(e, () -> c.hasDots ? fn.exprs.expr(e) : fn.exprs.borrowed(e, elem)));
    }
    List<Expr> v = fn.order.emit(operands);
    List<Expr> own = v.subList(1, 3).stream().map(x -> fn.assigns.reusable(x, pos)).toList();
    var with = new ArrayList<>(v.subList(2, v.size()));
    with.subList(1, with.size()).replaceAll(x -> ready(x, pos));
    var m = (Place.MapEntry) spec.build().apply(own);
    Maps.update(
        m.map(),
        m.key(),
        old -> {
          with.set(0, old);
          return fn.builtins.append(with, c.hasDots, type, elem, fn.at(c));
        },
        fn,
        m.at());
    return true;
  }

  /** Whether the key becomes an interface: gc looks twice then, and says in other words that a key cannot be hashed. */
  private boolean isBoxed(gruffle.syntax.Expr key, MapType t) {
    return t.key().underlying() instanceof InterfaceType
        && !(fn.typeOf(key).underlying() instanceof InterfaceType);
  }

  /** Whether it appends something: not nil..., not the results of a call. */
  private boolean isAppend(CallExpr c) {
    return fn.calls.builtin(c) == BuiltinObj.Id.APPEND
        && c.args.size() > 1
        && !fn.calls.isSpread(c)
        && !(c.hasDots && fn.exprs.isNil(c.args.get(1)));
  }

  /** Whether both are the same, whenever they are evaluated one after the other: no calls. */
  private boolean isSame(gruffle.syntax.Expr a, gruffle.syntax.Expr b) {
    gruffle.syntax.Expr x = Conversions.strip(a);
    gruffle.syntax.Expr y = Conversions.strip(b);
    return switch (x) {
      case Name n ->
          y instanceof Name m
              && fn.info.objectOf(n) != null
              && fn.info.objectOf(n) == fn.info.objectOf(m);
      case BasicLit l -> y instanceof BasicLit m && l.value.equals(m.value);
      case SelectorExpr s ->
          y instanceof SelectorExpr t && s.sel.value.equals(t.sel.value) && isSame(s.x, t.x);
      case IndexExpr i -> y instanceof IndexExpr j && isSame(i.x, j.x) && isSame(i.index, j.index);
      case Operation o ->
          y instanceof Operation p
              && o.op == p.op
              && o.op != Operator.RECV
              && isSame(o.x, p.x)
              && (o.y == null ? p.y == null : p.y != null && isSame(o.y, p.y));
      case CallExpr c ->
          y instanceof CallExpr d
              && isConversion(c)
              && isConversion(d)
              && fn.typeOf(c).equals(fn.typeOf(d))
              && isSame(c.args.getFirst(), d.args.getFirst());
      default -> false;
    };
  }

  private boolean isConversion(CallExpr c) {
    var tv = fn.info.typeAndValue(c.fun);
    return tv != null && tv.isType();
  }

  /** The value as one that is known: in a temporary, unless nobody can tell when it is evaluated. */
  Expr ready(Expr e, int pos) {
    if (isQuiet(e)) {
      return e;
    }
    if (e instanceof Expr.StructLit s
        && s.fields().stream().noneMatch(f -> f != null && IrTypes.isAggregate(f.type()))) {
      return new Expr.StructLit(
          s.type(), s.fields().stream().map(f -> f == null ? null : ready(f, pos)).toList());
    }
    return new Expr.LocalGet(fn.spill(fn.assigns.first(e), pos));
  }

  private static boolean isQuiet(Expr e) {
    return switch (e) {
      case Expr.LocalGet(Local l) -> !l.cell || IrTypes.isAggregate(l.type);
      case Expr.GlobalGet g -> true;
      default -> Values.isConstant(e);
    };
  }
}
