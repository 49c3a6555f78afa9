package gruffle.types;

import gruffle.constant.Convert;
import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.Exprs;
import gruffle.syntax.Operator;
import gruffle.syntax.Pos;
import gruffle.syntax.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Identifiers and type expressions. */
final class Typexpr {
  private Typexpr() {}

  /**
   * Makes x what an identifier denotes.
   *
   * @param wantType only a type will do
   */
  static void ident(Checker c, Operand x, Expr.Name e, boolean wantType) {
    x.mode = Mode.INVALID;
    x.expr = e;
    Scope scope = c.lookupScope(e.value);
    if (scope == null) {
      if (e.value.equals("_")) {
        c.errorf(e, ErrorCode.INVALID_BLANK, "cannot use _ as value or type");
      } else if (!e.value.isEmpty() && Predicates.isValidName(e.value)) {
        c.errorf(e, ErrorCode.UNDECLARED_NAME, "undefined: %s", e.value);
      }
      return;
    }
    Obj obj = scope.lookup(e.value);
    if ((obj == Universe.COMPARABLE.obj || obj == Universe.ANY.obj)
        && !Versions.verifyVersionf(c, e, GoVersion.GO1_18, "predeclared %s", e.value)) {
      return;
    }
    Recording.recordUse(c, e, obj);
    boolean gotType = obj instanceof TypeName;
    if (!gotType && wantType) {
      c.errorf(e, ErrorCode.NOT_A_TYPE, "%s (%s) is not a type", obj.name(), ObjString.kind(obj));
      if (obj instanceof VarObj v && v.pkg() == c.pkg) {
        v.used = true;
      }
      return;
    }
    if (obj.type == null || gotType && wantType && obj.pkg() == c.pkg && isDeclared(c, obj)) {
      Decls.objDecl(c, obj);
    }
    Map<String, PkgName> dots = c.dotImports.get(scope);
    if (dots != null && dots.get(obj.name()) instanceof PkgName p) {
      p.used = true;
    }
    switch (obj) {
      case PkgName p -> {
        c.errorf(e, ErrorCode.INVALID_PKG_USE, "use of package %s not in selector", p.name());
        return;
      }
      case ConstObj k -> {
        Decls.addDeclDep(c, k);
        if (!Predicates.isValid(k.type)) {
          return;
        }
        if (k == Universe.IOTA) {
          if (c.env.iota == null) {
            c.errorf(e, ErrorCode.INVALID_IOTA, "cannot use iota outside constant declaration");
            return;
          }
          x.val = c.env.iota;
        } else {
          x.val = k.val;
        }
        x.mode = Mode.CONSTANT;
      }
      case TypeName t -> x.mode = Mode.TYPEXPR;
      case VarObj v -> {
        if (v.pkg() == c.pkg) {
          v.used = true;
        }
        Decls.addDeclDep(c, v);
        if (!Predicates.isValid(v.type)) {
          return;
        }
        x.mode = Mode.VARIABLE;
      }
      case FuncObj f -> {
        Decls.addDeclDep(c, f);
        x.mode = Mode.VALUE;
      }
      case BuiltinObj b -> {
        x.id = b.id;
        x.mode = Mode.BUILTIN;
      }
      case NilObj n -> x.mode = Mode.NILVALUE;
      case LabelObj l -> {
        return;
      }
    }
    x.type = obj.type;
  }

  /** Whether the object is one whose declaration may be under way, so that a cycle could show. */
  private static boolean isDeclared(Checker c, Obj obj) {
    return c.objMap.containsKey(obj) || c.objPathIdx.containsKey(obj);
  }

  /** A type; it must not be generic. INVALID after an error. */
  static Type typ(Checker c, Expr e) {
    return declaredType(c, e, null);
  }

  /** A type for a variable: not a constraint either. */
  static Type varType(Checker c, Expr e) {
    Type t = declaredType(c, e, null);
    validVarType(c, e, t);
    return t;
  }

  static void validVarType(Checker c, Expr e, Type t) {
    if (Predicates.isTypeParam(t) || t instanceof Basic) {
      return;
    }
    c.later(
        () -> {
          if (!(Types.under(t) instanceof InterfaceType i)) {
            return;
          }
          Pos pos = Positions.startPos(e);
          TypeSet set = TypeSets.compute(c, pos, i);
          if (!set.isMethodSet()) {
            c.softErrorf(
                pos,
                ErrorCode.MISPLACED_CONSTRAINT_IFACE,
                set.comparable
                    ? "cannot use type %s outside a type constraint: interface is (or embeds)"
                        + " comparable"
                    : "cannot use type %s outside a type constraint: interface contains type"
                        + " constraints",
                t);
          }
        });
  }

  /** Like typ; def is the type name declared by this expression, or null. */
  static Type declaredType(Checker c, Expr e, TypeName def) {
    Type t = typInternal(c, e, def);
    if (Predicates.isGeneric(t)) {
      c.errorf(
          e, ErrorCode.WRONG_TYPE_ARG_COUNT, "cannot use generic type %s without instantiation", t);
      t = Basic.INVALID;
    }
    Recording.recordTypeAndValue(c, e, Mode.TYPEXPR, t, null);
    return t;
  }

  /** A generic type without arguments. The cause is set if it is a type that is not generic. */
  static Type genericType(Checker c, Expr e, Cause cause) {
    Type t = typInternal(c, e, null);
    if (Predicates.isValid(t) && !Predicates.isGeneric(t)) {
      if (cause != null) {
        Cause.set(cause, c.sprintf("%s is not a generic type", t));
      }
      t = Basic.INVALID;
    }
    Recording.recordTypeAndValue(c, e, Mode.TYPEXPR, t, null);
    return t;
  }

