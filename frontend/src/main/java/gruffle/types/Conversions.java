package gruffle.types;

import gruffle.constant.Convert;
import gruffle.constant.Value;

/** Checks conversions T(x). */
final class Conversions {
  private Conversions() {}

  static void conversion(Checker c, Operand x, Type target) {
    boolean constArg = x.mode == Mode.CONSTANT;
    Cause cause = new Cause();
    boolean ok;
    if (constArg && Predicates.isConstType(target)) {
      Value v = constantConversion(x, target);
      ok = v != null;
      if (ok) {
        x.val = v;
      } else if (Predicates.isInteger(x.type) && Predicates.isInteger(target)) {
        c.errorf(x, ErrorCode.INVALID_CONVERSION, "constant %s overflows %s", x.val.text(), target);
        x.invalidate();
        return;
      }
    } else if (constArg && Predicates.isTypeParam(target)) {
      ok = constantToTypeParam(c, x, target, cause);
      x.mode = Mode.VALUE; // type parameters have no constants
    } else {
      ok = convertibleTo(c, x, target, cause);
      if (ok) {
        x.mode = Mode.VALUE;
      }
    }
    if (!ok) {
      if (cause.isEmpty()) {
        c.errorf(x, ErrorCode.INVALID_CONVERSION, "cannot convert %s to type %s", x, target);
      } else {
        c.errorf(
            x,
            ErrorCode.INVALID_CONVERSION,
            "cannot convert %s to type %s: %s",
            x,
            target,
            cause.text());
      }
      x.invalidate();
      return;
    }
    if (Predicates.isUntyped(x.type)) {
      Exprs.updateExprType(c, x.expr, argumentType(x, target, constArg), true);
    }
    x.type = target;
  }

  /** The type that an untyped argument has. */
  private static Type argumentType(Operand x, Type target, boolean constArg) {
    if (x.type == Basic.UNTYPED_NIL) {
      return target;
    }
    // []byte("foo") converts a string.
    if (Predicates.isNonTypeParamInterface(target) || constArg && !Predicates.isConstType(target)) {
      return Predicates.defaultType(x.type);
    }
    if (x.mode == Mode.CONSTANT && Predicates.isInteger(x.type) && Predicates.allString(target)) {
      return x.type;
    }
    return target;
  }

  /** The constant in the target type, or null if it cannot be converted to it as a constant. */
  private static Value constantConversion(Operand x, Type target) {
    if (!(Types.under(target) instanceof Basic b)) {
      return null;
    }
    Value v = Consts.representableConst(x.val, b);
    if (v == null && Predicates.isInteger(b) && Convert.toInt(x.val).kind() == Value.Kind.INT) {
      x.val = Convert.toInt(x.val); // as gc shows it
    }
    if (v == null && Predicates.isInteger(x.type) && Predicates.isString(b)) {
      long code = Convert.fitsLong(x.val) ? Convert.longBits(x.val) : -1;
      boolean valid =
          code >= 0 && code <= Character.MAX_CODE_POINT && (code < 0xd800 || code > 0xdfff);
      v = Value.of(Character.toString(valid ? (int) code : 0xfffd));
    }
    return v;
  }

  private static boolean constantToTypeParam(Checker c, Operand x, Type target, Cause cause) {
    for (Types.Member m : Types.typeset(target)) {
      Type u = m.under();
      if (u == null) {
        Cause.set(cause, c.sprintf("%s does not contain specific types", target));
        return false;
      }
      if (Predicates.isString(x.type) && isBytesOrRunes(u)) {
        continue;
      }
      if (constantConversion(x, u) == null) {
        boolean overflow = Predicates.isInteger(x.type) && Predicates.isInteger(u);
        Cause.set(
            cause,
            overflow
                ? c.sprintf("constant %s overflows %s (in %s)", x.val.text(), u, target)
                : c.sprintf("cannot convert %s to type %s (in %s)", x, u, target));
        return false;
      }
    }
    return true;
  }

