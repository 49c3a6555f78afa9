package gruffle.syntax;

import java.util.ArrayList;
import java.util.List;

/** Parses statements. */
abstract sealed class ParserStmt extends ParserDecl permits Parser {
  private final boolean checkBranches;
  private final LaterBodies later;
  private final Coverage coverage;

  /**
   * A parser.
   *
   * @param later where to note bodies of functions that are read later; null: none is
   * @param coverage what puts counters between statements; null: nothing
   */
  ParserStmt(
      PosBase file,
      byte[] src,
      ErrorHandler errors,
      boolean std,
      boolean checkBranches,
      LaterBodies later,
      Coverage coverage) {
    super(file, src, errors, std);
    this.checkBranches = checkBranches;
    this.later = later;
    this.coverage = coverage;
  }

  /** The parts between the keyword and the block of if, for and switch. */
  private record Header(Stmt.SimpleStmt init, Expr cond, Stmt.SimpleStmt post) {}

  @Override
  final Stmt.BlockStmt funcBody() {
    int before = errorCount();
    int outer = measure();
    fnest++;
    Stmt.BlockStmt body = block(null);
    fnest--;
    boolean check =
        checkBranches && errorCount() == before; // else errors might only follow from those
    deeply(
        outer,
        () -> {
          if (check) {
            Branches.check(body, errors());
          }
        });
    return body;
  }

  @Override
  final Stmt.BlockStmt declaredBody(Expr.Name function) {
    if (coverage != null) {
      coverage.body(function, true);
      Stmt.BlockStmt body = funcBody();
      coverage.body(function, false);
      return body;
    }
    if (later == null) {
      return funcBody();
    }
    Pos pos = pos();
    Source.Place place = s.segmentPlace();
    s.skipBlock();
    next();
    var empty = new Stmt.BlockStmt(pos, List.of(), pos());
    want(Token.RBRACE);
    later.add(
        empty,
        () -> {
          s.go(place);
          next();
          return funcBody();
        });
    return empty;
  }

  /** A block; the context tells an error message what it comes after. */
  private Stmt.BlockStmt block(String context) {
    return block(context, pos());
  }

  /** The same; what is counted begins there. */
  private Stmt.BlockStmt block(String context, Pos start) {
    Pos pos = pos();
    if (coverage != null) {
      coverage.brace(pos);
    }
    if (!got(Token.LBRACE)) {
      syntaxError("expected { after " + context);
      advance(Token.NAME, Token.RBRACE);
      Pos end = pos();
      if (got(Token.RBRACE)) {
        return new Stmt.BlockStmt(pos, List.of(), end);
      }
    }
    if (coverage == null) {
      List<Stmt> list = stmtList(null);
      Pos rbrace = pos();
      want(Token.RBRACE);
      return new Stmt.BlockStmt(pos, list, rbrace);
    }
    var parts = new ArrayList<Coverage.Part>();
    stmtList(parts);
    Pos rbrace = pos();
    want(Token.RBRACE);
    return new Stmt.BlockStmt(pos, coverage.counted(start, parts, rbrace.plusCols(1)), rbrace);
  }

  /** The statements of a clause. */
  private List<Stmt> clauseBody(Pos colon) {
    if (coverage == null) {
      return stmtList(null);
    }
    var parts = new ArrayList<Coverage.Part>();
    stmtList(parts);
    return coverage.counted(colon.plusCols(1), parts, null);
  }

  /**
   * Statements up to the end of a block or clause.
   *
   * @param parts gets each with its place; null where nothing is counted
   */
  private List<Stmt> stmtList(List<Coverage.Part> parts) {
    List<Stmt> list = new ArrayList<>();
    while (!at(Token.EOF) && !at(Token.RBRACE) && !at(Token.CASE) && !at(Token.DEFAULT)) {
      Stmt stmt = parts == null ? nested(this::stmtOrNull) : noted(parts);
      clearPragma();
      if (stmt == null) {
        break;
      }
      list.add(stmt);
      if (!got(Token.SEMI) && !at(Token.RBRACE)) {
        syntaxError("at end of statement");
        advance(Token.SEMI, Token.RBRACE, Token.CASE, Token.DEFAULT);
        got(Token.SEMI);
      }
    }
    return list;
  }