  private static Type typInternal(Checker c, Expr e0, TypeName def) {
    switch (e0) {
      case Expr.BadExpr e -> {}
      case Expr.Name e -> {
        Operand x = new Operand();
        ident(c, x, e, true);
        return named(c, x);
      }
      case Expr.SelectorExpr e -> {
        Operand x = new Operand();
        Selectors.selector(c, x, e, true);
        return named(c, x);
      }
      case Expr.IndexExpr e -> {
        Versions.verifyVersionf(c, e, GoVersion.GO1_18, "type instantiation");
        return Instantiate.instantiatedType(c, e.x, Exprs.unpack(e.index));
      }
      case Expr.ParenExpr e -> {
        return declaredType(c, e.x, def);
      }
      case Expr.ArrayType e -> {
        ArrayType t = new ArrayType(null, -1);
        if (e.len != null) {
          t.len = arrayLength(c, e.len);
        } else {
          c.errorf(
              e,
              ErrorCode.BAD_DOT_DOT_DOT_SYNTAX,
              "invalid use of [...] array (outside a composite literal)");
        }
        t.elem = varType(c, e.elem);
        if (t.len >= 0) {
          return t;
        }
      }
      case Expr.SliceType e -> {
        return new SliceType(varType(c, e.elem));
      }
      case Expr.DotsType e -> c.errorf(e, ErrorCode.INVALID_SYNTAX_TREE, "invalid use of ...");
      case Expr.StructType e -> {
        return Structs.structType(c, e);
      }
      case Expr.Operation e when e.op == Operator.MUL && e.y == null -> {
        Type base = varType(c, e.x);
        // A pointer to something invalid would only give follow-on errors.
        return Predicates.isValid(base) ? new PointerType(base) : Basic.INVALID;
      }
      case Expr.FuncType e -> {
        Signature sig = new Signature();
        Signatures.funcType(c, sig, null, List.of(), e);
        return sig;
      }
      case Expr.InterfaceType e -> {
        return Interfaces.interfaceType(c, e, def);
      }
      case Expr.MapType e -> {
        MapType t = new MapType(varType(c, e.key), varType(c, e.value));
        c.later(
            () -> {
              if (!Predicates.comparable(t.key)) {
                c.errorf(
                    e.key,
                    ErrorCode.INCOMPARABLE_MAP_KEY,
                    "invalid map key type %s%s",
                    t.key,
                    Predicates.isTypeParam(t.key) ? " (missing comparable constraint)" : "");
              }
            });
        return t;
      }
      case Expr.ChanType e -> {
        ChanType.Dir dir =
            switch (e.dir) {
              case BOTH -> ChanType.Dir.SEND_RECV;
              case SEND_ONLY -> ChanType.Dir.SEND_ONLY;
              case RECV_ONLY -> ChanType.Dir.RECV_ONLY;
            };
        return new ChanType(dir, varType(c, e.elem));
      }
      default -> {
        c.errorf(e0, ErrorCode.NOT_A_TYPE, "%s is not a type", e0);
        Calls.use(c, e0);
      }
    }
    return Basic.INVALID;
  }

  private static Type named(Checker c, Operand x) {
    switch (x.mode) {
      case TYPEXPR -> {
        return x.type;
      }
      case INVALID -> {}
      case NOVALUE -> c.errorf(x, ErrorCode.NOT_A_TYPE, "%s used as type", x);
      default -> c.errorf(x, ErrorCode.NOT_A_TYPE, "%s is not a type", x);
    }
    return Basic.INVALID;
  }

  /** The constant length of an array type; negative after an error. */
  static long arrayLength(Checker c, Expr e) {
    if (e instanceof Expr.Name name) {
      // This may be meant as a type parameter list, so the message says more than "undefined".
      Obj obj = c.lookup(name.value);
      if (obj == null) {
        c.errorf(
            name,
            ErrorCode.INVALID_ARRAY_LEN,
            "undefined array length %s or missing type constraint",
            name.value);
        return -1;
      }
      if (!(obj instanceof ConstObj)) {
        c.errorf(name, ErrorCode.INVALID_ARRAY_LEN, "invalid array length %s", name.value);
        return -1;
      }
    }
    Operand x = new Operand();
    gruffle.types.Exprs.expr(c, null, x, e);
    if (x.mode != Mode.CONSTANT) {
      if (x.mode != Mode.INVALID) {
        c.errorf(x, ErrorCode.INVALID_ARRAY_LEN, "array length %s must be constant", x);
      }
      return -1;
    }
    if (Predicates.isUntyped(x.type) || Predicates.isInteger(x.type)) {
      Value v = Convert.toInt(x.val);
      if (v.kind() == Value.Kind.INT && Convert.fitsLong(v) && Convert.longBits(v) >= 0) {
        return Convert.longBits(v);
      }
    }
    c.errorf(
        x,
        ErrorCode.INVALID_ARRAY_LEN,
        Predicates.isInteger(x.type)
            ? "invalid array length %s"
            : "array length %s must be integer",
        x);
    return -1;
  }

  /** All types of a list; null after an error, but all have been checked. */
  static List<Type> typeList(Checker c, List<Expr> list) {
    List<Type> out = new ArrayList<>();
    boolean ok = true;
    for (Expr e : list) {
      Type t = varType(c, e);
      ok &= Predicates.isValid(t);
      out.add(t);
    }
    return ok ? out : null;
  }
}
