package gruffle.types;

import gruffle.constant.Arith;
import gruffle.constant.Convert;
import gruffle.constant.Op;
import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.Operator;
import java.util.function.Predicate;

/** Checks unary and binary operators, shifts and comparisons, and evaluates them on constants. */
final class Operators {
  /** The largest constant shift count: enough to write down the smallest float64. */
  private static final int MAX_SHIFT = 1023 - 1 + 52;

  private Operators() {}

  private static Op constantOp(Operator op) {
    return switch (op) {
      case NOT -> Op.NOT;
      case OR_OR -> Op.LOR;
      case AND_AND -> Op.LAND;
      case EQL -> Op.EQL;
      case NEQ -> Op.NEQ;
      case LSS -> Op.LSS;
      case LEQ -> Op.LEQ;
      case GTR -> Op.GTR;
      case GEQ -> Op.GEQ;
      case ADD -> Op.ADD;
      case SUB -> Op.SUB;
      case OR -> Op.OR;
      case XOR -> Op.XOR;
      case MUL -> Op.MUL;
      case DIV -> Op.QUO;
      case REM -> Op.REM;
      case AND -> Op.AND;
      case AND_NOT -> Op.AND_NOT;
      case SHL -> Op.SHL;
      case SHR -> Op.SHR;
      case DEF, RECV, TILDE -> throw new IllegalArgumentException("no constant operator: " + op);
    };
  }

  /** Whether the operator is defined on the operand's type; if not, that is reported. */
  private static boolean defined(Checker c, Operand x, Operator op, Predicate<Type> pred) {
    if (pred == null) {
      c.errorf(x, ErrorCode.INVALID_SYNTAX_TREE, "unknown operator %s", op);
      return false;
    }
    if (!pred.test(x.type)) {
      c.errorf(
          x, ErrorCode.UNDEFINED_OP, "invalid operation: operator %s not defined on %s", op, x);
      return false;
    }
    return true;
  }

  // --- Unary. ---

  static void unary(Checker c, Operand x, Expr.Operation e) {
    Exprs.expr(c, null, x, e.x);
    if (x.isInvalid()) {
      return;
    }
    Operator op = e.op;
    switch (op) {
      case AND -> {
        addressOf(c, x, e);
        return;
      }
      case RECV -> {
        Type elem = Channels.elem(c, x, true, x.startPos());
        if (elem == null) {
          x.invalidate();
          return;
        }
        x.mode = Mode.COMMAOK;
        x.type = elem;
        c.env.hasCallOrRecv = true;
        return;
      }
      case TILDE -> {
        String hint = Predicates.allInteger(x.type) ? " (use ^ for bitwise complement)" : "";
        c.errorf(
            e,
            ErrorCode.UNDEFINED_OP,
            "cannot use ~ outside of interface or type constraint%s",
            hint);
        if (hint.isEmpty()) {
          x.invalidate();
          return;
        }
        op = Operator.XOR;
      }
      default -> {}
    }
    Predicate<Type> pred =
        switch (op) {
          case ADD, SUB -> Predicates::allNumeric;
          case XOR -> Predicates::allInteger;
          case NOT -> Predicates::allBoolean;
          default -> null;
        };
    if (!defined(c, x, op, pred)) {
      x.invalidate();
      return;
    }
    if (x.mode != Mode.CONSTANT) {
      x.mode = Mode.VALUE;
      return;
    }
    if (x.val.kind() == Value.Kind.UNKNOWN) {
      return;
    }
    int bits = Predicates.isUnsigned(x.type) ? 8 * (int) Sizes.sizeof(x.type) : 0;
    x.val = Arith.unaryOp(constantOp(op), x.val, bits);
    x.expr = e;
    Consts.overflow(c, x, e.pos());
  }

  private static void addressOf(Checker c, Operand x, Expr.Operation e) {
    if (x.mode != Mode.VARIABLE && !(Exprs.unparen(e.x) instanceof Expr.CompositeLit)) {
      c.errorf(
          x, ErrorCode.UNADDRESSABLE_OPERAND, "invalid operation: cannot take address of %s", x);
      x.invalidate();
      return;
    }
    x.mode = Mode.VALUE;
    x.type = new PointerType(x.type);
  }

  // --- Binary. ---