  private Stmt noted(List<Coverage.Part> parts) {
    Pos from = pos();
    int braces = coverage.braces();
    Stmt stmt = nested(this::stmtOrNull);
    if (stmt != null) {
      Pos to = stmt instanceof Stmt.EmptyStmt ? from.plusCols(1) : endOfPrevious();
      parts.add(new Coverage.Part(stmt, from, to, coverage.braceSince(braces)));
    }
    return stmt;
  }

  private Stmt stmtOrNull() {
    switch (tok()) {
      case VAR -> {
        return declStmt(this::varDecl);
      }
      case CONST -> {
        return declStmt(this::constDecl);
      }
      case TYPE -> {
        return declStmt(this::typeDecl);
      }
      default -> clearPragma();
    }
    Pos pos = pos();
    return switch (tok()) {
      case NAME -> {
        Expr lhs = exprList();
        yield lhs instanceof Expr.Name label && at(Token.COLON)
            ? labeledStmtOrNull(label)
            : simpleStmt(lhs, null);
      }
      case LBRACE -> block(null);
      case OPERATOR, STAR ->
          switch (s.op) {
            case ADD, SUB, MUL, AND, XOR, NOT -> simpleStmt(null, null);
            default -> null;
          };
      case LITERAL, FUNC, LPAREN, LBRACK, STRUCT, MAP, CHAN, INTERFACE, ARROW ->
          simpleStmt(null, null);
      case FOR -> forStmt();
      case SWITCH -> switchStmt();
      case SELECT -> selectStmt();
      case IF -> ifStmt();
      case FALLTHROUGH -> {
        next();
        yield new Stmt.BranchStmt(pos, Token.FALLTHROUGH, null);
      }
      case BREAK, CONTINUE -> {
        Token tok = tok();
        next();
        yield new Stmt.BranchStmt(pos, tok, at(Token.NAME) ? name() : null);
      }
      case GO, DEFER -> callStmt();
      case GOTO -> {
        next();
        yield new Stmt.BranchStmt(pos, Token.GOTO, name());
      }
      case RETURN -> {
        next();
        Expr results = at(Token.SEMI) || at(Token.RBRACE) ? null : exprList();
        yield new Stmt.ReturnStmt(pos, results);
      }
      case SEMI -> new Stmt.EmptyStmt(pos);
      default -> null;
    };
  }

  private Stmt labeledStmtOrNull(Expr.Name label) {
    Pos pos = pos();
    want(Token.COLON);
    if (at(Token.RBRACE)) { // an empty statement whose semicolon may be left out
      return new Stmt.LabeledStmt(pos, label, new Stmt.EmptyStmt(pos()));
    }
    Stmt stmt = nested(this::stmtOrNull);
    if (stmt != null) {
      return new Stmt.LabeledStmt(pos, label, stmt);
    }
    syntaxErrorAt(pos, "missing statement after label");
    return null;
  }

  /**
   * A simple statement whose first expressions may have been read already; the keyword of a header decides whether
   * ranges and type switch guards may stand here.
   */
  private Stmt.SimpleStmt simpleStmt(Expr first, Token keyword) {
    if (keyword == Token.FOR && at(Token.RANGE)) {
      return rangeClause(null, false);
    }
    Expr lhs = first != null ? first : exprList();
    Pos pos = pos();
    if (at(Token.ASSIGN) || at(Token.DEFINE)) {
      return assignment(pos, lhs, keyword);
    }
    if (lhs instanceof Expr.ListExpr list) {
      syntaxError("expected := or = or comma");
      advance(Token.SEMI, Token.RBRACE);
      Expr x = list.elems.getFirst();
      return new Stmt.ExprStmt(x.pos, x);
    }
    switch (tok()) {
      case ASSIGN_OP -> {
        Operator op = s.op;
        next();
        return new Stmt.AssignStmt(pos, op, lhs, expr());
      }
      case INC_OP -> {
        Operator op = s.op;
        next();
        return new Stmt.AssignStmt(pos, op, lhs, null);
      }
      case ARROW -> {
        next();
        return new Stmt.SendStmt(pos, lhs, expr());
      }
      default -> {
        return new Stmt.ExprStmt(lhs.pos, lhs);
      }
    }
  }

