package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.Operator;
import gruffle.syntax.Pos;
import gruffle.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks expression switches, type switches and select statements. */
final class Switches {
  private Switches() {}

  // --- Expression switches. ---

  /** A case value that has been seen. */
  private record Seen(Pos pos, Type type) {}

  static void switchStmt(Checker c, Stmt.SwitchStmt s) {
    Operand x = new Operand();
    if (s.tag != null) {
      Exprs.expr(c, null, x, s.tag);
      // As if the tag went into a temporary variable.
      Assignments.assignment(c, x, null, "switch expression");
      if (!x.isInvalid() && !Predicates.comparable(x.type) && !Predicates.hasNil(x.type)) {
        c.errorf(
            x,
            ErrorCode.INVALID_EXPR_SWITCH,
            "cannot switch on %s (%s is not comparable)",
            x,
            x.type);
        x.invalidate();
      }
    } else {
      Pos pos = s.body.isEmpty() ? s.rbrace : s.body.getFirst().pos();
      x = new Operand(Mode.CONSTANT, new Expr.Name(pos, "true"), Basic.BOOL);
      x.val = Value.Bool.TRUE;
    }
    multipleDefaults(c, s.body);
    Map<Object, List<Seen>> seen = new HashMap<>();
    for (Stmt.CaseClause clause : s.body) {
      caseValues(c, x, Exprs.unpack(clause.cases), seen);
      c.openScope(clause, "case");
      Stmts.stmtList(c, clause.body);
      c.closeScope();
    }
  }

  private static void multipleDefaults(Checker c, List<Stmt.CaseClause> body) {
    Stmt.CaseClause first = null;
    for (Stmt.CaseClause clause : body) {
      if (clause.cases == null) {
        if (first != null) {
          c.errorf(
              clause, ErrorCode.DUPLICATE_DEFAULT, "multiple defaults (first at %s)", first.pos());
        } else {
          first = clause;
        }
      }
    }
  }

  private static void caseValues(
      Checker c, Operand x, List<Expr> values, Map<Object, List<Seen>> seen) {
    for (Expr e : values) {
      Operand v = new Operand();
      Exprs.expr(c, null, v, e);
      if (x.isInvalid() || v.isInvalid()) {
        continue;
      }
      Consts.convertUntyped(c, v, x.type);
      if (v.isInvalid()) {
        continue;
      }
      Operand result = Operand.copyOf(v);
      Operators.comparison(c, result, x, Operator.EQL, true);
      if (result.isInvalid() || v.mode != Mode.CONSTANT) {
        continue;
      }
      Object key = ConstKeys.caseKey(v.val);
      if (key != null) {
        duplicate(c, v, seen.computeIfAbsent(key, k -> new ArrayList<>(1)));
      }
    }
  }

  private static void duplicate(Checker c, Operand v, List<Seen> same) {
    for (Seen s : same) {
      if (Predicates.identical(v.type, s.type)) {
        c.newError(ErrorCode.DUPLICATE_CASE)
            .addf(v, "duplicate case %s in expression switch", v)
            .addf(s.pos, "previous case")
            .report();
        return;
      }
    }
    same.add(new Seen(v.pos(), v.type));
  }

  // --- Type switches. ---

  /** A type of a type switch that has been seen; null stands for nil. */
  private record SeenType(Type type, Expr expr) {}

  static void typeSwitchStmt(Checker c, Stmt.SwitchStmt s, Expr.TypeSwitchGuard guard) {
    Expr.Name lhs = guard.lhs;
    if (lhs != null) {
      if (lhs.value.equals("_")) {
        c.softErrorf(lhs, ErrorCode.NO_NEW_VAR, "no new variable on left side of :=");
        lhs = null;
      } else {
        Recording.recordDef(c, lhs, null);
      }
    }
    Operand x = switchOperand(c, guard);
    multipleDefaults(c, s.body);
    List<VarObj> vars = new ArrayList<>();
    List<SeenType> seen = new ArrayList<>();
    for (Stmt.CaseClause clause : s.body) {
      Type type = caseTypes(c, x, Exprs.unpack(clause.cases), seen);
      c.openScope(clause, "case");
      if (lhs != null) {
        VarObj v = VarObj.local(lhs.pos(), c.pkg, lhs.value, type);
        Decls.declare(c, c.env.scope, null, v, clause.colon);
        Recording.recordImplicit(c, clause, v);
        vars.add(v);
      }
      Stmts.stmtList(c, clause.body);
      c.closeScope();
    }
    if (lhs != null) {
      boolean used = false;
      for (VarObj v : vars) {
        used |= v.used;
        v.used = true; // together they are one variable, which is reported here
      }
      if (!used) {
        c.softErrorf(lhs, ErrorCode.UNUSED_VAR, "%s declared and not used", lhs.value);
      }
    }
  }

