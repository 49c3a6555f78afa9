package gruffle.ir.lower;

import gruffle.constant.Value;
import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Op;
import gruffle.syntax.Expr.CallExpr;
import gruffle.syntax.Expr.Operation;
import gruffle.syntax.Expr.ParenExpr;
import gruffle.syntax.Operator;
import gruffle.types.TypeAndValue;
import java.util.List;

/** Lowers conversions T(x). */
final class Conversions {
  private final Fn fn;

  Conversions(Fn fn) {
    this.fn = fn;
  }

  Expr conversion(CallExpr c) {
    IrType to = fn.type(fn.typeOf(c));
    gruffle.syntax.Expr arg = c.args.getFirst();
    int pos = fn.at(c);
    if (fn.exprs.isNil(arg)) {
      return new Expr.Zero(to);
    }
    if (to.kind() == GoKind.UNSAFE_POINTER) {
      Expr sum = pointerArithmetic(arg, to, pos);
      if (sum != null) {
        return sum;
      }
    }
    TypeAndValue tv = fn.info.typeAndValue(arg);
    if (tv.isConstant() && isNumeric(tv.value()) && isNumeric(to.kind())) {
      // To a type parameter: not constant, but the exact value is converted all the same.
      return Constants.of(tv.value(), to);
    }
    return convert(fn.exprs.expr(arg), to, pos);
  }

  private static boolean isNumeric(Value v) {
    return v.kind() != Value.Kind.STRING && v.kind() != Value.Kind.BOOL;
  }

  private static boolean isNumeric(GoKind k) {
    return k.isInteger() || k.isFloat() || k.isComplex();
  }

  private Expr convert(Expr x, IrType to, int pos) {
    IrType from = x.type();
    GoKind f = from.kind();
    GoKind t = to.kind();
    if (from.equals(to)) {
      return x;
    }
    if (t == GoKind.INTERFACE) {
      return Values.convert(x, to);
    }
    if (f.isComplex() && f != t) {
      return t == GoKind.COMPLEX64 ? fn.op(Ops.COMPLEX_TO64, to, pos, x) : new Expr.Convert(to, x);
    }
    if (t == GoKind.STRING) {
      if (f.isInteger()) {
        return fn.op(Ops.STRING_FROM_RUNE, to, pos, widen(x));
      }
      if (f == GoKind.SLICE) {
        return fn.op(isBytes(from) ? Ops.STRING_FROM_BYTES : Ops.STRING_FROM_RUNES, to, pos, x);
      }
    }
    if (t == GoKind.SLICE && f == GoKind.STRING) {
      return fn.op(isBytes(to) ? Ops.STRING_TO_BYTES : Ops.STRING_TO_RUNES, to, pos, x);
    }
    if (f == GoKind.SLICE && t == GoKind.ARRAY) {
      return fn.op(Ops.SLICE_TO_ARRAY, to, pos, x, new Expr.TypeConst(to));
    }
    if (f == GoKind.SLICE && t == GoKind.POINTER) {
      IrType array = IrTypes.elem(to);
      return fn.op(Ops.SLICE_TO_ARRAY_PTR, to, pos, x, new Expr.TypeConst(array));
    }
    if (f == GoKind.UNSAFE_POINTER && t.isInteger()) {
      return fn.op(Ops.UNSAFE_UINTPTR, to, pos, x);
    }
    if (f == GoKind.UNSAFE_POINTER && t == GoKind.POINTER) {
      return fn.op(Ops.UNSAFE_CAST, to, pos, x, new Expr.TypeConst(IrTypes.elem(to)));
    }
    if (t == GoKind.UNSAFE_POINTER && f.isInteger()) {
      return fn.op(Ops.UNSAFE_POINTER, to, pos, new Expr.Convert(IrTypes.UINTPTR, x));
    }
    return Values.convert(x, to);
  }

  /** The pointer itself; one that unsafe has made of another may be to a copy then, for what it points to is only read. */
  static Expr reading(Expr p) {
    return p instanceof Expr.OpCall cast
            && cast.op().equals(Ops.UNSAFE_CAST)
            && cast.args().getFirst() instanceof Expr.Convert of
            && of.x().type().kind() == GoKind.POINTER
        ? new Expr.OpCall(
            Ops.UNSAFE_READ,
            cast.type(),
            List.of(of, new Expr.TypeConst(IrTypes.elem(of.x().type())), cast.args().getLast()),
            cast.pos())
        : p;
  }

  /** The same for a struct that is copied. */
  static Expr readingStruct(Expr e) {
    return e instanceof Expr.NilCheck n && n.type().kind() == GoKind.STRUCT
        ? new Expr.NilCheck(reading(n.x()), n.type(), n.pos())
        : e;
  }

  private static Expr widen(Expr x) {
    return x.type().kind().bits == 64
        ? x
        : new Expr.Convert(
            x.type().kind().signed ? IrTypes.INT : new IrType.Basic(GoKind.UINT64), x);
  }

  private static boolean isBytes(IrType slice) {
    return ((IrType.Slice) slice.under()).elem().kind() == GoKind.UINT8;
  }

  /** unsafe.Pointer(uintptr(p) + k), also with several numbers and with minus: pointer arithmetic in one expression. */
  private Expr pointerArithmetic(gruffle.syntax.Expr arg, IrType to, int pos) {
    gruffle.syntax.Expr e = strip(arg);
    gruffle.syntax.Expr direct = uintptrOf(e);
    if (direct != null) {
      return fn.exprs.expr(direct);
    }
    if (!isArithmetic(e)) {
      return null;
    }
    var o = (Operation) e;
    boolean left = isArithmetic(strip(o.x));
    gruffle.syntax.Expr ptr = strip(left ? o.x : o.y);
    gruffle.syntax.Expr offset = left ? o.y : o.x;
    return fn.order.combine(
        List.of(
            new Order.Operand(ptr, () -> pointerArithmetic(ptr, to, pos)),
            new Order.Operand(offset, () -> fn.exprs.borrowed(offset, IrTypes.UINTPTR))),
        v -> {
          Expr n = new Expr.Convert(IrTypes.INT, v.get(1));
          if (o.op == Operator.SUB) {
            n = new Expr.Unary(Op.NEG, IrTypes.INT, n);
          }
          return fn.op(Ops.UNSAFE_ADD, to, pos, v.get(0), n);
        });
  }

  /** Whether it is uintptr(p), or a sum that begins or ends with one. */
  private boolean isArithmetic(gruffle.syntax.Expr e) {
    return uintptrOf(e) != null
        || e instanceof Operation o
            && o.y != null
            && (o.op == Operator.ADD || o.op == Operator.SUB)
            && (isArithmetic(strip(o.x)) || o.op == Operator.ADD && isArithmetic(strip(o.y)));
  }

  /** The p of uintptr(p), p being an unsafe.Pointer; else null. */
  private gruffle.syntax.Expr uintptrOf(gruffle.syntax.Expr e) {
    if (e instanceof CallExpr c
        && c.args.size() == 1
        && fn.info.typeAndValue(c.fun) != null
        && fn.info.typeAndValue(c.fun).isType()
        && fn.type(fn.typeOf(c)).kind() == GoKind.UINTPTR
        && fn.type(fn.typeOf(c.args.getFirst())).kind() == GoKind.UNSAFE_POINTER) {
      return c.args.getFirst();
    }
    return null;
  }

  static gruffle.syntax.Expr strip(gruffle.syntax.Expr e) {
    while (e instanceof ParenExpr p) {
      e = p.x;
    }
    return e;
  }
}