  /**
   * Checks lhs op rhs.
   *
   * @param e the operation, or null where it is implied by an assignment such as x += y
   */
  static void binary(Checker c, Operand x, Expr.Operation e, Expr lhs, Expr rhs, Operator op) {
    Operand y = new Operand();
    Exprs.expr(c, null, x, lhs);
    Exprs.expr(c, null, y, rhs);
    if (x.isInvalid()) {
      return;
    }
    if (y.isInvalid()) {
      x.invalidate();
      x.expr = y.expr;
      return;
    }
    if (op.isShift()) {
      shift(c, x, y, e, op);
      return;
    }
    matchTypes(c, x, y);
    if (x.isInvalid()) {
      return;
    }
    if (op.isComparison()) {
      comparison(c, x, y, op, false);
      return;
    }
    if (!Predicates.identical(x.type, y.type)) {
      mismatched(c, x, y, e, lhs, rhs, op);
      x.invalidate();
      return;
    }
    if (!defined(c, x, op, binaryPredicate(op)) || divisionByZero(c, x, y, op)) {
      x.invalidate();
      return;
    }
    if (x.mode != Mode.CONSTANT || y.mode != Mode.CONSTANT) {
      x.mode = Mode.VALUE;
      return;
    }
    if (x.val.kind() == Value.Kind.UNKNOWN || y.val.kind() == Value.Kind.UNKNOWN) {
      x.val = Value.Unknown.VALUE;
      return;
    }
    Op k = op == Operator.DIV && Predicates.isInteger(x.type) ? Op.INT_QUO : constantOp(op);
    x.val = Arith.binaryOp(x.val, k, y.val);
    x.expr = e;
    Consts.overflow(c, x, e == null ? lhs.pos() : e.pos());
  }

  private static Predicate<Type> binaryPredicate(Operator op) {
    return switch (op) {
      case ADD -> Predicates::allNumericOrString;
      case SUB, MUL, DIV -> Predicates::allNumeric;
      case REM, AND, OR, XOR, AND_NOT -> Predicates::allInteger;
      case AND_AND, OR_OR -> Predicates::allBoolean;
      default -> null;
    };
  }

  private static void mismatched(
      Checker c, Operand x, Operand y, Expr e, Expr lhs, Expr rhs, Operator op) {
    if (!Predicates.isValid(x.type) || !Predicates.isValid(y.type)) {
      return;
    }
    if (e != null) {
      c.errorf(
          x,
          ErrorCode.MISMATCHED_TYPES,
          "invalid operation: %s (mismatched types %s and %s)",
          e,
          x.type,
          y.type);
    } else {
      c.errorf(
          x,
          ErrorCode.MISMATCHED_TYPES,
          "invalid operation: %s %s= %s (mismatched types %s and %s)",
          lhs,
          op,
          rhs,
          x.type,
          y.type);
    }
  }

  private static boolean divisionByZero(Checker c, Operand x, Operand y, Operator op) {
    if (op != Operator.DIV && op != Operator.REM || y.mode != Mode.CONSTANT) {
      return false;
    }
    boolean zero =
        (x.mode == Mode.CONSTANT || Predicates.allInteger(x.type)) && Convert.sign(y.val) == 0;
    if (!zero && x.mode == Mode.CONSTANT && Predicates.isComplex(x.type)) {
      // Squares that vanish would make the quotient's denominator zero.
      Value re = Convert.real(y.val);
      Value im = Convert.imag(y.val);
      zero =
          Convert.sign(Arith.binaryOp(re, Op.MUL, re)) == 0
              && Convert.sign(Arith.binaryOp(im, Op.MUL, im)) == 0;
    }
    if (zero) {
      c.errorf(y, ErrorCode.DIV_BY_ZERO, "invalid operation: division by zero");
    }
    return zero;
  }

  /** Gives an untyped operand the type of the other where that can possibly work. */
  static void matchTypes(Checker c, Operand x, Operand y) {
    if (!mayConvert(x, y)) {
      return;
    }
    Consts.convertUntyped(c, x, y.type);
    if (x.isInvalid()) {
      return;
    }
    Consts.convertUntyped(c, y, x.type);
    if (y.isInvalid()) {
      x.invalidate();
    }
  }

