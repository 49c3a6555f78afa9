package gruffle.syntax;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What all parts of the parser share: the current token, positions, errors and recovery, directives, nesting. */
abstract sealed class ParserBase permits ParserType {
  // One nesting level takes about ten Java frames: so many fit into any thread's stack.
  private static final int BIG_STACK_DEPTH = 100;
  private static final int MAX_DEPTH = 100_000;

  final Scanner s;
  final Directives directives;
  private final PosBase file;
  private final ErrorHandler errors;
  private PosBase base;
  private int errorCount;
  private int depth;
  private int deepest; // so deep does the tree so far go, at most
  private boolean top = true; // before the package clause
  private String goVersion = "";

  /** Function nesting. */
  int fnest;

  /** Expression nesting; negative in the header of a control clause, where a brace starts the block. */
  int xnest;

  ParserBase(PosBase file, byte[] src, ErrorHandler errors, boolean std) {
    this.file = file;
    this.base = file;
    this.errors = errors;
    // Errors in directives do not count: they say nothing about the syntax around them.
    this.directives = new Directives(std, (pos, msg) -> errors.error(new SyntaxError(pos, msg)));
    // The scanner reads its first character at once, and may report it.
    this.s =
        new Scanner(
            src,
            new Scanner.Listener() {
              @Override
              public void error(int line, int col, String msg) {
                errorAt(new Pos(base, line, col), msg);
              }

              @Override
              public void directive(int line, int col, String comment) {
                comment(line, col, comment);
              }
            });
  }

  // --- Directives. ---

  private void comment(int line, int col, String comment) {
    boolean general = comment.startsWith("/*");
    String text = comment.substring(2, comment.length() - (general ? 2 : 0));
    if (text.endsWith("\r") && !general) {
      text = text.substring(0, text.length() - 1);
    }
    if (text.startsWith("line ")) {
      if (general || col == 1) {
        lineDirective(line, col, text.substring(5), general, bytes(comment));
      }
      return;
    }
    if (text.startsWith("go:")) {
      if (top && text.startsWith("go:build")) {
        String version = BuildConstraint.goVersion(text);
        if (version != null) {
          goVersion = version;
        }
      }
      directives.add(new Pos(base, line, col + 2), s.blank, text);
    }
  }

  private void lineDirective(int line, int col, String text, boolean general, int length) {
    Pos pos = general ? new Pos(file, line, col + length) : new Pos(file, line + 1, 1);
    var result = LineDirective.read(text, pos, base);
    if (result.error() != null) {
      int offset = bytes(text.substring(0, result.errorOffset()));
      errorAt(new Pos(base, line, col + 2 + 5 + offset), result.error());
    } else if (result.base() != null) {
      base = result.base();
    }
  }

