package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Op;
import gruffle.syntax.Expr.CompositeLit;
import gruffle.syntax.Expr.Operation;
import gruffle.syntax.Expr.ParenExpr;
import gruffle.syntax.Operator;
import gruffle.types.TypeAndValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lowers unary and binary operations. */
final class Operations {
  private final Fn fn;

  Operations(Fn fn) {
    this.fn = fn;
  }

  Expr operation(Operation o) {
    return o.y == null ? unary(o) : binary(o);
  }

  private Expr unary(Operation o) {
    int pos = fn.at(o);
    switch (o.op) {
      case AND -> {
        return address(o);
      }
      case MUL -> {
        IrType elem = fn.type(fn.typeOf(o));
        Expr p = fn.exprs.expr(o.x);
        // A struct is its variable until somebody keeps it: Values.fresh.
        return fn.places.deref(
            elem.kind() == GoKind.STRUCT ? p : Conversions.reading(p), elem, pos);
      }
      case RECV -> {
        Expr c = fn.exprs.expr(o.x);
        IrType elem = ((IrType.Chan) c.type().under()).elem();
        String name = "chan.recv" + Ops.value(elem);
        return Raw.out(fn.op(name, Raw.carrier(elem), pos, c, new Expr.TypeConst(elem)), elem);
      }
      default -> {}
    }
    Expr x = fn.exprs.expr(o.x);
    GoKind k = x.type().kind();
    return switch (o.op) {
      case ADD -> x;
      case SUB ->
          k.isComplex()
              ? fn.op(complex(k) + ".neg", x.type(), pos, x)
              : new Expr.Unary(Op.NEG, x.type(), x);
      case XOR -> new Expr.Unary(Op.COM, x.type(), x);
      case NOT -> new Expr.Unary(Op.NOT, x.type(), x);
      default -> throw fn.unit.bug(o, "unary " + o.op);
    };
  }

  private Expr address(Operation o) {
    gruffle.syntax.Expr x = o.x;
    while (x instanceof ParenExpr p) {
      x = p.x;
    }
    if (x instanceof CompositeLit c) {
      IrType elem = fn.type(fn.typeOf(c));
      return new Expr.New(elem, fn.literals.composite(c), new IrType.Pointer(elem));
    }
    return Values.convert(fn.places.address(x), fn.type(fn.typeOf(o)));
  }

  private Expr binary(Operation o) {
    int pos = fn.at(o);
    if (o.op == Operator.AND_AND || o.op == Operator.OR_OR) {
      List<gruffle.ir.Stmt> saved = fn.hoist;
      fn.hoist = null;
      Expr x = fn.exprs.expr(o.x);
      Expr y = fn.exprs.expr(o.y);
      fn.hoist = saved;
      Expr r = o.op == Operator.AND_AND ? new Expr.AndAnd(x, y) : new Expr.OrOr(x, y);
      return Values.convert(r, fn.type(fn.typeOf(o)));
    }
    if (o.op.isComparison()) {
      return Values.convert(fn.compares.comparison(o), fn.type(fn.typeOf(o)));
    }
    IrType type = fn.type(fn.typeOf(o));
    if (type.kind() == GoKind.STRING) {
      return concat(o, type, pos);
    }
    if (o.op.isShift()) {
      return fn.order.combine(
          List.of(operand(o.x, type), new Order.Operand(o.y, () -> shiftCount(o.y))),
          v -> new Expr.Binary(op(o.op), type, v.get(0), v.get(1), pos));
    }
    return fn.order.combine(
        List.of(operand(o.x, type), operand(o.y, type)),
        v -> arithmetic(o.op, type, v.get(0), v.get(1), pos));
  }

  private Order.Operand operand(gruffle.syntax.Expr e, IrType type) {
    return new Order.Operand(e, () -> fn.exprs.borrowed(e, type));
  }

  /** A shift count; constants are never negative, but may be too big for their type. */
  Expr shiftCount(gruffle.syntax.Expr e) {
    TypeAndValue tv = fn.info.typeAndValue(e);
    return tv.isConstant()
        ? Constants.of(tv.value(), new IrType.Basic(GoKind.UINT64))
        : fn.exprs.expr(e);
  }

  /** Any binary operation but comparisons and logical ones, on values of that type. */
  Expr arithmetic(Operator op, IrType type, Expr x, Expr y, int pos) {
    GoKind k = type.kind();
    if (k == GoKind.STRING) {
      return fn.op(Ops.STRING_CONCAT, type, pos, x, y);
    }
    if (k.isComplex()) {
      String name =
          switch (op) {
            case ADD -> ".add";
            case SUB -> ".sub";
            case MUL -> ".mul";
            default -> ".div";
          };
      return fn.op(complex(k) + name, type, pos, x, y);
    }
    return new Expr.Binary(op(op), type, x, y, pos);
  }

  /** The group of operations for a complex kind. */
  static String complex(GoKind k) {
    return k == GoKind.COMPLEX64 ? "complex64" : "complex128";
  }

  static Op op(Operator op) {
    return switch (op) {
      case ADD -> Op.ADD;
      case SUB -> Op.SUB;
      case MUL -> Op.MUL;
      case DIV -> Op.DIV;
      case REM -> Op.REM;
      case AND -> Op.AND;
      case OR -> Op.OR;
      case XOR -> Op.XOR;
      case AND_NOT -> Op.ANDNOT;
      case SHL -> Op.SHL;
      case SHR -> Op.SHR;
      case EQL -> Op.EQ;
      case NEQ -> Op.NE;
      case LSS -> Op.LT;
      case LEQ -> Op.LE;
      case GTR -> Op.GT;
      case GEQ -> Op.GE;
      default -> throw new IllegalArgumentException(op.toString());
    };
  }

  /** a + b + c of strings is one operation. */
  private Expr concat(Operation o, IrType type, int pos) {
    var parts = new ArrayList<gruffle.syntax.Expr>();
    flatten(o, parts);
    var operands = new ArrayList<Order.Operand>();
    for (gruffle.syntax.Expr p : parts) {
      operands.add(operand(p, type));
    }
    return fn.order.combine(
        operands,
        v -> {
          if (v.size() <= 4) {
            String name = v.size() == 2 ? Ops.STRING_CONCAT : Ops.STRING_CONCAT + v.size();
            return new Expr.OpCall(name, type, v, pos);
          }
          var indices = new long[v.size()];
          Arrays.setAll(indices, i -> i);
          IrType array = new IrType.Array(IrTypes.STRING, v.size());
          List<Expr> plain = v.stream().map(x -> Values.convert(x, IrTypes.STRING)).toList();
          return fn.op(
              Ops.STRING_CONCAT_ARRAY,
              type,
              pos,
              new Expr.ArrayLit(array, v.size(), indices, plain));
        });
  }

  private void flatten(gruffle.syntax.Expr e, List<gruffle.syntax.Expr> parts) {
    TypeAndValue tv = fn.info.typeAndValue(e);
    if (tv != null && !tv.isConstant() && !fn.computed.containsKey(e)) {
      if (e instanceof ParenExpr p) {
        flatten(p.x, parts);
        return;
      }
      if (e instanceof Operation o && o.op == Operator.ADD && o.y != null) {
        flatten(o.x, parts);
        flatten(o.y, parts);
        return;
      }
    }
    parts.add(e);
  }
}