  /** Where this is false a type mismatch is the better message than a failed conversion. */
  private static boolean mayConvert(Operand x, Operand y) {
    if (Predicates.isTyped(x.type) && Predicates.isTyped(y.type)) {
      return false;
    }
    if (Predicates.allNumeric(x.type) != Predicates.allNumeric(y.type)) {
      return false;
    }
    if (Predicates.isNonTypeParamInterface(x.type) || Predicates.isNonTypeParamInterface(y.type)) {
      return true;
    }
    if (Predicates.allBoolean(x.type) != Predicates.allBoolean(y.type)
        || Predicates.allString(x.type) != Predicates.allString(y.type)) {
      return false;
    }
    if (x.isNil()) {
      return Predicates.hasNil(y.type);
    }
    if (y.isNil()) {
      return Predicates.hasNil(x.type);
    }
    return Types.asPointer(x.type) == null && Types.asPointer(y.type) == null;
  }

  // --- Comparison. ---

  /** Checks x op y, or whether y may be compared with the switch tag; the result is an untyped bool. */
  static void comparison(Checker c, Operand x, Operand y, Operator op, boolean switchCase) {
    if (!Predicates.isValid(x.type) || !Predicates.isValid(y.type)) {
      x.invalidate();
      return;
    }
    if (switchCase) {
      op = Operator.EQL;
    }
    Failure failure = comparisonFailure(c, x, y, op);
    if (failure != null) {
      reportComparison(c, x, y, op, switchCase, failure);
      x.invalidate();
      return;
    }
    if (x.mode == Mode.CONSTANT && y.mode == Mode.CONSTANT) {
      x.val = Value.of(Arith.compare(x.val, constantOp(op), y.val));
    } else {
      x.mode = Mode.VALUE;
      // Unlike constant operands, these exist at run time, so their types are settled now.
      Exprs.updateExprType(c, x.expr, Predicates.defaultType(x.type), true);
      Exprs.updateExprType(c, y.expr, Predicates.defaultType(y.type), true);
    }
    x.type = Basic.UNTYPED_BOOL;
  }

  /** Which operand is to blame, and why; an empty cause stands for the operator not being defined. */
  private record Failure(Operand at, ErrorCode code, String cause) {}

  private static Failure comparisonFailure(Checker c, Operand x, Operand y, Operator op) {
    if (Operands.assignableTo(c, x, y.type, null) != null
        && Operands.assignableTo(c, y, x.type, null) != null) {
      String cause = c.sprintf("mismatched types %s and %s", x.type, y.type);
      return new Failure(y, ErrorCode.MISMATCHED_TYPES, cause);
    }
    if (op != Operator.EQL && op != Operator.NEQ) {
      if (!Predicates.allOrdered(x.type)) {
        return new Failure(x, ErrorCode.UNDEFINED_OP, "");
      }
      return Predicates.allOrdered(y.type) ? null : new Failure(y, ErrorCode.UNDEFINED_OP, "");
    }
    if (x.isNil() || y.isNil()) {
      boolean ok = Predicates.hasNil(x.isNil() ? y.type : x.type);
      return ok ? null : new Failure(y, ErrorCode.UNDEFINED_OP, "");
    }
    if (!Predicates.comparable(x.type)) {
      return new Failure(x, ErrorCode.UNDEFINED_OP, incomparableCause(c, x.type));
    }
    if (!Predicates.comparable(y.type)) {
      return new Failure(y, ErrorCode.UNDEFINED_OP, incomparableCause(c, y.type));
    }
    return null;
  }

  private static void reportComparison(
      Checker c, Operand x, Operand y, Operator op, boolean switchCase, Failure f) {
    Operand at = f.at;
    String cause = f.cause;
    if (cause.isEmpty()) {
      if (Predicates.isTypeParam(x.type) || Predicates.isTypeParam(y.type)) {
        at = Predicates.isTypeParam(x.type) ? at : y;
        cause = c.sprintf("type parameter %s cannot use operator %s", at.type, op);
      } else {
        String what = Operands.compositeKind(at.type);
        what = what.isEmpty() ? c.typeString(at.type) : what;
        cause = c.sprintf("operator %s not defined on %s", op, what);
      }
    }
    if (switchCase) {
      c.errorf(x, f.code, "invalid case %s in switch on %s (%s)", x.expr, y.expr, cause);
    } else {
      c.errorf(at, f.code, "invalid operation: %s %s %s (%s)", x.expr, op, y.expr, cause);
    }
  }

