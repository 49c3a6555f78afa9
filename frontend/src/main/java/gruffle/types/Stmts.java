package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.Operator;
import gruffle.syntax.Positions;
import gruffle.syntax.Stmt;
import gruffle.syntax.Token;
import java.util.List;

/** Checks function bodies and their statements. */
final class Stmts {
  private Stmts() {}

  /** Checks a body in an environment made for it. */
  static void funcBody(
      Checker c, Env env, String name, Signature sig, Stmt.BlockStmt body, Value iota) {
    Env saved = c.env;
    env.iota = iota;
    env.sig = sig;
    c.env = env;
    try {
      stmtList(c, body.list);
      if (sig.results.len() > 0 && !Returns.isTerminating(c, body, "")) {
        c.errorf(body.rbrace, ErrorCode.MISSING_RETURN, "missing return");
      }
      Usage.usage(c, sig.scope);
    } finally {
      c.env = saved;
    }
  }

  static void stmtList(Checker c, List<Stmt> list) {
    for (Stmt s : list) {
      stmt(c, s);
    }
  }

  private static void simpleStmt(Checker c, Stmt s) {
    if (s != null) {
      stmt(c, s);
    }
  }

  static void stmt(Checker c, Stmt s) {
    int top = c.delayedCount();
    stmt1(c, s);
    // Function literals are checked before the scope changes.
    c.processDelayed(top);
  }

  private static void stmt1(Checker c, Stmt s) {
    switch (s) {
      case Stmt.EmptyStmt e -> {}
      case Stmt.DeclStmt d -> Decls.declStmt(c, d.decls);
      case Stmt.LabeledStmt l -> stmt(c, l.stmt);
      case Stmt.ExprStmt e -> exprStmt(c, e);
      case Stmt.SendStmt send -> sendStmt(c, send);
      case Stmt.AssignStmt a -> assignStmt(c, a);
      case Stmt.CallStmt call ->
          suspendedCall(c, call.tok == Token.DEFER ? "defer" : "go", call.call);
      case Stmt.ReturnStmt r -> returnStmt(c, r);
      // The parser has checked labels and branches.
      case Stmt.BranchStmt b -> {}
      case Stmt.BlockStmt b -> {
        c.openScope(b, "block");
        stmtList(c, b.list);
        c.closeScope();
      }
      case Stmt.IfStmt i -> ifStmt(c, i);
      case Stmt.SwitchStmt sw -> {
        c.openScope(sw, "switch");
        simpleStmt(c, sw.init);
        if (sw.tag instanceof Expr.TypeSwitchGuard g) {
          Switches.typeSwitchStmt(c, sw, g);
        } else {
          Switches.switchStmt(c, sw);
        }
        c.closeScope();
      }
      case Stmt.SelectStmt sel -> Switches.selectStmt(c, sel);
      case Stmt.ForStmt f -> forStmt(c, f);
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
    Type elem = Channels.elem(c, ch, false, Positions.startPos(s));
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

  private static void condition(Checker c, Expr cond, String where) {
    Operand x = new Operand();
    Exprs.expr(c, null, x, cond);
    if (!x.isInvalid() && !Predicates.allBoolean(x.type)) {
      c.errorf(cond, ErrorCode.INVALID_COND, "non-boolean condition in %s statement", where);
    }
  }

  private static void ifStmt(Checker c, Stmt.IfStmt s) {
    c.openScope(s, "if");
    simpleStmt(c, s.init);
    condition(c, s.cond, "if");
    stmt(c, s.then);
    if (s.els != null) {
      stmt(c, s.els);
    }
    c.closeScope();
  }

  private static void forStmt(Checker c, Stmt.ForStmt s) {
    if (s.init instanceof Stmt.RangeClause r) {
      Ranges.rangeStmt(c, s, r);
      return;
    }
    c.openScope(s, "for");
    simpleStmt(c, s.init);
    if (s.cond != null) {
      condition(c, s.cond, "for");
    }
    simpleStmt(c, s.post);
    if (s.post instanceof Stmt.AssignStmt a && a.op == Operator.DEF) {
      Calls.use(c, a.lhs); // the parser has refused it: no more errors
    }
    stmt(c, s.body);
    c.closeScope();
  }
}
