package gruffle.types;

import gruffle.syntax.Expr;
import gruffle.syntax.Node;
import gruffle.syntax.Pos;
import gruffle.syntax.Positions;
import gruffle.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that values may go into variables: assignments, initialisations, arguments, results. */
final class Assignments {
  private Assignments() {}

  // --- A value and a type. ---

  /**
   * Checks that x can be assigned to a variable of the type, and converts it if untyped.
   *
   * @param type null: the blank identifier takes any type
   * @param context what the assignment is, for messages
   */
  static void assignment(Checker c, Operand x, Type type, String context) {
    Exprs.singleValue(c, x);
    switch (x.mode) {
      case INVALID -> {
        return;
      }
      case NILVALUE, CONSTANT, VARIABLE, MAPINDEX, VALUE, COMMAOK, COMMAERR -> {}
      default -> {
        c.errorf(
            x, ErrorCode.INCOMPATIBLE_ASSIGN, "cannot assign %s to %s in %s", x, type, context);
        x.invalidate();
        return;
      }
    }
    if (Predicates.isUntyped(x.type) && !convert(c, x, type, context)) {
      x.invalidate();
      return;
    }
    Signature sig = Types.asSignature(x.type);
    if (sig != null && !sig.tparams.isEmpty()) {
      c.errorf(
          x,
          ErrorCode.WRONG_TYPE_ARG_COUNT,
          "cannot use generic function %s without instantiation in %s",
          x,
          context);
      x.invalidate();
      return;
    }
    if (type == null) {
      return;
    }
    Cause cause = new Cause();
    ErrorCode code = Operands.assignableTo(c, x, type, cause);
    if (code != null) {
      String why = cause.isEmpty() ? "" : ": " + cause.text();
      c.errorf(x, code, "cannot use %s as %s value in %s%s", x, type, context, why);
      x.invalidate();
    }
  }

  /** Gives an untyped x the type of its destination. */
  private static boolean convert(Checker c, Operand x, Type type, String context) {
    Type target = type;
    if (x.isNil()) {
      if (type == null) {
        c.errorf(x, ErrorCode.UNTYPED_NIL_USE, "use of untyped nil in %s", context);
        return false;
      }
    } else if (type == null || Predicates.isNonTypeParamInterface(type)) {
      target = Predicates.defaultType(x.type);
    }
    Exprs.Implicit i = Exprs.implicitTypeAndValue(c, x, target);
    if (i.code() != null) {
      ErrorCode code = i.code();
      String why = "";
      switch (code) {
        case TRUNCATED_FLOAT -> why = " (truncated)";
        case NUMERIC_OVERFLOW -> why = " (overflows)";
        default -> code = ErrorCode.INCOMPATIBLE_ASSIGN;
      }
      c.errorf(x, code, "cannot use %s as %s value in %s%s", x, target, context, why);
      return false;
    }
    if (i.val() != null) {
      x.val = i.val();
      Exprs.updateExprVal(c, x.expr, i.val());
    }
    if (i.type() != x.type) {
      x.type = i.type();
      Exprs.updateExprType(c, x.expr, i.type(), false);
    }
    return true;
  }

  // --- Initialisation. ---

  static void initConst(Checker c, ConstObj lhs, Operand x) {
    if (x.isInvalid()
        || !Predicates.isValid(x.type)
        || lhs.type != null && !Predicates.isValid(lhs.type)) {
      if (lhs.type == null) {
        lhs.type = Basic.INVALID;
      }
      return;
    }
    if (x.mode != Mode.CONSTANT) {
      c.errorf(x, ErrorCode.INVALID_CONST_INIT, "%s is not constant", x);
      if (lhs.type == null) {
        lhs.type = Basic.INVALID;
      }
      return;
    }
    if (lhs.type == null) {
      lhs.type = x.type;
    }
    assignment(c, x, lhs.type, "constant declaration");
    if (!x.isInvalid()) {
      lhs.val = x.val;
    }
  }

