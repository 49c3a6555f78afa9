package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Stmt;
import gruffle.syntax.Expr.AssertExpr;
import gruffle.syntax.Expr.CallExpr;
import gruffle.syntax.Expr.CompositeLit;
import gruffle.syntax.Expr.FuncLit;
import gruffle.syntax.Expr.IndexExpr;
import gruffle.syntax.Expr.Name;
import gruffle.syntax.Expr.Operation;
import gruffle.syntax.Expr.ParenExpr;
import gruffle.syntax.Expr.SelectorExpr;
import gruffle.syntax.Expr.SliceExpr;
import gruffle.types.ArrayType;
import gruffle.types.Basic;
import gruffle.types.MapType;
import gruffle.types.PointerType;
import gruffle.types.SliceType;
import gruffle.types.StructType;
import gruffle.types.Type;
import gruffle.types.TypeAndValue;
import java.util.ArrayList;
import java.util.List;

/** Lowers expressions: the dispatch, and what is left to no other class (index, slice and assertion). */
final class Exprs {
  private final Fn fn;

  Exprs(Fn fn) {
    this.fn = fn;
  }

  /** The value of an expression, of the expression's own type; aggregates may be borrowed. */
  Expr expr(gruffle.syntax.Expr e) {
    Expr known = fn.computed.get(e);
    if (known != null) {
      return known;
    }
    if (fn.hoist != null && fn.order.isPoint(e)) {
      List<Stmt> to = fn.hoist;
      fn.hoist = null;
      Expr x = raw(e);
      fn.hoist = to;
      return new Expr.LocalGet(fn.spill(x, to, fn.at(e)));
    }
    return raw(e);
  }

  private Expr raw(gruffle.syntax.Expr e) {
    TypeAndValue tv = fn.info.typeAndValue(e);
    if (tv != null && tv.isConstant()) {
      return Constants.of(tv.value(), fn.type(tv.type()));
    }
    if (tv != null && tv.isNil()) {
      return new Expr.Zero(fn.type(tv.type()));
    }
    return switch (e) {
      case ParenExpr p -> expr(p.x);
      case Name n -> fn.names.value(n);
      case FuncLit f -> fn.literals.function(f);
      case CompositeLit c -> fn.literals.composite(c);
      case SelectorExpr s -> fn.names.selector(s);
      case IndexExpr i -> index(i);
      case SliceExpr s -> slice(s);
      case AssertExpr a -> assertion(a, false);
      case Operation o -> fn.operations.operation(o);
      case CallExpr c -> fn.calls.call(c);
      default -> throw fn.unit.bug(e, "no value: " + e.getClass().getSimpleName());
    };
  }

  /** The value converted to the type of what it is assigned to; aggregates may be borrowed. */
  Expr borrowed(gruffle.syntax.Expr e, IrType to) {
    if (isNil(e)) {
      return new Expr.Zero(to);
    }
    TypeAndValue tv = fn.info.typeAndValue(e);
    if (tv.isConstant() && isUntyped(tv.type()) && !IrTypes.isInterface(to)) {
      return Constants.of(tv.value(), to);
    }
    return Values.convert(expr(e), to);
  }

  /** The value converted to the type of what keeps it. */
  Expr value(gruffle.syntax.Expr e, IrType to) {
    return Values.fresh(borrowed(e, to), fn);
  }

  boolean isNil(gruffle.syntax.Expr e) {
    TypeAndValue tv = fn.info.typeAndValue(e);
    return tv != null && tv.isNil();
  }

  static boolean isUntyped(Type t) {
    return t instanceof Basic b && b.kind().compareTo(Basic.Kind.UNTYPED_BOOL) >= 0;
  }

  /** An index of an element: an int, or an unsigned integer of 64 bits, which only panics with another text. */
  Expr element(gruffle.syntax.Expr e) {
    TypeAndValue tv = fn.info.typeAndValue(e);
    GoKind k = fn.type(tv.type()).kind();
    return !tv.isConstant() && k.isInteger() && k.bits == 64 && !k.signed ? expr(e) : index(e);
  }

  /** A length or bound as an int; unsigned 64-bit ones too big for it become negative, which is out of range too. */
  Expr index(gruffle.syntax.Expr e) {
    TypeAndValue tv = fn.info.typeAndValue(e);
    if (tv.isConstant()) {
      return Constants.of(tv.value(), IrTypes.INT);
    }
    return toInt(expr(e));
  }

  static Expr toInt(Expr x) {
    return x.type().equals(IrTypes.INT) ? x : new Expr.Convert(IrTypes.INT, x);
  }