  private Stmt.SimpleStmt assignment(Pos pos, Expr lhs, Token keyword) {
    boolean def = at(Token.DEFINE);
    next();
    if (keyword == Token.FOR && at(Token.RANGE)) {
      return rangeClause(lhs, def);
    }
    Expr rhs = exprList();
    if (rhs instanceof Expr.TypeSwitchGuard guard
        && keyword == Token.SWITCH
        && def
        && lhs instanceof Expr.Name name) {
      return new Stmt.ExprStmt(guard.pos, new Expr.TypeSwitchGuard(guard.pos, name, guard.x));
    }
    return new Stmt.AssignStmt(pos, def ? Operator.DEF : null, lhs, rhs);
  }

  private Stmt.RangeClause rangeClause(Expr lhs, boolean def) {
    Pos pos = pos();
    next();
    return new Stmt.RangeClause(pos, lhs, def, expr());
  }

  private Stmt callStmt() {
    Pos pos = pos();
    Token tok = tok();
    next();
    Expr x = primaryExpr(null, at(Token.LPAREN));
    Expr call = Exprs.unparen(x);
    if (call != x) {
      errorAt(x.pos, "expression in " + tok + " must not be parenthesized");
    }
    return new Stmt.CallStmt(pos, tok, call);
  }

  // --- Control clauses. ---

  private Stmt.IfStmt ifStmt() {
    Pos pos = pos();
    Header h = header(Token.IF);
    Stmt.BlockStmt then = block("if clause");
    Stmt els = null;
    if (got(Token.ELSE)) {
      Pos afterElse = endOfPrevious();
      if (at(Token.IF)) {
        els = coverage == null ? nested(this::ifStmt) : countedElse(afterElse);
      } else if (at(Token.LBRACE)) {
        els = block(null, afterElse);
      } else {
        syntaxError("else must be followed by if or statement block");
        advance(Token.NAME, Token.RBRACE);
      }
    }
    return new Stmt.IfStmt(pos, h.init(), h.cond(), then, els);
  }

  private Stmt countedElse(Pos afterElse) {
    Pos from = pos();
    int braces = coverage.braces();
    Stmt.IfStmt inner = nested(this::ifStmt);
    return coverage.counted(afterElse, inner, from, coverage.braceSince(braces));
  }

  private Stmt forStmt() {
    Pos pos = pos();
    Header h = header(Token.FOR);
    return new Stmt.ForStmt(pos, h.init(), h.cond(), h.post(), block("for clause"));
  }

  private Header header(Token keyword) {
    want(keyword);
    if (at(Token.LBRACE)) {
      if (keyword != Token.IF) {
        return new Header(null, null, null);
      }
      syntaxError("missing condition in if statement");
      return new Header(null, badExpr(), null);
    }
    int outer = xnest;
    xnest = -1;
    Header h = openHeader(keyword);
    xnest = outer;
    return h;
  }

  private Header openHeader(Token keyword) {
    Stmt.SimpleStmt init = null;
    if (!at(Token.SEMI)) {
      if (got(Token.VAR)) {
        syntaxError("var declaration not allowed in " + keyword + " initializer");
      }
      init = simpleStmt(null, keyword);
      if (init instanceof Stmt.RangeClause) {
        return new Header(init, null, null);
      }
    }
    if (at(Token.LBRACE)) {
      return new Header(null, condition(init), null);
    }

    Pos semi = null;
    String semiText = null;
    if (at(Token.SEMI)) {
      semi = pos();
      semiText = s.lit;
      next();
    } else {
      want(Token.LBRACE); // what is missing is more likely the brace than a semicolon
      if (!at(Token.LBRACE)) {
        advance(Token.LBRACE, Token.RBRACE);
      }
    }
    if (keyword == Token.FOR) {
      return forClause(init);
    }
    if (!at(Token.LBRACE)) {
      return new Header(init, condition(simpleStmt(null, keyword)), null);
    }
    if (keyword == Token.IF && semi != null) {
      syntaxErrorAt(
          semi,
          semiText.equals("semicolon")
              ? "missing condition in if statement"
              : "unexpected " + semiText + ", expected { after if clause");
      return new Header(init, new Expr.BadExpr(semi), null);
    }
    return new Header(init, null, null);
  }

