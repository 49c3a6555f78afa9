package gruffle.types;

import gruffle.constant.Literal;
import gruffle.constant.Value;
import gruffle.syntax.LitKind;
import gruffle.syntax.Printer;

/** Operands: their text in messages, literals, and assignability. */
final class Operands {
  private Operands() {}

  static String string(Operand x, Qualifier q) {
    if (x.mode == Mode.NILVALUE) {
      if (x.type == null || x.type == Basic.INVALID) {
        return "nil (with invalid type)";
      }
      return x.type == Basic.UNTYPED_NIL ? "nil" : "nil (of type " + TypeString.of(x.type, q) + ")";
    }
    String expr = "";
    if (x.expr != null) {
      expr = Printer.string(x.expr);
    } else {
      expr =
          switch (x.mode) {
            case BUILTIN -> x.id.name;
            case TYPEXPR -> TypeString.of(x.type, q);
            case CONSTANT -> x.val.text();
            default -> "";
          };
    }
    StringBuilder b = new StringBuilder();
    if (!expr.isEmpty()) {
      b.append(expr).append(" (");
    }
    boolean hasType = false;
    switch (x.mode) {
      case INVALID, NOVALUE, BUILTIN, TYPEXPR -> {}
      default -> {
        if (x.type != null && Predicates.isUntyped(x.type)) {
          b.append(((Basic) x.type).name()).append(' ');
        } else {
          hasType = x.type != null;
        }
      }
    }
    b.append(x.mode.text);
    if (x.mode == Mode.CONSTANT && !x.val.text().equals(expr)) {
      b.append(' ').append(x.val.text());
    }
    if (hasType) {
      type(b, x.type, q);
    }
    if (!expr.isEmpty()) {
      b.append(')');
    }
    return b.toString();
  }

  private static void type(StringBuilder b, Type t, Qualifier q) {
    if (!Predicates.isValid(t)) {
      b.append(" with invalid type");
      return;
    }
    b.append(" of ");
    if (Predicates.isGeneric(t)) {
      b.append("generic ");
    }
    TypeParam p = Types.asTypeParam(t);
    if (p == null && (t instanceof Alias || t instanceof Named)) {
      String what = compositeKind(t);
      if (what.isEmpty()) {
        what = Types.under(t) instanceof Basic u ? u.name() : "";
      }
      b.append(what).append(' ');
    }
    b.append("type ").append(TypeString.of(t, q));
    if (p != null) {
      b.append(" constrained by ").append(TypeString.of(p.bound, q));
      if (Predicates.hasEmptyTypeset(p)) {
        b.append(" with empty type set");
      }
    }
  }

  /** What kind of composite type it is; empty for a basic type. */
  static String compositeKind(Type t) {
    return switch (Types.under(t)) {
      case Basic u -> "";
      case ArrayType u -> "array";
      case SliceType u -> "slice";
      case StructType u -> "struct";
      case PointerType u -> "pointer";
      case Signature u -> "func";
      case InterfaceType u -> "interface";
      case MapType u -> "map";
      case ChanType u -> "chan";
      case TupleType u -> "tuple";
      case UnionType u -> "union";
      default -> "";
    };
  }

  /** Makes x the untyped constant of a literal; invalid if the literal is. */
  static void setConst(Operand x, LitKind kind, String lit) {
    Value v =
        switch (kind) {
          case INT -> Literal.ofInt(lit);
          case FLOAT -> Literal.ofFloat(lit);
          case IMAG -> Literal.ofImag(lit);
          case RUNE -> Literal.ofRune(lit);
          case STRING -> Literal.ofString(lit);
        };
    if (v == null || v.kind() == Value.Kind.UNKNOWN) {
      x.mode = Mode.INVALID;
      x.type = Basic.INVALID;
      return;
    }
    x.mode = Mode.CONSTANT;
    x.type =
        switch (kind) {
          case INT -> Basic.UNTYPED_INT;
          case FLOAT -> Basic.UNTYPED_FLOAT;
          case IMAG -> Basic.UNTYPED_COMPLEX;
          case RUNE -> Basic.UNTYPED_RUNE;
          case STRING -> Basic.UNTYPED_STRING;
        };
    x.val = v;
  }

