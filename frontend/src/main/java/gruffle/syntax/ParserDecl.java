package gruffle.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Parses declarations. */
abstract sealed class ParserDecl extends ParserExpr permits ParserStmt {
  ParserDecl(PosBase file, byte[] src, ErrorHandler errors, boolean std) {
    super(file, src, errors, std);
  }

  /** One declaration, or a group in parentheses. */
  final void group(List<Decl> decls, Function<Group, Decl> declaration) {
    if (!at(Token.LPAREN)) {
      decls.add(declaration.apply(null));
      return;
    }
    var group = new Group();
    clearPragma(); // before the parenthesis is left behind, since directives inside belong to
    // members
    next();
    list(
        "grouped declaration",
        Token.SEMI,
        Token.RPAREN,
        () -> {
          decls.add(declaration.apply(group));
          return false;
        });
  }

  final Decl importDecl(Group group) {
    Pos pos = pos();
    List<Pragma> pragma = directives.take();
    Expr.Name local = null;
    if (at(Token.NAME)) {
      local = name();
    } else if (at(Token.DOT)) {
      local = new Expr.Name(pos(), ".");
      next();
    }
    Expr.BasicLit path = literalOrNull();
    if (path == null) {
      syntaxError("missing import path");
      advance(Token.SEMI, Token.RPAREN);
    } else if (!path.bad && path.kind != LitKind.STRING) {
      syntaxErrorAt(path.pos, "import path must be a string");
      path = new Expr.BasicLit(path.pos, path.value, path.kind, true);
    }
    return new Decl.ImportDecl(pos, group, pragma, local, path);
  }

  final Decl constDecl(Group group) {
    Pos pos = pos();
    List<Pragma> pragma = directives.take();
    List<Expr.Name> names = nameList(name());
    Expr type = null;
    Expr values = null;
    if (!at(Token.EOF) && !at(Token.SEMI) && !at(Token.RPAREN)) {
      type = typeOrNull();
      if (gotAssign()) {
        values = exprList();
      }
    }
    return new Decl.ConstDecl(pos, group, pragma, names, type, values);
  }

  final Decl varDecl(Group group) {
    Pos pos = pos();
    List<Pragma> pragma = directives.take();
    List<Expr.Name> names = nameList(name());
    Expr type = null;
    Expr values = null;
    if (gotAssign()) {
      values = exprList();
    } else {
      type = type();
      if (gotAssign()) {
        values = exprList();
      }
    }
    return new Decl.VarDecl(pos, group, pragma, names, type, values);
  }

  final Decl typeDecl(Group group) {
    Pos pos = pos();
    List<Pragma> pragma = directives.take();
    Expr.Name name = name();
    List<Expr.Field> tparams = List.of();
    boolean alias = false;
    Expr type;
    if (at(Token.LBRACK)) {
      Pos bracket = pos();
      next();
      if (at(Token.NAME)) {
        Split split = typeParamOrLength();
        if (split.name() != null) {
          tparams = paramList(split.name(), split.rest(), Token.RBRACK, true, false);
          alias = gotAssign();
          type = typeOrNull();
        } else {
          type = arrayType(bracket, split.rest());
        }
      } else {
        type = got(Token.RBRACK) ? sliceType(bracket) : arrayType(bracket, null);
      }
    } else {
      alias = gotAssign();
      type = typeOrNull();
    }
    if (type == null) {
      type = badExpr();
      syntaxError("in type declaration");
      advance(Token.SEMI, Token.RPAREN);
    }
    return new Decl.TypeDecl(pos, group, pragma, name, tparams, alias, type);
  }

  // An expression taken apart: the name of a type parameter and its constraint or null, or no name
  // and all of it.
  private record Split(Expr.Name name, Expr rest) {}

  // What follows "type T [": in "P *C" and "P (C)" a multiplication and a call look like a type
  // parameter. A name before
  // another bracket is one, since an array length cannot be an index expression.
  private Split typeParamOrLength() {
    int outer = measure();
    Expr x = name();
    if (!at(Token.LBRACK)) {
      xnest++;
      x = binaryExpr(primaryExpr(x, false), 0);
      xnest--;
    }
    Expr whole = x;
    var result = new Split[1];
    deeply(outer, () -> result[0] = split(whole, at(Token.COMMA)));
    Split split = result[0];
    return split.name() != null && (split.rest() != null || !at(Token.RBRACK))
        ? split
        : new Split(null, x);
  }

  // Splits off a leading name if what follows must be a type element, or if told that this is a
  // type parameter.
  private static Split split(Expr x, boolean force) {
    switch (x) {
      case Expr.Name n -> {
        return new Split(n, null);
      }
      case Expr.Operation op when op.y != null && op.op == Operator.MUL -> {
        if (op.x instanceof Expr.Name n && (force || Exprs.isTypeElem(op.y))) {
          return new Split(n, pointerTo(op.pos, op.y));
        }
      }
      case Expr.Operation op when op.y != null && op.op == Operator.OR -> {
        Split left = split(op.x, force || Exprs.isTypeElem(op.y));
        if (left.name() != null && left.rest() != null) {
          return new Split(left.name(), new Expr.Operation(op.pos, Operator.OR, left.rest(), op.y));
        }
      }
      case Expr.CallExpr call when call.args.size() == 1 && !call.hasDots -> {
        Expr arg = call.args.getFirst();
        if (call.fun instanceof Expr.Name n && (force || Exprs.isTypeElem(arg))) {
          return new Split(n, Exprs.unparen(arg));
        }
      }
      default -> {}
    }
    return new Split(null, x);
  }

  final Decl.FuncDecl funcDecl() {
    Pos pos = pos();
    List<Pragma> pragma = directives.take();
    Expr.Field recv = null;
    boolean method = got(Token.LPAREN);
    if (method) {
      List<Expr.Field> list = paramList(null, null, Token.RPAREN, false, false);
      if (list.isEmpty()) {
        error("method has no receiver");
      } else {
        if (list.size() > 1) {
          error("method has multiple receivers");
        }
        recv = list.getFirst();
      }
    }
    Expr.Name name;
    Signature sig;
    if (at(Token.NAME)) {
      name = name();
      sig = funcType(method ? "method" : null);
    } else {
      name = new Expr.Name(pos(), "_");
      sig = new Signature(List.of(), new Expr.FuncType(pos(), List.of(), List.of()));
      syntaxError(method ? "expected name" : "expected name or (");
      advance(Token.LBRACE, Token.SEMI);
    }
    Stmt.BlockStmt body = at(Token.LBRACE) ? declaredBody(name) : null;
    return new Decl.FuncDecl(pos, pragma, recv, name, sig.tparams(), sig.type(), body);
  }

  final Stmt declStmt(Function<Group, Decl> declaration) {
    Pos pos = pos();
    next();
    List<Decl> decls = new ArrayList<>();
    group(decls, declaration);
    return new Stmt.DeclStmt(pos, decls);
  }
}