  /** Initialises a variable, which takes the type of x unless it has one. */
  static void initVar(Checker c, VarObj lhs, Operand x, String context) {
    if (x.isInvalid()
        || !Predicates.isValid(x.type)
        || lhs.type != null && !Predicates.isValid(lhs.type)) {
      if (lhs.type == null) {
        lhs.type = Basic.INVALID;
      }
      x.invalidate();
      return;
    }
    if (lhs.type == null) {
      if (x.type == Basic.UNTYPED_NIL) {
        c.errorf(x, ErrorCode.UNTYPED_NIL_USE, "use of untyped nil in %s", context);
        lhs.type = Basic.INVALID;
        x.invalidate();
        return;
      }
      lhs.type = Predicates.isUntyped(x.type) ? Predicates.defaultType(x.type) : x.type;
    }
    assignment(c, x, lhs.type, context);
  }

  /** Initialises variables, or with a return statement the results of the function. */
  static void initVars(Checker c, List<VarObj> lhs, List<Expr> origRhs, Stmt returnStmt) {
    String context = returnStmt == null ? "assignment" : "return statement";
    // A single call gets the message about the number of its results.
    boolean isCall =
        origRhs.size() == 1 && Exprs.unparen(origRhs.getFirst()) instanceof Expr.CallExpr;
    if (lhs.size() == origRhs.size() && !isCall) {
      for (int i = 0; i < lhs.size(); i++) {
        VarObj v = lhs.get(i);
        String desc = returnStmt != null && v.name().isEmpty() ? "result variable" : v.name();
        Operand x = new Operand();
        Exprs.expr(c, Target.of(v.type, desc), x, origRhs.get(i));
        initVar(c, v, x, context);
      }
      return;
    }
    if (origRhs.size() != 1) {
      // A mismatch is worth reporting only if there is nothing else wrong.
      if (Calls.use(c, origRhs)) {
        if (returnStmt != null) {
          returnError(c, returnStmt, lhs, Exprs.exprList(c, origRhs));
        } else {
          assignError(c, origRhs, lhs.size(), origRhs.size());
        }
      }
      invalidate(lhs);
      return;
    }
    Exprs.Values values =
        Exprs.multiExpr(c, origRhs.getFirst(), lhs.size() == 2 && returnStmt == null);
    List<Operand> rhs = values.list();
    if (lhs.size() == rhs.size()) {
      for (int i = 0; i < lhs.size(); i++) {
        initVar(c, lhs.get(i), rhs.get(i), context);
      }
      recordCommaOk(c, origRhs.getFirst(), values);
      return;
    }
    if (rhs.isEmpty() || !rhs.getFirst().isInvalid()) {
      if (returnStmt != null) {
        returnError(c, returnStmt, lhs, rhs);
      } else {
        assignError(c, origRhs, lhs.size(), rhs.size());
      }
    }
    invalidate(lhs);
  }

  private static void recordCommaOk(Checker c, Expr e, Exprs.Values values) {
    List<Operand> rhs = values.list();
    if (values.commaOk() && !rhs.get(0).isInvalid() && !rhs.get(1).isInvalid()) {
      Recording.recordCommaOkTypes(c, e, rhs);
    }
  }

  private static void invalidate(List<VarObj> vars) {
    for (VarObj v : vars) {
      if (v.type == null) {
        v.type = Basic.INVALID;
      }
    }
  }

  // --- Assignment. ---