  /** Null where x may be assigned to a variable of type t; else the code of the error. */
  static ErrorCode assignableTo(Checker c, Operand x, Type t, Cause cause) {
    if (x.mode == Mode.INVALID || !Predicates.isValid(t)) {
      return null;
    }
    Type from = Types.unalias(x.type);
    Type to = Types.unalias(t);
    if (Predicates.identical(from, to)) {
      return null;
    }
    Type vu = Types.under(from);
    Type tu = Types.under(to);
    boolean fromParam = from instanceof TypeParam;
    boolean toParam = to instanceof TypeParam;

    if (Predicates.isUntyped(vu)) {
      boolean ok;
      if (to instanceof TypeParam p) {
        ok =
            TypeSets.is(
                p.underlying().typeSet(),
                term ->
                    term != null && Exprs.implicitTypeAndValue(c, x, term.type()).type() != null);
      } else {
        ok = Exprs.implicitTypeAndValue(c, x, to).type() != null;
      }
      return ok ? null : ErrorCode.INCOMPATIBLE_ASSIGN;
    }
    if (Predicates.identical(vu, tu)
        && (!Predicates.hasName(from) || !Predicates.hasName(to))
        && !fromParam
        && !toParam) {
      return null;
    }
    // A pointer to an interface is asked too, for the cause it gives.
    if (tu instanceof InterfaceType && !toParam || Lookup.isInterfacePtr(tu)) {
      if (Implements.implements_(c, from, to, false, cause)) {
        return null;
      }
      if (!fromParam) {
        return ErrorCode.INVALID_IFACE_ASSIGN;
      }
      Cause.set(cause, "");
    }
    if (vu instanceof InterfaceType
        && !fromParam
        && Implements.implements_(c, to, from, false, null)) {
      Cause.set(cause, "need type assertion");
      return ErrorCode.INCOMPATIBLE_ASSIGN;
    }
    if (vu instanceof ChanType vc
        && vc.dir == ChanType.Dir.SEND_RECV
        && tu instanceof ChanType tc
        && Predicates.identical(vc.elem, tc.elem)) {
      return !Predicates.hasName(from) || !Predicates.hasName(to)
          ? null
          : ErrorCode.INVALID_CHAN_ASSIGN;
    }
    if (!fromParam && !toParam) {
      return ErrorCode.INCOMPATIBLE_ASSIGN;
    }
    return assignableByTerms(c, x, from, to, t, cause);
  }

  /** Type parameters: every type of the type set must be assignable. */
  private static ErrorCode assignableByTerms(
      Checker c, Operand x, Type from, Type to, Type origTo, Cause cause) {
    if (!Predicates.hasName(from) && to instanceof TypeParam p) {
      for (Types.Member m : Types.typeset(p)) {
        if (m.type() == null) {
          return ErrorCode.INCOMPATIBLE_ASSIGN;
        }
        ErrorCode code = assignableTo(c, x, m.type(), cause);
        if (code != null) {
          wrap(cause, c.sprintf("cannot assign %s to %s (in %s)", x.type, m.type(), p));
          return code;
        }
      }
      return null;
    }
    if (from instanceof TypeParam p && !Predicates.hasName(to)) {
      Operand y = Operand.copyOf(x);
      for (Types.Member m : Types.typeset(p)) {
        if (m.type() == null) {
          return ErrorCode.INCOMPATIBLE_ASSIGN;
        }
        y.type = m.type();
        ErrorCode code = assignableTo(c, y, to, cause);
        if (code != null) {
          wrap(cause, c.sprintf("cannot assign %s (in %s) to %s", m.type(), p, origTo));
          return code;
        }
      }
      return null;
    }
    return ErrorCode.INCOMPATIBLE_ASSIGN;
  }

  private static void wrap(Cause cause, String msg) {
    if (cause != null) {
      Cause.set(cause, cause.isEmpty() ? msg : msg + "\n\t" + cause.text());
    }
  }
}