  private Expr index(IndexExpr i) {
    if (fn.names.isInstantiation(i)) {
      return fn.names.instance(i);
    }
    Type t = fn.typeOf(i.x).underlying();
    int pos = fn.at(i);
    if (t instanceof MapType m) {
      IrType key = fn.type(m.key());
      return fn.order.combine(
          List.of(
              new Order.Operand(i.x, () -> expr(i.x)),
              new Order.Operand(i.index, () -> borrowed(i.index, key))),
          v -> Maps.get(v.get(0), v.get(1), pos));
    }
    IrType type = fn.type(fn.typeOf(i));
    return fn.order.combine(
        List.of(
            new Order.Operand(i.x, () -> fn.places.indexed(i.x)),
            new Order.Operand(i.index, () -> element(i.index))),
        v ->
            switch (t) {
              case ArrayType a when v.get(0).type().kind() == GoKind.ARRAY ->
                  new Expr.ArrayGet(v.get(0), v.get(1), pos);
              case ArrayType a -> new Expr.SliceGet(v.get(0), v.get(1), type, pos);
              case SliceType s -> new Expr.SliceGet(v.get(0), v.get(1), type, pos);
              case PointerType p -> new Expr.SliceGet(v.get(0), v.get(1), type, pos);
              case Basic b -> new Expr.StringGet(v.get(0), v.get(1), type, pos);
              default -> throw fn.unit.bug(i, "not indexable");
            });
  }

  private Expr slice(SliceExpr s) {
    Type t = fn.typeOf(s.x).underlying();
    int pos = fn.at(s);
    IrType type = fn.type(fn.typeOf(s));
    boolean array = t instanceof ArrayType;
    var operands = new ArrayList<Order.Operand>();
    operands.add(new Order.Operand(s.x, () -> array ? fn.places.address(s.x) : expr(s.x)));
    operands.add(bound(s.lo, 1));
    if (s.hi != null) {
      operands.add(bound(s.hi, 2));
    }
    if (s.max != null) {
      operands.add(bound(s.max, 4));
    }
    return fn.order.combine(operands, v -> slice(t, type, v, pos));
  }

  /** x[v1:], x[v1:v2] or x[v1:v2:v3], x being v0: a string, a slice, or a pointer to an array. */
  private Expr slice(Type t, IrType type, List<Expr> v, int pos) {
    if (t instanceof Basic) {
      return op(v.size() == 2 ? Ops.STRING_SLICE_FROM : Ops.STRING_SLICE, type, v, pos);
    }
    IrType elem = ((IrType.Slice) type.under()).elem();
    if (t instanceof SliceType) {
      boolean variables = Ops.slice(elem).equals("V");
      String name =
          switch (v.size()) {
            case 2 -> "slice.sliceFrom" + Ops.sliceRef(elem);
            case 3 -> "slice.slice" + Ops.slice(elem);
            default -> "slice.slice3" + Ops.slice(elem);
          };
      var args = new ArrayList<>(v);
      if (variables && v.size() > 2) {
        args.add(new Expr.TypeConst(elem));
      }
      return op(name, type, args, pos);
    }
    // A pointer to an array is a slice header already; only nil must not pass.
    var args = new ArrayList<>(v);
    args.set(0, new Expr.NilCheck(v.get(0), v.get(0).type(), pos));
    if (v.size() == 2) {
      args.add(Fn.intConst(((IrType.Array) IrTypes.elem(v.get(0).type()).under()).len()));
    }
    String name = v.size() == 4 ? "array.slice3" : "array.slice";
    return op(name + Ops.sliceRef(elem), type, args, pos);
  }

  private static Expr op(String name, IrType type, List<Expr> args, int pos) {
    return new Expr.OpCall(name, type, List.copyOf(args), pos);
  }

  /** A bound of a slice expression; one beyond int is out of range, and the panic has to name it. */
  private Order.Operand bound(gruffle.syntax.Expr e, int which) {
    return new Order.Operand(
        e,
        () -> {
          if (e == null) {
            return Fn.intConst(0);
          }
          Expr x = index(e);
          GoKind k = fn.type(fn.typeOf(e)).kind();
          boolean plain = fn.info.typeAndValue(e).isConstant() || k.bits < 64 || k.signed;
          return plain
              ? x
              : fn.op(Ops.SLICE_UNSIGNED, IrTypes.INT, fn.at(e), x, Fn.intConst(which));
        });
  }

  /** x.(T); the comma-ok form is for a MultiAssign. */
  Expr assertion(AssertExpr a, boolean commaOk) {
    return new Expr.TypeAssert(expr(a.x), fn.type(fn.typeOf(a.type)), commaOk, fn.at(a));
  }

  /** Whether values of a type are struct or array objects. */
  static boolean isAggregate(Type t) {
    return t.underlying() instanceof StructType || t.underlying() instanceof ArrayType;
  }
}
