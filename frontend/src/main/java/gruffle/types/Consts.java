package gruffle.types;

import gruffle.constant.Convert;
import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.Pos;

/** Checks constant values: overflow, representability in a type, and implicit conversion. */
final class Consts {
  /** Untyped integers must not grow beyond so many bits. */
  private static final int MAX_BITS = 512;

  private Consts() {}

  /** Checks the result of a constant operation against its type, or against the limit. */
  static void overflow(Checker c, Operand x, Pos opPos) {
    if (x.val.kind() == Value.Kind.UNKNOWN) {
      c.errorf(opPos, ErrorCode.INVALID_CONST_VAL, "constant result is not representable");
      return;
    }
    if (Predicates.isTyped(x.type)) {
      representable(c, x, (Basic) Types.under(x.type));
      return;
    }
    if (x.val.kind() == Value.Kind.INT && Convert.bitLen(x.val) > MAX_BITS) {
      c.errorf(opPos, ErrorCode.INVALID_CONST_VAL, "constant %soverflow", operationName(x.expr));
      x.val = Value.Unknown.VALUE;
    }
  }

  private static String operationName(Expr e) {
    if (!(e instanceof Expr.Operation op)) {
      return "";
    }
    if (op.y == null) {
      return switch (op.op) {
        case XOR -> "bitwise complement ";
        default -> "";
      };
    }
    return switch (op.op) {
      case ADD -> "addition ";
      case SUB -> "subtraction ";
      case XOR -> "bitwise XOR ";
      case MUL -> "multiplication ";
      case SHL -> "shift ";
      default -> "";
    };
  }

  /** The constant as a value of the type, rounded where the type rounds; null: not representable. */
  static Value representableConst(Value x, Basic type) {
    if (x.kind() == Value.Kind.UNKNOWN) {
      return x;
    }
    if (Predicates.isInteger(type)) {
      Value v = Convert.toInt(x);
      return v.kind() == Value.Kind.INT && fitsInteger(v, type) ? v : null;
    }
    if (Predicates.isFloat(type)) {
      Value v = Convert.toFloat(x);
      return v.kind() == Value.Kind.FLOAT ? roundFloat(v, type.kind()) : null;
    }
    if (Predicates.isComplex(type)) {
      Value v = Convert.toComplex(x);
      if (v.kind() != Value.Kind.COMPLEX || type.kind() == Basic.Kind.UNTYPED_COMPLEX) {
        return v.kind() == Value.Kind.COMPLEX ? v : null;
      }
      Basic.Kind part =
          type.kind() == Basic.Kind.COMPLEX64 ? Basic.Kind.FLOAT32 : Basic.Kind.FLOAT64;
      Value re = roundFloat(Convert.real(v), part);
      Value im = roundFloat(Convert.imag(v), part);
      return re == null || im == null ? null : new Value.Complex(re, im);
    }
    boolean same =
        Predicates.isString(type) && x.kind() == Value.Kind.STRING
            || Predicates.isBoolean(type) && x.kind() == Value.Kind.BOOL;
    return same ? x : null;
  }

  private static boolean fitsInteger(Value v, Basic type) {
    if (type.kind() == Basic.Kind.UNTYPED_INT || type.kind() == Basic.Kind.UNTYPED_RUNE) {
      return true;
    }
    int bits = 8 * (int) Sizes.sizeof(type);
    int sign = Convert.sign(v);
    if (Predicates.isUnsigned(type)) {
      return sign >= 0 && Convert.bitLen(v) <= bits;
    }
    if (!(v instanceof Value.Int64 i)) {
      return false;
    }
    int unused = Long.SIZE - bits;
    return i.value() << unused >> unused == i.value();
  }

  private static Value roundFloat(Value v, Basic.Kind kind) {
    return switch (kind) {
      case FLOAT32 -> Convert.roundFloat32(v);
      case FLOAT64 -> Convert.roundFloat64(v);
      default -> v;
    };
  }

  static void representable(Checker c, Operand x, Basic type) {
    Representation r = representation(c, x, type);
    if (r.code() != null) {
      invalidConversion(c, r.code(), x, type);
      x.invalidate();
      return;
    }
    x.val = r.val();
  }

  /** A constant in a type, or the reason why it has no place there. */
  record Representation(Value val, ErrorCode code) {}

  static Representation representation(Checker c, Operand x, Basic type) {
    Value v = representableConst(x.val, type);
    if (v != null) {
      return new Representation(v, null);
    }
    if (Predicates.isNumeric(x.type) && Predicates.isNumeric(type)) {
      boolean cut = !Predicates.isInteger(x.type) && Predicates.isInteger(type);
      return new Representation(null, cut ? ErrorCode.TRUNCATED_FLOAT : ErrorCode.NUMERIC_OVERFLOW);
    }
    return new Representation(null, ErrorCode.INVALID_CONST_VAL);
  }

  static void invalidConversion(Checker c, ErrorCode code, Operand x, Type target) {
    String format =
        switch (code) {
          case TRUNCATED_FLOAT -> "%s truncated to %s";
          case NUMERIC_OVERFLOW -> "%s overflows %s";
          default -> "cannot convert %s to type %s";
        };
    c.errorf(x, code, format, x, target);
  }

  /** Converts an untyped operand to the type its context wants. */
  static void convertUntyped(Checker c, Operand x, Type target) {
    Exprs.Implicit i = Exprs.implicitTypeAndValue(c, x, target);
    if (i.code() != null) {
      Type shown = Predicates.isTypeParam(target) ? target : Types.under(target);
      invalidConversion(c, i.code(), x, shown);
      x.invalidate();
      return;
    }
    if (i.val() != null) {
      x.val = i.val();
      Exprs.updateExprVal(c, x.expr, i.val());
    }
    if (i.type() != x.type) {
      x.type = i.type();
      Exprs.updateExprType(c, x.expr, i.type(), false);
    }
  }
}