  /** The interface value that is switched on, or null after an error. */
  private static Operand switchOperand(Checker c, Expr.TypeSwitchGuard guard) {
    Operand x = new Operand();
    Exprs.expr(c, null, x, guard.x);
    if (x.isInvalid()) {
      return null;
    }
    if (Predicates.isTypeParam(x.type)) {
      c.errorf(
          x, ErrorCode.INVALID_TYPE_SWITCH, "cannot use type switch on type parameter value %s", x);
      return null;
    }
    if (!Predicates.isInterface(x.type)) {
      c.errorf(x, ErrorCode.INVALID_TYPE_SWITCH, "%s is not an interface", x);
      return null;
    }
    return x;
  }

  /** Checks the types of one clause; returns the type that the variable has in it. */
  private static Type caseTypes(Checker c, Operand x, List<Expr> types, List<SeenType> seen) {
    Type type = null;
    for (Expr e : types) {
      if (isNil(c, e)) {
        type = null;
        Exprs.expr(c, null, new Operand(), e);
      } else {
        type = Typexpr.varType(c, e);
        if (!Predicates.isValid(type)) {
          continue;
        }
      }
      if (duplicateType(c, e, type, seen)) {
        continue;
      }
      seen.add(new SeenType(type, e));
      if (x != null && type != null) {
        Exprs.typeAssertion(c, e, x, type, true);
      }
    }
    if (types.size() == 1 && type != null) {
      return type;
    }
    return x == null ? Basic.INVALID : x.type;
  }

  private static boolean duplicateType(Checker c, Expr e, Type type, List<SeenType> seen) {
    for (SeenType s : seen) {
      boolean same =
          type == null ? s.type == null : s.type != null && Predicates.identical(type, s.type);
      if (same) {
        c.newError(ErrorCode.DUPLICATE_CASE)
            .addf(e, "duplicate case %s in type switch", type == null ? "nil" : c.typeString(type))
            .addf(s.expr, "previous case")
            .report();
        return true;
      }
    }
    return false;
  }

  private static boolean isNil(Checker c, Expr e) {
    return Exprs.unparen(e) instanceof Expr.Name n && c.lookup(n.value) instanceof NilObj;
  }

  // --- Select. ---

  static void selectStmt(Checker c, Stmt.SelectStmt s) {
    Stmt.CommClause first = null;
    for (Stmt.CommClause clause : s.body) {
      if (clause.comm == null) {
        if (first != null) {
          c.errorf(
              clause, ErrorCode.DUPLICATE_DEFAULT, "multiple defaults (first at %s)", first.pos());
        } else {
          first = clause;
        }
      }
    }
    for (Stmt.CommClause clause : s.body) {
      if (!isCommunication(clause.comm)) {
        c.errorf(
            clause.comm,
            ErrorCode.INVALID_SELECT_CASE,
            "select case must be send or receive (possibly with assignment)");
        continue;
      }
      c.openScope(clause, "case");
      if (clause.comm != null) {
        Stmts.stmt(c, clause.comm);
      }
      Stmts.stmtList(c, clause.body);
      c.closeScope();
    }
  }

  private static boolean isCommunication(Stmt s) {
    Expr rhs =
        switch (s) {
          case Stmt.AssignStmt a when a.rhs != null && !(a.rhs instanceof Expr.ListExpr) -> a.rhs;
          case Stmt.ExprStmt e -> e.x;
          case null, default -> null;
        };
    return s == null
        || s instanceof Stmt.SendStmt
        || rhs != null
            && Exprs.unparen(rhs) instanceof Expr.Operation op
            && op.y == null
            && op.op == Operator.RECV;
  }
}