  /** The type of a left side; null for the blank identifier, invalid after an error. */
  static Type lhsVar(Checker c, Expr lhs) {
    Expr.Name ident = Exprs.unparen(lhs) instanceof Expr.Name n ? n : null;
    if (ident != null && ident.value.equals("_")) {
      Recording.recordDef(c, ident, null);
      return null;
    }
    // To be assigned is not to be used.
    VarObj v = ident == null ? null : Calls.ownVariable(c, ident);
    boolean used = v != null && v.used;
    Operand x = new Operand();
    Exprs.expr(c, null, x, lhs);
    if (v != null) {
      v.used = used;
    }
    if (x.isInvalid() || !Predicates.isValid(x.type)) {
      return Basic.INVALID;
    }
    if (x.mode == Mode.VARIABLE || x.mode == Mode.MAPINDEX) {
      return x.type;
    }
    if (x.expr instanceof Expr.SelectorExpr sel) {
      Operand y = new Operand();
      Exprs.expr(c, null, y, sel.x);
      if (y.mode == Mode.MAPINDEX) {
        c.errorf(
            x,
            ErrorCode.UNADDRESSABLE_FIELD_ASSIGN,
            "cannot assign to struct field %s in map",
            x.expr);
        return Basic.INVALID;
      }
    }
    c.errorf(
        x,
        ErrorCode.UNASSIGNABLE_OPERAND,
        "cannot assign to %s (neither addressable nor a map index expression)",
        x.expr);
    return Basic.INVALID;
  }

  /** Assigns rhs, or x if that is not null, to lhs. */
  static void assignVar(Checker c, Expr lhs, Expr rhs, Operand x, String context) {
    Type type = lhsVar(c, lhs);
    if (type != null && !Predicates.isValid(type)) {
      if (x == null) {
        Calls.use(c, rhs);
      } else {
        x.invalidate();
      }
      return;
    }
    Operand y = x;
    if (y == null) {
      y = new Operand();
      Target target =
          type != null && Types.asSignature(type) != null
              ? Target.of(type, c.exprString(lhs))
              : null;
      Exprs.expr(c, target, y, rhs);
    }
    boolean blank = type == null && context.equals("assignment");
    assignment(c, y, type, blank ? "assignment to _ identifier" : context);
  }

  static void assignVars(Checker c, List<Expr> lhs, List<Expr> origRhs) {
    boolean isCall =
        origRhs.size() == 1 && Exprs.unparen(origRhs.getFirst()) instanceof Expr.CallExpr;
    if (lhs.size() == origRhs.size() && !isCall) {
      for (int i = 0; i < lhs.size(); i++) {
        assignVar(c, lhs.get(i), origRhs.get(i), null, "assignment");
      }
      return;
    }
    if (origRhs.size() != 1) {
      boolean okLhs = Calls.useLHS(c, lhs);
      boolean okRhs = Calls.use(c, origRhs);
      if (okLhs && okRhs) {
        assignError(c, origRhs, lhs.size(), origRhs.size());
      }
      return;
    }
    Exprs.Values values = Exprs.multiExpr(c, origRhs.getFirst(), lhs.size() == 2);
    List<Operand> rhs = values.list();
    if (lhs.size() == rhs.size()) {
      for (int i = 0; i < lhs.size(); i++) {
        assignVar(c, lhs.get(i), null, rhs.get(i), "assignment");
      }
      recordCommaOk(c, origRhs.getFirst(), values);
      return;
    }
    if (rhs.isEmpty() || !rhs.getFirst().isInvalid()) {
      assignError(c, origRhs, lhs.size(), rhs.size());
    }
    Calls.useLHS(c, lhs);
  }

  static void shortVarDecl(Checker c, Pos pos, List<Expr> lhs, List<Expr> rhs) {
    int top = c.delayedCount();
    Scope scope = c.env.scope;
    Set<String> seen = new HashSet<>();
    List<VarObj> vars = new ArrayList<>(lhs.size());
    List<VarObj> newVars = new ArrayList<>(lhs.size());
    boolean hasErr = false;
    for (Expr e : lhs) {
      VarObj v = shortVar(c, e, scope, seen, newVars);
      if (v == null) {
        hasErr = true;
        v = VarObj.local(e.pos(), c.pkg, "_", null);
      }
      vars.add(v);
    }
    initVars(c, vars, rhs, null);
    // Function literals on the right must not see the new variables.
    c.processDelayed(top);
    if (newVars.isEmpty() && !hasErr) {
      c.softErrorf(pos, ErrorCode.NO_NEW_VAR, "no new variables on left side of :=");
      return;
    }
    Pos scopePos = Positions.endPos(rhs.getLast());
    for (VarObj v : newVars) {
      Decls.declare(c, scope, null, v, scopePos);
    }
  }