  private static String incomparableCause(Checker c, Type type) {
    Type u = Types.under(type);
    if (u instanceof SliceType || u instanceof Signature || u instanceof MapType) {
      return Operands.compositeKind(type) + " can only be compared to nil";
    }
    Cause cause = new Cause();
    Predicates.comparable(c, type, true, cause);
    return cause.text();
  }

  // --- Shifts. ---

  /** Checks x op y where e, the operation, may be null if not both are constants. */
  private static void shift(Checker c, Operand x, Operand y, Expr.Operation e, Operator op) {
    Value xval = x.mode == Mode.CONSTANT ? Convert.toInt(x.val) : null;
    boolean untypedInt =
        Predicates.isUntyped(x.type) && xval != null && xval.kind() == Value.Kind.INT;
    if (!Predicates.allInteger(x.type) && !untypedInt) {
      notInteger(c, x);
      return;
    }
    if (!shiftCount(c, y)) {
      x.invalidate();
      return;
    }
    if (x.mode == Mode.CONSTANT) {
      if (y.mode == Mode.CONSTANT) {
        constantShift(c, x, xval, y, e, op);
        return;
      }
      if (Predicates.isUntyped(x.type)) {
        // The operand gets the type it would have without the shift, which is not known yet; it is
        // checked to be an integer then.
        Recording.ExprInfo info = c.untyped.get(x.expr);
        if (info != null) {
          info.isLhs = true;
        }
        x.mode = Mode.VALUE;
        return;
      }
    }
    if (!Predicates.allInteger(x.type)) {
      notInteger(c, x);
      return;
    }
    x.mode = Mode.VALUE;
  }

  private static void notInteger(Checker c, Operand x) {
    c.errorf(
        x,
        ErrorCode.INVALID_SHIFT_OPERAND,
        "invalid operation: shifted operand %s must be integer",
        x);
    x.invalidate();
  }

  private static boolean shiftCount(Checker c, Operand y) {
    if (y.mode == Mode.CONSTANT) {
      Value v = Convert.toInt(y.val);
      if (v.kind() == Value.Kind.INT && Convert.sign(v) < 0) {
        c.errorf(y, ErrorCode.INVALID_SHIFT_COUNT, "invalid operation: negative shift count %s", y);
        return false;
      }
      if (Predicates.isUntyped(y.type)) {
        Consts.representable(c, y, Basic.UINT);
        return !y.isInvalid();
      }
    }
    if (Predicates.allInteger(y.type)) {
      return Predicates.allUnsigned(y.type)
          || y.mode == Mode.CONSTANT
          || Versions.verifyVersionf(
              c, y.expr, GoVersion.GO1_13, "invalid operation: signed shift count %s", y);
    }
    if (y.mode != Mode.CONSTANT && Predicates.isUntyped(y.type)) {
      Consts.convertUntyped(c, y, Basic.UINT);
      return !y.isInvalid();
    }
    if (y.mode != Mode.CONSTANT) {
      c.errorf(
          y, ErrorCode.INVALID_SHIFT_COUNT, "invalid operation: shift count %s must be integer", y);
      return false;
    }
    return true;
  }

  private static void constantShift(
      Checker c, Operand x, Value xval, Operand y, Expr.Operation e, Operator op) {
    boolean unknown = x.val.kind() == Value.Kind.UNKNOWN || y.val.kind() == Value.Kind.UNKNOWN;
    Value count = Convert.toInt(y.val);
    boolean reasonable = count instanceof Value.Int64 n && n.value() >= 0 && n.value() <= MAX_SHIFT;
    if (!unknown && !reasonable) {
      c.errorf(y, ErrorCode.INVALID_SHIFT_COUNT, "invalid operation: invalid shift count %s", y);
      x.invalidate();
      return;
    }
    // 2.0 << 1 is an integer, too.
    if (!Predicates.isInteger(x.type)) {
      x.type = Basic.UNTYPED_INT;
    }
    if (unknown) {
      x.val = Value.Unknown.VALUE;
      return;
    }
    x.val = Arith.shift(xval, constantOp(op), (int) Convert.longBits(count));
    x.expr = e;
    Consts.overflow(c, x, e == null ? y.pos() : e.pos());
  }
}