  private static int bytes(String s) {
    return s.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Ends the part of the file where build constraints count; returns the Go version they ask for. */
  final String endOfTop() {
    top = false;
    return goVersion;
  }

  /** Reports directives that belong to no declaration. */
  final void clearPragma() {
    directives.unused();
  }

  // --- Tokens. ---

  final Token tok() {
    return s.tok;
  }

  final boolean at(Token t) {
    return s.tok == t;
  }

  final boolean atOperator(Operator op) {
    return s.tok == Token.OPERATOR && s.op == op;
  }

  final void next() {
    s.next();
  }

  final Pos pos() {
    return new Pos(base, s.line, s.col);
  }

  /** Where the last token that is no semicolon ended. */
  final Pos endOfPrevious() {
    return new Pos(base, s.endLine, s.endCol);
  }

  final boolean got(Token t) {
    if (s.tok == t) {
      s.next();
      return true;
    }
    return false;
  }

  final void want(Token t) {
    if (!got(t)) {
      syntaxError("expected " + Tokens.describe(t));
      advance();
    }
  }

  /** Takes an equals sign, or, with an error, the := that is often meant so. */
  final boolean gotAssign() {
    if (at(Token.DEFINE)) {
      syntaxError("expected =");
      next();
      return true;
    }
    return got(Token.ASSIGN);
  }

  // --- Errors. ---

  final boolean hasErrors() {
    return errorCount > 0;
  }

  final int errorCount() {
    return errorCount;
  }

  final ErrorHandler errors() {
    return errors;
  }

  final void error(String msg) {
    errorAt(pos(), msg);
  }

  final void errorAt(Pos pos, String msg) {
    errorCount++;
    errors.error(new SyntaxError(pos, msg));
  }

  final void syntaxError(String msg) {
    syntaxErrorAt(pos(), msg);
  }

  /**
   * Reports a syntax error. A message that starts with in, at, after or expected is about the current token, which is
   * named first.
   */
  final void syntaxErrorAt(Pos pos, String msg) {
    if (at(Token.EOF) && errorCount > 0) {
      return; // what is missing at the end follows from the earlier errors
    }
    String text;
    if (msg.startsWith("in ") || msg.startsWith("at ") || msg.startsWith("after ")) {
      text = "unexpected " + currentToken() + " " + msg;
    } else if (msg.startsWith("expected ")) {
      text = "unexpected " + currentToken() + ", " + msg;
    } else {
      text = msg;
    }
    errorAt(pos, "syntax error: " + text);
  }

  private String currentToken() {
    return switch (s.tok) {
      case NAME -> "name " + s.lit;
      case SEMI -> s.lit;
      case LITERAL -> "literal " + s.lit;
      case OPERATOR -> s.op.toString();
      case ASSIGN_OP -> s.op + "=";
      case INC_OP -> s.op.toString() + s.op;
      default -> Tokens.describe(s.tok);
    };
  }

  /** Skips to one of the tokens, or within a function to the start of a statement; without tokens, skips one. */
  final void advance(Token... follow) {
    if (follow.length == 0) {
      if (!at(Token.EOF)) {
        next();
      }
      return;
    }
    long set = Tokens.of(follow) | Tokens.of(Token.EOF);
    if (fnest > 0) {
      set |= Tokens.STATEMENT_START;
    }
    while (!Tokens.contains(set, s.tok)) {
      next();
    }
  }

  final Expr.BadExpr badExpr() {
    return new Expr.BadExpr(pos());
  }

  // --- Nesting. ---

  /** Runs a production that may nest; very deep ones get a bigger stack, and there is an end to it. */
  final <T> T nested(Supplier<T> production) {
    depth++;
    deepest = Math.max(deepest, depth);
    if (depth > MAX_DEPTH) {
      errorAt(pos(), "syntax error: exceeded max nesting depth");
      s.stop();
    }
    T result = depth == BIG_STACK_DEPTH ? BigStack.call(production) : production.get();
    depth--;
    return result;
  }

  /** Notes that the tree goes deep to the left, where the parser itself does not recurse. */
  final void chainOf(int length) {
    deepest = Math.max(deepest, length);
  }

  /** Starts to measure how deep a part of the tree goes; the result is for {@link #deeply}. */
  final int measure() {
    int outer = deepest;
    deepest = depth;
    return outer;
  }

  /** Runs something that recurses over the tree parsed since {@link #measure}. */
  final void deeply(int outer, Runnable work) {
    if (deepest < BIG_STACK_DEPTH
        || depth >= BIG_STACK_DEPTH) { // in the second case this is a big stack
      work.run();
    } else {
      BigStack.call(
          () -> {
            work.run();
            return null;
          });
    }
    deepest = Math.max(deepest, outer);
  }

  // --- Productions for all. ---

  /**
   * Parses elements with separators between, and optionally one after the last, up to the closing token, whose position
   * is returned. An element that returns true is the last.
   */
  final Pos list(String context, Token sep, Token close, BooleanSupplier element) {
    boolean done = false;
    while (!at(Token.EOF) && !at(close) && !done) {
      done = element.getAsBoolean();
      if (!got(sep) && !at(close)) {
        syntaxError(
            "in "
                + context
                + "; possibly missing "
                + Tokens.describe(sep)
                + " or "
                + Tokens.describe(close));
        advance(Token.RPAREN, Token.RBRACK, Token.RBRACE);
        if (!at(close)) {
          return pos();
        }
      }
    }
    Pos end = pos();
    want(close);
    return end;
  }

  final Expr.Name name() {
    if (at(Token.NAME)) {
      var n = new Expr.Name(pos(), s.lit);
      next();
      return n;
    }
    var n = new Expr.Name(pos(), "_");
    syntaxError("expected name");
    advance();
    return n;
  }

  final List<Expr.Name> nameList(Expr.Name first) {
    List<Expr.Name> names = new ArrayList<>();
    names.add(first);
    while (got(Token.COMMA)) {
      names.add(name());
    }
    return names;
  }

  /** A literal if there is one, else null. */
  final Expr.BasicLit literalOrNull() {
    if (!at(Token.LITERAL)) {
      return null;
    }
    var lit = new Expr.BasicLit(pos(), s.lit, s.kind, s.bad);
    next();
    return lit;
  }

  abstract Expr expr();

  abstract Stmt.BlockStmt funcBody();

  /** The body of a declared function, which may be read later. */
  abstract Stmt.BlockStmt declaredBody(Expr.Name function);
}
