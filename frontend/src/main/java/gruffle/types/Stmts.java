package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.Operator;
import gruffle.syntax.Stmt;
import gruffle.syntax.Token;
import java.util.List;

/** Checks function bodies and their statements. */
final class Stmts {
  /** Bits of the context of a statement: what branches are allowed, and words for messages. */
  static final int BREAK_OK = 1;

  static final int CONTINUE_OK = 2;
  static final int FALLTHROUGH_OK = 4;
  static final int FINAL_SWITCH_CASE = 8;
  static final int IN_TYPE_SWITCH = 16;

  private Stmts() {}

  /** Checks a body in an environment made for it. */
  static void funcBody(
      Checker c, Env env, String name, Signature sig, Stmt.BlockStmt body, Value iota) {
    Env saved = c.env;
    env.iota = iota;
    env.sig = sig;
    c.env = env;
    try {
      stmtList(c, 0, body.list);
      if (sig.results.len() > 0 && !Returns.isTerminating(c, body, "")) {
        c.errorf(body.rbrace, ErrorCode.MISSING_RETURN, "missing return");
      }
      Usage.usage(c, sig.scope);
    } finally {
      c.env = saved;
    }
  }

  static void stmtList(Checker c, int ctxt, List<Stmt> list) {
    int n = list.size();
    // For fallthrough, empty statements at the end are not there.
    while (n > 0 && list.get(n - 1) instanceof Stmt.EmptyStmt) {
      n--;
    }
    for (int i = 0; i < n; i++) {
      boolean last = i + 1 == n;
      stmt(c, last ? ctxt : ctxt & ~FALLTHROUGH_OK, list.get(i));
    }
  }

  private static void simpleStmt(Checker c, Stmt s) {
    if (s != null) {
      stmt(c, 0, s);
    }
  }

  static void stmt(Checker c, int ctxt, Stmt s) {
    int top = c.delayedCount();
    stmt1(c, ctxt, s);
    // Function literals are checked before the scope changes.
    c.processDelayed(top);
  }

  private static void stmt1(Checker c, int ctxt, Stmt s) {
    int inner = ctxt & ~(FALLTHROUGH_OK | FINAL_SWITCH_CASE | IN_TYPE_SWITCH);
    switch (s) {
      case Stmt.EmptyStmt e -> {}
      case Stmt.DeclStmt d -> Decls.declStmt(c, d.decls);
      case Stmt.LabeledStmt l -> {
        c.env.hasLabel = true;
        stmt(c, ctxt, l.stmt);
      }
      case Stmt.ExprStmt e -> exprStmt(c, e);
      case Stmt.SendStmt send -> sendStmt(c, send);
      case Stmt.AssignStmt a -> assignStmt(c, a);
      case Stmt.CallStmt call -> suspendedCall(c, call.tok == Token.DEFER ? "defer" : "go", call.call);
      case Stmt.ReturnStmt r -> returnStmt(c, r);
      case Stmt.BranchStmt b -> branchStmt(c, ctxt, b);
      case Stmt.BlockStmt b -> {
        c.openScope(b, "block");
        stmtList(c, inner, b.list);
        c.closeScope();
      }
      case Stmt.IfStmt i -> ifStmt(c, inner, i);
      case Stmt.SwitchStmt sw -> {
        c.openScope(sw, "switch");
        simpleStmt(c, sw.init);
        if (sw.tag instanceof Expr.TypeSwitchGuard g) {
          Switches.typeSwitchStmt(c, inner | BREAK_OK | IN_TYPE_SWITCH, sw, g);
        } else {
          Switches.switchStmt(c, inner | BREAK_OK, sw);
        }
        c.closeScope();
      }
      case Stmt.SelectStmt sel -> Switches.selectStmt(c, inner | BREAK_OK, sel);
      case Stmt.ForStmt f -> forStmt(c, inner | BREAK_OK | CONTINUE_OK, f);
      case Stmt.RangeClause r -> c.errorf(s, ErrorCode.INVALID_SYNTAX_TREE, "invalid statement");
    }
  }

  private static void exprStmt(Checker c, Stmt.ExprStmt s) {
    Operand x = new Operand();
    BuiltinObj.Kind kind = Exprs.rawExpr(c, null, x, s.x, null, false);
    switch (x.mode) {
      case BUILTIN -> c.errorf(x, ErrorCode.UNCALLED_BUILTIN, "%s must be called", x);
      case TYPEXPR -> c.errorf(x, ErrorCode.NOT_AN_EXPR, "%s is not an expression", x);
      default -> {
        if (kind != BuiltinObj.Kind.STATEMENT) {
          c.errorf(x, ErrorCode.UNUSED_EXPR, "%s is not used", x);
        }
      }
    }
  }

  private static void sendStmt(Checker c, Stmt.SendStmt s) {
    Operand ch = new Operand();
    Operand val = new Operand();
    Exprs.expr(c, null, ch, s.chan);
    Exprs.expr(c, null, val, s.value);
    if (ch.isInvalid() || val.isInvalid()) {
      return;
    }
    Type elem = Channels.elem(c, ch, false, gruffle.syntax.Positions.startPos(s));
    if (elem != null) {
      Assignments.assignment(c, val, elem, "send");
    }
  }