  /** Whether T(x) is allowed for x as a value, not as a constant. */
  static boolean convertibleTo(Checker c, Operand x, Type target, Cause cause) {
    if (Operands.assignableTo(c, x, target, cause) == null) {
      return true;
    }
    TypeParam vp = Types.asTypeParam(x.type);
    TypeParam tp = Types.asTypeParam(target);
    Type vu = Types.under(x.type);
    Type tu = Types.under(target);
    if (vp == null && tp == null && Predicates.identicalIgnoreTags(vu, tu)) {
      return true;
    }
    if (Types.unalias(x.type) instanceof PointerType v
        && Types.unalias(target) instanceof PointerType t
        && !Predicates.isTypeParam(v.base)
        && !Predicates.isTypeParam(t.base)
        && Predicates.identicalIgnoreTags(Types.under(v.base), Types.under(t.base))) {
      return true;
    }
    if (basicConvertible(vu, tu)) {
      return true;
    }
    if (vu instanceof SliceType s) {
      Boolean slice = sliceConvertible(c, s, tu, cause);
      if (slice != null) {
        return slice;
      }
    }
    if (vp == null && tp == null) {
      return false;
    }
    return eachConvertible(c, x, target, vp, tp, cause);
  }

  private static boolean basicConvertible(Type v, Type t) {
    return Predicates.isIntegerOrFloat(v) && Predicates.isIntegerOrFloat(t)
        || Predicates.isComplex(v) && Predicates.isComplex(t)
        || (Predicates.isInteger(v) || isBytesOrRunes(v)) && Predicates.isString(t)
        || Predicates.isString(v) && isBytesOrRunes(t)
        || isPointerOrUintptr(v) && isUnsafePointer(t)
        || isUnsafePointer(v) && isPointerOrUintptr(t);
  }

  /** Slices become arrays, or pointers to arrays, of the same elements; null: not that case. */
  private static Boolean sliceConvertible(Checker c, SliceType s, Type t, Cause cause) {
    ArrayType array = null;
    GoVersion since = GoVersion.GO1_20;
    String what = "array";
    if (t instanceof ArrayType a) {
      array = a;
    } else if (t instanceof PointerType p && Types.under(p.base) instanceof ArrayType a) {
      array = a;
      since = GoVersion.GO1_17;
      what = "array pointer";
    }
    if (array == null || !Predicates.identical(s.elem, array.elem)) {
      return null;
    }
    if (c == null || Versions.allowVersion(c, since)) {
      return true;
    }
    Cause.set(cause, c.sprintf("conversion of slice to %s requires %s or later", what, since));
    return false;
  }

  private static boolean eachConvertible(
      Checker c, Operand x, Type target, TypeParam vp, TypeParam tp, Cause cause) {
    Type source = x.type;
    for (Types.Member v : Types.typeset(vp == null ? Basic.INVALID : vp)) {
      Operand y = Operand.copyOf(x);
      if (vp != null) {
        if (v.type() == null) {
          return false;
        }
        y.type = v.type();
      }
      for (Types.Member t : Types.typeset(tp == null ? target : tp)) {
        if (t.type() == null) {
          return false;
        }
        if (!convertibleTo(c, y, t.type(), cause)) {
          String from = vp == null ? c.typeString(source) : c.sprintf("%s (in %s)", v.type(), vp);
          String to = tp == null ? c.typeString(target) : c.sprintf("%s (in %s)", t.type(), tp);
          String more = cause == null || cause.isEmpty() ? "" : "\n\t" + cause.text();
          Cause.set(cause, "cannot convert " + from + " to type " + to + more);
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isPointerOrUintptr(Type t) {
    return t instanceof PointerType || t instanceof Basic b && b.kind() == Basic.Kind.UINTPTR;
  }

  private static boolean isUnsafePointer(Type t) {
    return t instanceof Basic b && b.kind() == Basic.Kind.UNSAFE_POINTER;
  }

  private static boolean isBytesOrRunes(Type t) {
    return t instanceof SliceType s
        && Types.under(s.elem) instanceof Basic b
        && (b.kind() == Basic.Kind.UINT8 || b.kind() == Basic.Kind.INT32);
  }
}
