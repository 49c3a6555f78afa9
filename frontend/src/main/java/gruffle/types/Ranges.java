package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.Pos;
import gruffle.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Checks range statements. */
final class Ranges {
  private Ranges() {}

  /** The left side of a range clause; what is absent is null. */
  private record Vars(Expr key, Expr value, Expr extra) {
    static Vars of(Expr lhs) {
      if (!(lhs instanceof Expr.ListExpr l)) {
        return new Vars(lhs, null, null);
      }
      return new Vars(l.elems.get(0), l.elems.get(1), l.elems.size() > 2 ? l.elems.get(2) : null);
    }
  }

  static void rangeStmt(Checker c, Stmt.ForStmt s, Stmt.RangeClause r) {
    Vars vars = Vars.of(r.lhs);
    Operand x = new Operand();
    c.env.hasCallOrRecv = false;
    Exprs.expr(c, null, x, r.x);
    if (!x.isInvalid() && vars.value == null && !c.env.hasCallOrRecv) {
      constantLength(c, x, r.x);
    }
    Type key = null;
    Type val = null;
    if (!x.isInvalid()) {
      KeyVal kv = keyVal(c, x.type);
      if (!kv.ok && !kv.cause.isEmpty()) {
        c.softErrorf(x, ErrorCode.INVALID_RANGE_EXPR, "cannot range over %s: %s", x, kv.cause);
      } else if (!kv.ok) {
        c.softErrorf(x, ErrorCode.INVALID_RANGE_EXPR, "cannot range over %s", x);
      } else if (kv.key == null && vars.key != null) {
        c.softErrorf(
            vars.key,
            ErrorCode.INVALID_ITER_VAR,
            "range over %s permits no iteration variables",
            x);
      } else if (kv.val == null && vars.value != null) {
        c.softErrorf(
            vars.value,
            ErrorCode.INVALID_ITER_VAR,
            "range over %s permits only one iteration variable",
            x);
      } else if (vars.extra != null) {
        c.softErrorf(
            vars.extra,
            ErrorCode.INVALID_ITER_VAR,
            "range clause permits at most two iteration variables");
      }
      key = kv.key;
      val = kv.val;
    }
    c.openScope(s, "range");
    if (r.def) {
      define(c, s, vars, key, val, x);
    } else if (vars.key != null) {
      assign(c, vars.key, key, x);
      if (vars.value != null) {
        assign(c, vars.value, val, x);
      }
    } else if (overInt(x)) {
      // An untyped count must fit its default type even if nothing receives it.
      Assignments.assignment(c, x, null, "range clause");
    }
    Stmts.stmt(c, s.body);
    c.closeScope();
  }

  private static boolean overInt(Operand x) {
    return Predicates.isInteger(x.type);
  }

  /** Without a second variable an array is not evaluated: only its length counts, a constant. */
  private static void constantLength(Checker c, Operand x, Expr e) {
    if (Builtins.arrayPtrDeref(Types.under(x.type)) instanceof ArrayType a && a.len >= 0) {
      Operand n = new Operand(Mode.CONSTANT, Exprs.unparen(e), Basic.INT);
      n.val = Value.of(a.len);
      Recording.record(c, n);
    }
  }

  private static void define(Checker c, Stmt.ForStmt s, Vars vars, Type key, Type val, Operand x) {
    List<VarObj> declared = new ArrayList<>(2);
    if (vars.key != null) {
      defineOne(c, vars.key, key, x, declared);
    }
    if (vars.value != null) {
      defineOne(c, vars.value, val, x, declared);
    }
    if (declared.isEmpty()) {
      c.errorf(s, ErrorCode.NO_NEW_VAR, "no new variables on left side of :=");
      return;
    }
    Pos scopePos = s.body.pos();
    for (VarObj v : declared) {
      Decls.declare(c, c.env.scope, null, v, scopePos);
    }
  }