  // What follows the first semicolon of a for clause.
  private Header forClause(Stmt.SimpleStmt init) {
    Stmt.SimpleStmt cond = null;
    if (!at(Token.SEMI)) {
      if (at(Token.LBRACE)) {
        syntaxError("expected for loop condition");
        return new Header(init, null, null);
      }
      cond = simpleStmt(null, null);
    }
    want(Token.SEMI);
    Stmt.SimpleStmt post = null;
    if (!at(Token.LBRACE)) {
      post = simpleStmt(null, null);
      if (post instanceof Stmt.AssignStmt a && a.op == Operator.DEF) {
        syntaxErrorAt(a.pos, "cannot declare in post statement of for loop");
      }
    }
    return new Header(init, condition(cond), post);
  }

  // The expression of a statement that must be one.
  private Expr condition(Stmt.SimpleStmt stmt) {
    switch (stmt) {
      case null -> {}
      case Stmt.ExprStmt e -> {
        return e.x;
      }
      case Stmt.AssignStmt a when a.op == null -> {
        // Likely meant as a comparison: parentheses make the = stand out.
        String text = "assignment " + emphasize(a.lhs) + " = " + emphasize(a.rhs);
        syntaxErrorAt(a.pos, "cannot use " + text + " as value");
      }
      default -> syntaxErrorAt(stmt.pos, "cannot use " + Printer.string(stmt) + " as value");
    }
    return null;
  }

  private static String emphasize(Expr x) {
    String text = Printer.string(x);
    return x instanceof Expr.Operation op && op.y != null ? "(" + text + ")" : text;
  }

  private Stmt switchStmt() {
    Pos pos = pos();
    Header h = header(Token.SWITCH);
    openClauses("switch");
    List<Stmt.CaseClause> body = new ArrayList<>();
    while (!at(Token.EOF) && !at(Token.RBRACE)) {
      body.add(caseClause());
    }
    Pos rbrace = pos();
    want(Token.RBRACE);
    return new Stmt.SwitchStmt(pos, h.init(), h.cond(), body, rbrace);
  }

  private Stmt selectStmt() {
    Pos pos = pos();
    want(Token.SELECT);
    openClauses("select");
    List<Stmt.CommClause> body = new ArrayList<>();
    while (!at(Token.EOF) && !at(Token.RBRACE)) {
      body.add(commClause());
    }
    Pos rbrace = pos();
    want(Token.RBRACE);
    return new Stmt.SelectStmt(pos, body, rbrace);
  }

  private void openClauses(String keyword) {
    if (coverage != null) {
      coverage.brace(pos());
    }
    if (!got(Token.LBRACE)) {
      syntaxError("missing { after " + keyword + " clause");
      advance(Token.CASE, Token.DEFAULT, Token.RBRACE);
    }
  }

  private Stmt.CaseClause caseClause() {
    Pos pos = pos();
    Expr cases = startsClause() ? exprList() : null;
    Pos colon = pos();
    want(Token.COLON);
    return new Stmt.CaseClause(pos, cases, clauseBody(colon), colon);
  }

  private Stmt.CommClause commClause() {
    Pos pos = pos();
    Stmt.SimpleStmt comm = startsClause() ? simpleStmt(null, null) : null;
    Pos colon = pos();
    want(Token.COLON);
    return new Stmt.CommClause(pos, comm, clauseBody(colon), colon);
  }

  // Takes case or default, and says whether it was case.
  private boolean startsClause() {
    if (got(Token.CASE)) {
      return true;
    }
    if (!got(Token.DEFAULT)) {
      syntaxError("expected case or default or }");
      advance(Token.COLON, Token.CASE, Token.DEFAULT, Token.RBRACE);
    }
    return false;
  }
}
