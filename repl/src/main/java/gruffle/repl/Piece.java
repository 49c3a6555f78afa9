package gruffle.repl;

import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.Pos;
import gruffle.syntax.PosBase;
import gruffle.syntax.Stmt;
import gruffle.syntax.SyntaxError;
import gruffle.syntax.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A declaration or statement as it was typed, which becomes a file of its own: parsed anew for each attempt to check it, since checking leaves its findings in the
 * tree.
 *
 * @param decl keyword of a declaration, null for a statement
 * @param text the source
 * @param name of the file, as tracebacks have it
 * @param line where it stands in what was typed
 * @param col likewise, in bytes
 */
record Piece(Token decl, String text, String name, int line, int col) {
  /** The function that a statement is put into. */
  static final String FUNCTION = "gruffleLine";

  /** The function that the value of an expression is handed to; no program can name it. */
  static final String SHOW = "·show";

  /** What to do with a statement that is an expression. */
  enum Mode {
    PLAIN,
    /** Its values are handed to {@link #SHOW}. */
    SHOW,
    /** It becomes a constant of the name SHOW. */
    CONST
  }

  /** A piece that has been parsed; the file is null if that was in vain. */
  record Parsed(Piece piece, File file, PosBase base, List<SyntaxError> errors) {
    /** The statement's expression, null if it is none. */
    Expr expression() {
      return file != null && lastStmt(file) instanceof Stmt.ExprStmt e ? e.x : null;
    }

    /** The file with other declarations. */
    Parsed with(List<Decl> decls) {
      return new Parsed(piece, copy(file, decls), base, errors);
    }
  }

  boolean isDecl() {
    return decl != null;
  }

  Parsed parse() {
    String head = isDecl() ? "package main\n" : "package main\nfunc " + FUNCTION + "() {\n";
    String source =
        head
            + "//line "
            + name
            + ":"
            + line
            + ":"
            + col
            + "\n"
            + text
            + (isDecl() ? "\n" : "\n}\n");
    var errors = new ArrayList<SyntaxError>();
    PosBase base = PosBase.file(name);
    File f = Parser.parse(base, source.getBytes(StandardCharsets.UTF_8), errors::add);
    if (errors.isEmpty() && !isDecl() && f.decls.size() != 1) {
      errors.add(new SyntaxError(f.decls.get(1).pos, "syntax error: unexpected }"));
    }
    return new Parsed(this, errors.isEmpty() ? f : null, base, errors);
  }

  private static Stmt lastStmt(File f) {
    return f.decls.getLast() instanceof Decl.FuncDecl fd
            && fd.body != null
            && !fd.body.list.isEmpty()
        ? fd.body.list.getLast()
        : null;
  }

  /** Turns a statement that is an expression into what the mode says. */
  static Parsed transform(Parsed p, Mode mode) {
    Expr x = p.expression();
    if (x == null || mode == Mode.PLAIN) {
      return p;
    }
    var fd = (Decl.FuncDecl) p.file.decls.getLast();
    if (mode == Mode.CONST) {
      var name = new Expr.Name(x.pos, SHOW);
      return p.with(List.of(new Decl.ConstDecl(x.pos, null, List.of(), List.of(name), null, x)));
    }
    var list = new ArrayList<>(fd.body.list);
    var call = new Expr.CallExpr(x.pos, new Expr.Name(x.pos, SHOW), List.of(x), false);
    list.set(list.size() - 1, new Stmt.ExprStmt(x.pos, call));
    var body = new Stmt.BlockStmt(fd.body.pos, list, fd.body.rbrace);
    return p.with(
        List.of(new Decl.FuncDecl(fd.pos, fd.pragma, fd.recv, fd.name, fd.tparams, fd.type, body)));
  }

  private static File copy(File f, List<Decl> decls) {
    return new File(f.pos, f.pkgName, decls, f.eof, f.goVersion, f.pragma, f.directives);
  }

  /** Where in what was typed a position is; the end of this piece for what was added behind it. */
  Pos place(Pos p) {
    int lines = (int) text.lines().count();
    int at = p.relLine() - line;
    if (at < 0 || !p.isKnown()) {
      return new Pos(null, line, col);
    }
    if (at >= Math.max(lines, 1)) {
      String last = text.substring(text.lastIndexOf('\n') + 1);
      int end = last.getBytes(StandardCharsets.UTF_8).length + 1;
      return new Pos(null, line + Math.max(lines, 1) - 1, lines <= 1 ? col + end - 1 : end);
    }
    return new Pos(null, p.relLine(), Math.max(1, p.relCol()));
  }
}