  /** The variable, old or new, that one name on the left of := stands for; null after an error. */
  private static VarObj shortVar(
      Checker c, Expr e, Scope scope, Set<String> seen, List<VarObj> newVars) {
    if (!(e instanceof Expr.Name ident)) {
      Calls.useLHS(c, e);
      c.errorf(e, ErrorCode.BAD_DECL, "non-name %s on left side of :=", e);
      return null;
    }
    String name = ident.value;
    boolean blank = name.equals("_");
    if (!blank && !seen.add(name)) {
      c.errorf(e, ErrorCode.REPEATED_DECL, "%s repeated on left side of :=", e);
      return null;
    }
    Obj alt = scope.lookup(name);
    if (alt != null) {
      Recording.recordUse(c, ident, alt);
      if (alt instanceof VarObj v) {
        return v;
      }
      c.errorf(e, ErrorCode.UNASSIGNABLE_OPERAND, "cannot assign to %s", e);
      return null;
    }
    VarObj v = VarObj.local(ident.pos(), c.pkg, name, null);
    if (!blank) {
      newVars.add(v);
    }
    Recording.recordDef(c, ident, v);
    return v;
  }

  // --- Mismatches. ---

  static List<Type> operandTypes(List<Operand> list) {
    List<Type> types = new ArrayList<>(list.size());
    for (Operand x : list) {
      types.add(x.type);
    }
    return types;
  }

  static List<Type> varTypes(List<VarObj> list) {
    List<Type> types = new ArrayList<>(list.size());
    for (VarObj v : list) {
      types.add(v.type);
    }
    return types;
  }

  /** "(int, string, ...T)"; untyped numbers are just "number". */
  static String typesSummary(Checker c, List<Type> list, boolean variadic, boolean hasDots) {
    List<String> parts = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      Type t = list.get(i);
      String s;
      if (t == null || !Predicates.isValid(t)) {
        s = "unknown type";
      } else if (Predicates.isUntyped(t)) {
        s = Predicates.isNumeric(t) ? "number" : ((Basic) t).name().replace("untyped ", "");
      } else {
        s = c.typeString(t);
      }
      if (i == list.size() - 1) {
        if (variadic) {
          s = "..." + (t instanceof SliceType slice ? c.typeString(slice.elem) : s);
        } else if (hasDots) {
          s += "...";
        }
      }
      parts.add(s);
    }
    return "(" + String.join(", ", parts) + ")";
  }

  private static String count(int n, String unit) {
    return n + " " + unit + (n == 1 ? "" : "s");
  }

  static void assignError(Checker c, List<Expr> rhs, int l, int r) {
    String vars = count(l, "variable");
    String vals = count(r, "value");
    Expr first = rhs.getFirst();
    if (rhs.size() == 1 && Exprs.unparen(first) instanceof Expr.CallExpr call) {
      c.errorf(
          first,
          ErrorCode.WRONG_ASSIGN_COUNT,
          "assignment mismatch: %s but %s returns %s",
          vars,
          call.fun,
          vals);
    } else {
      c.errorf(first, ErrorCode.WRONG_ASSIGN_COUNT, "assignment mismatch: %s but %s", vars, vals);
    }
  }

  static void returnError(Checker c, Stmt at, List<VarObj> lhs, List<Operand> rhs) {
    Node where = at;
    if (rhs.size() > lhs.size()) {
      where = rhs.get(lhs.size()).expr;
    } else if (!rhs.isEmpty()) {
      where = rhs.getLast().expr;
    }
    c.newError(ErrorCode.WRONG_RESULT_COUNT)
        .addf(where, "%s return values", rhs.size() > lhs.size() ? "too many" : "not enough")
        .addf(Pos.NONE, "have %s", typesSummary(c, operandTypes(rhs), false, false))
        .addf(Pos.NONE, "want %s", typesSummary(c, varTypes(lhs), false, false))
        .report();
  }
}