  private static void defineOne(Checker c, Expr lhs, Type type, Operand x, List<VarObj> declared) {
    VarObj v;
    if (lhs instanceof Expr.Name ident) {
      v = VarObj.local(ident.pos(), c.pkg, ident.value, null);
      Recording.recordDef(c, ident, v);
      if (!ident.value.equals("_")) {
        declared.add(v);
      }
    } else {
      c.errorf(lhs, ErrorCode.INVALID_SYNTAX_TREE, "cannot declare %s", lhs);
      v = VarObj.local(lhs.pos(), c.pkg, "_", null);
    }
    if (type == null || type == Basic.INVALID) {
      v.type = Basic.INVALID;
      v.used = true; // reported already
    } else if (overInt(x)) {
      Assignments.initVar(c, v, x, "range clause");
    } else {
      Assignments.initVar(c, v, new Operand(Mode.VALUE, lhs, type), "assignment");
    }
  }

  private static void assign(Checker c, Expr lhs, Type type, Operand x) {
    if (type == null || type == Basic.INVALID) {
      return;
    }
    if (!overInt(x)) {
      Assignments.assignVar(c, lhs, null, new Operand(Mode.VALUE, lhs, type), "assignment");
      return;
    }
    Assignments.assignVar(c, lhs, null, x, "range clause");
    // An untyped count now has the type of the variable.
    if (!x.isInvalid() && !Predicates.isInteger(x.type)) {
      c.softErrorf(
          lhs, ErrorCode.INVALID_RANGE_EXPR, "cannot use iteration variable of type %s", x.type);
    }
  }

  // --- Types. ---

  /**
   * What a range over some type gives.
   *
   * @param key null: no first variable
   * @param val null: no second variable
   * @param cause why not, if not ok; may be empty
   */
  record KeyVal(Type key, Type val, String cause, boolean ok) {
    static KeyVal of(Type key, Type val) {
      return new KeyVal(key, val, "", true);
    }

    static KeyVal bad(String cause) {
      return new KeyVal(Basic.INVALID, Basic.INVALID, cause, false);
    }
  }

  static KeyVal keyVal(Checker c, Type type) {
    Types.Common common =
        Types.commonUnder(
            c,
            type,
            (t, u) ->
                u instanceof ChanType ch && ch.dir == ChanType.Dir.SEND_ONLY
                    ? c.sprintf("receive from send-only channel %s", t)
                    : null);
    if (common.type() == null) {
      return KeyVal.bad(common.cause());
    }
    return switch (Builtins.arrayPtrDeref(common.type())) {
      case Basic b when Predicates.isString(b) -> KeyVal.of(Basic.INT, Basic.RUNE);
      case Basic b when Predicates.isInteger(b) ->
          Versions.allowVersion(c, GoVersion.GO1_22)
              ? KeyVal.of(type, null)
              : KeyVal.bad("requires go1.22 or later");
      case ArrayType a -> KeyVal.of(Basic.INT, a.elem);
      case SliceType s -> KeyVal.of(Basic.INT, s.elem);
      case MapType m -> KeyVal.of(m.key, m.elem);
      case ChanType ch -> KeyVal.of(ch.elem, null);
      case Signature f ->
          Versions.allowVersion(c, GoVersion.GO1_23)
              ? iterator(c, f)
              : KeyVal.bad("requires go1.23 or later");
      default -> KeyVal.bad("");
    };
  }

  private static KeyVal iterator(Checker c, Signature f) {
    String must = "func must be func(yield func(...) bool): ";
    if (f.params.len() != 1) {
      return KeyVal.bad(must + "wrong argument count");
    }
    if (f.results.len() != 0) {
      return KeyVal.bad(must + "unexpected results");
    }
    Types.Common common = Types.commonUnder(c, f.params.at(0).type, null);
    if (!(common.type() instanceof Signature yield_)) {
      return KeyVal.bad(
          common.cause() == null
              ? must + "argument is not func"
              : must + "in yield type, " + common.cause());
    }
    if (yield_.params.len() > 2) {
      return KeyVal.bad(must + "yield func has too many parameters");
    }
    Type result = yield_.results.len() == 1 ? yield_.results.at(0).type : null;
    if (result == null || !Predicates.identical(result, Basic.BOOL)) {
      return KeyVal.bad(
          result != null && Predicates.isBoolean(result)
              ? must + "yield func returns user-defined boolean, not bool"
              : must + "yield func does not return bool");
    }
    int n = yield_.params.len();
    return KeyVal.of(
        n > 0 ? yield_.params.at(0).type : null, n > 1 ? yield_.params.at(1).type : null);
  }
}