  private static void assignStmt(Checker c, Stmt.AssignStmt s) {
    if (s.rhs == null) {
      incDec(c, s);
      return;
    }
    List<Expr> lhs = Exprs.unpack(s.lhs);
    List<Expr> rhs = Exprs.unpack(s.rhs);
    if (s.op == null) {
      Assignments.assignVars(c, lhs, rhs);
      return;
    }
    if (s.op == Operator.DEF) {
      Assignments.shortVarDecl(c, s.pos(), lhs, rhs);
      return;
    }
    if (lhs.size() != 1 || rhs.size() != 1) {
      c.errorf(
          s,
          ErrorCode.MULTI_VAL_ASSIGN_OP,
          "assignment operation %s requires single-valued expressions",
          s.op);
      return;
    }
    Operand x = new Operand();
    Operators.binary(c, x, null, lhs.getFirst(), rhs.getFirst(), s.op);
    Assignments.assignVar(c, lhs.getFirst(), null, x, "assignment");
  }

  private static void incDec(Checker c, Stmt.AssignStmt s) {
    Operand x = new Operand();
    Exprs.expr(c, null, x, s.lhs);
    if (x.isInvalid()) {
      return;
    }
    if (!Predicates.allNumeric(x.type)) {
      c.errorf(
          s.lhs,
          ErrorCode.NON_NUMERIC_INC_DEC,
          "invalid operation: %s%s%s (non-numeric type %s)",
          s.lhs,
          s.op,
          s.op,
          x.type);
      return;
    }
    Assignments.assignVar(c, s.lhs, null, x, "assignment");
  }

  /** The call of a go or defer statement. */
  private static void suspendedCall(Checker c, String keyword, Expr call) {
    ErrorCode code = keyword.equals("go") ? ErrorCode.INVALID_GO : ErrorCode.INVALID_DEFER;
    if (!(call instanceof Expr.CallExpr)) {
      c.errorf(call, code, "expression in %s must be function call", keyword);
      Calls.use(c, call);
      return;
    }
    Operand x = new Operand();
    switch (Exprs.rawExpr(c, null, x, call, null, false)) {
      case STATEMENT -> {}
      case CONVERSION ->
          c.errorf(x, code, "%s requires function call, not conversion %s", keyword, x);
      case EXPRESSION ->
          c.errorf(x, ErrorCode.UNUSED_RESULTS, "%s discards result of %s", keyword, x);
    }
  }

  private static void returnStmt(Checker c, Stmt.ReturnStmt s) {
    TupleType res = c.env.sig.results;
    List<Expr> results = Exprs.unpack(s.results);
    if (!results.isEmpty() || res.len() == 0 || res.at(0).name().isEmpty()) {
      Assignments.initVars(c, res.vars(), results, s);
      return;
    }
    for (VarObj v : res.vars()) {
      Obj alt = c.lookup(v.name());
      if (alt != null && alt != v) {
        c.newError(ErrorCode.OUT_OF_SCOPE_RESULT)
            .addf(s, "result parameter %s not in scope at return", v.name())
            .addf(alt, "inner declaration of %s", v)
            .report();
      }
    }
  }

  private static void branchStmt(Checker c, int ctxt, Stmt.BranchStmt s) {
    if (s.label != null) {
      c.env.hasLabel = true;
      return; // checked with the labels of the function
    }
    switch (s.tok) {
      case BREAK -> {
        if ((ctxt & BREAK_OK) == 0) {
          c.errorf(
              s, ErrorCode.MISPLACED_BREAK, "break is not in a loop, switch, or select");
        }
      }
      case CONTINUE -> {
        if ((ctxt & CONTINUE_OK) == 0) {
          c.errorf(s, ErrorCode.MISPLACED_CONTINUE, "continue is not in a loop");
        }
      }
      case FALLTHROUGH -> {
        if ((ctxt & FALLTHROUGH_OK) == 0) {
          String msg = "fallthrough statement out of place";
          if ((ctxt & FINAL_SWITCH_CASE) != 0) {
            msg = "cannot fallthrough final case in switch";
          } else if ((ctxt & IN_TYPE_SWITCH) != 0) {
            msg = "cannot fallthrough in type switch";
          }
          c.errorf(s, ErrorCode.MISPLACED_FALLTHROUGH, "%s", msg);
        }
      }
      default -> c.errorf(s, ErrorCode.INVALID_SYNTAX_TREE, "branch statement: %s", s.tok);
    }
  }

  private static void condition(Checker c, Expr cond, String where) {
    Operand x = new Operand();
    Exprs.expr(c, null, x, cond);
    if (!x.isInvalid() && !Predicates.allBoolean(x.type)) {
      c.errorf(cond, ErrorCode.INVALID_COND, "non-boolean condition in %s statement", where);
    }
  }

  private static void ifStmt(Checker c, int inner, Stmt.IfStmt s) {
    c.openScope(s, "if");
    simpleStmt(c, s.init);
    condition(c, s.cond, "if");
    stmt(c, inner, s.then);
    if (s.els != null) {
      stmt(c, inner, s.els);
    }
    c.closeScope();
  }

  private static void forStmt(Checker c, int inner, Stmt.ForStmt s) {
    if (s.init instanceof Stmt.RangeClause r) {
      Ranges.rangeStmt(c, inner, s, r);
      return;
    }
    c.openScope(s, "for");
    simpleStmt(c, s.init);
    if (s.cond != null) {
      condition(c, s.cond, "for");
    }
    simpleStmt(c, s.post);
    stmt(c, inner, s.body);
    c.closeScope();
  }
}
