package gruffle.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Parses Go source files: the entry points, and the file as a whole. */
public final class Parser extends ParserStmt {
  /** What may differ from file to file. */
  public enum Mode {
    /** The file belongs to the standard library, which may use more directives. */
    STD,
    /** Labels and branches are not checked. */
    SKIP_BRANCHES
  }

  private Parser(
      PosBase file,
      byte[] src,
      ErrorHandler errors,
      Set<Mode> modes,
      LaterBodies later,
      Coverage coverage) {
    super(
        file,
        src,
        errors,
        modes.contains(Mode.STD),
        !modes.contains(Mode.SKIP_BRANCHES),
        later,
        coverage);
  }

  /** Parses a file of the user's program. */
  public static File parse(PosBase file, byte[] src, ErrorHandler errors) {
    return parse(file, src, errors, EnumSet.noneOf(Mode.class));
  }

  /**
   * Parses a file.
   *
   * @param errors is told every error, in the order in which they are found; there may be several on one line
   * @return the file, of which parts are missing or bad where there were errors; null if its package clause is wrong
   */
  public static File parse(PosBase file, byte[] src, ErrorHandler errors, Set<Mode> modes) {
    return new Parser(file, src, errors, modes, null, null).file();
  }

  /**
   * The same.
   *
   * @param coverage puts counters into it
   */
  public static File parse(
      PosBase file, byte[] src, ErrorHandler errors, Set<Mode> modes, Coverage coverage) {
    return new Parser(file, src, errors, modes, null, coverage).file();
  }

  /**
   * Parses a file of the library that is known to be right, but for the bodies of its functions.
   *
   * @param bodies gets them; in the tree they are empty blocks
   */
  public static File parseHeads(PosBase file, byte[] src, ErrorHandler errors, LaterBodies bodies) {
    return new Parser(file, src, errors, EnumSet.of(Mode.STD), bodies, null).file();
  }

  private File file() {
    next();
    Pos pos = pos();
    String goVersion = endOfTop();
    if (!got(Token.PACKAGE)) {
      syntaxError("package statement must be first");
      return null;
    }
    List<Pragma> pragma = directives.take();
    Expr.Name pkgName = name();
    want(Token.SEMI);
    if (hasErrors()) {
      return null;
    }
    List<Decl> decls = declarations();
    clearPragma();
    return new File(pos, pkgName, decls, pos(), goVersion, pragma, directives.all());
  }

  private List<Decl> declarations() {
    List<Decl> decls = new ArrayList<>();
    Token previous = Token.IMPORT;
    while (!at(Token.EOF)) {
      if (at(Token.IMPORT) && previous != Token.IMPORT) {
        syntaxError("imports must appear before other declarations");
      }
      previous = tok();
      if (!declaration(decls)) {
        boolean lateBrace =
            at(Token.LBRACE)
                && !decls.isEmpty()
                && decls.getLast() instanceof Decl.FuncDecl f
                && f.body == null;
        syntaxError(
            lateBrace
                ? "unexpected semicolon or newline before {"
                : "non-declaration statement outside function body");
        toNextDeclaration();
        continue;
      }
      // Before the semicolon is left behind: directives after it belong to the next declaration.
      clearPragma();
      if (!at(Token.EOF) && !got(Token.SEMI)) {
        syntaxError("after top level declaration");
        toNextDeclaration();
      }
    }
    return decls;
  }

  private void toNextDeclaration() {
    advance(Token.IMPORT, Token.CONST, Token.TYPE, Token.VAR, Token.FUNC);
  }

  private boolean declaration(List<Decl> decls) {
    Token t = tok();
    switch (t) {
      case IMPORT, CONST, TYPE, VAR, FUNC -> next();
      default -> {
        return false;
      }
    }
    switch (t) {
      case IMPORT -> group(decls, this::importDecl);
      case CONST -> group(decls, this::constDecl);
      case TYPE -> group(decls, this::typeDecl);
      case VAR -> group(decls, this::varDecl);
      default -> decls.add(funcDecl());
    }
    return true;
  }
}
