package gruffle.syntax;

import java.util.ArrayList;
import java.util.List;

/** Parses types, signatures, and the parameter lists of both kinds. */
abstract sealed class ParserType extends ParserBase permits ParserExpr {
  private final ParamLists params = new ParamLists(this);

  ParserType(PosBase file, byte[] src, ErrorHandler errors, boolean std) {
    super(file, src, errors, std);
  }

  /** The result of a list of types: one expression, and whether it had a comma. */
  record TypeList(Expr x, boolean comma) {}

  /** A signature with its type parameters. */
  record Signature(List<Expr.Field> tparams, Expr.FuncType type) {}

  final Expr type() {
    Expr t = typeOrNull();
    if (t == null) {
      t = badExpr();
      syntaxError("expected type");
      advance(Token.COMMA, Token.COLON, Token.SEMI, Token.RPAREN, Token.RBRACK, Token.RBRACE);
    }
    return t;
  }

  /** A type if there is one, else null without an error. */
  final Expr typeOrNull() {
    return switch (tok()) {
      case STAR, ARROW, FUNC, LBRACK, CHAN, MAP, STRUCT, INTERFACE, LPAREN ->
          nested(this::typeLiteral);
      case NAME -> qualifiedName(null);
      default -> null;
    };
  }

  private Expr typeLiteral() {
    Pos pos = pos();
    Token start = tok();
    next();
    return switch (start) {
      case STAR -> pointerTo(pos, type());
      case ARROW -> {
        want(Token.CHAN);
        yield new Expr.ChanType(pos, Expr.ChanDir.RECV_ONLY, chanElem());
      }
      case FUNC -> funcType("function type").type();
      case LBRACK -> got(Token.RBRACK) ? sliceType(pos) : arrayType(pos, null);
      case CHAN -> {
        var dir = got(Token.ARROW) ? Expr.ChanDir.SEND_ONLY : Expr.ChanDir.BOTH;
        yield new Expr.ChanType(pos, dir, chanElem());
      }
      case MAP -> {
        want(Token.LBRACK);
        Expr key = type();
        want(Token.RBRACK);
        yield new Expr.MapType(pos, key, type());
      }
      case STRUCT -> structType(pos);
      case INTERFACE -> interfaceType(pos);
      default -> { // parentheses of a type are not kept
        Expr t = type();
        want(Token.RPAREN);
        yield t;
      }
    };
  }

  static Expr pointerTo(Pos pos, Expr elem) {
    return new Expr.Operation(pos, Operator.MUL, elem, null);
  }

  private Expr chanElem() {
    Expr t = typeOrNull();
    if (t == null) {
      t = badExpr();
      syntaxError("missing channel element type");
    }
    return t;
  }

  /** An array type after its opening bracket; the length may have been read already. */
  final Expr arrayType(Pos pos, Expr length) {
    Expr len = length;
    if (len == null && !got(Token.DOT_DOT_DOT)) {
      xnest++;
      len = expr();
      xnest--;
    }
    if (at(Token.COMMA)) {
      // Right in a list of type parameters, hence a likely mistake.
      syntaxError("unexpected comma; expected ]");
      next();
    }
    want(Token.RBRACK);
    return new Expr.ArrayType(pos, len, type());
  }

  /** A slice type after its brackets. */
  final Expr sliceType(Pos pos) {
    return new Expr.SliceType(pos, type());
  }

  /** A name, perhaps with a package and type arguments; its start may have been read already. */
  final Expr qualifiedName(Expr.Name first) {
    Expr x;
    if (first != null) {
      x = first;
    } else if (at(Token.NAME)) {
      x = name();
    } else {
      x = new Expr.Name(pos(), "_");
      syntaxError("expected name");
      advance(Token.DOT, Token.SEMI, Token.RBRACE);
    }
    if (at(Token.DOT)) {
      Pos pos = pos();
      next();
      x = new Expr.SelectorExpr(pos, x, name());
    }
    if (!at(Token.LBRACK)) {
      return x;
    }
    Expr generic = x;
    return nested(() -> typeInstance(generic));
  }

  private Expr typeInstance(Expr x) {
    Pos pos = pos();
    want(Token.LBRACK);
    Expr index;
    if (at(Token.RBRACK)) {
      syntaxError("expected type argument list");
      index = badExpr();
    } else {
      index = typeList(true).x();
    }
    want(Token.RBRACK);
    return new Expr.IndexExpr(pos, x, index);
  }

  /** One or more types; the first may be any expression unless strict. */
  final TypeList typeList(boolean strict) {
    xnest++;
    Expr x = strict ? type() : expr();
    boolean comma = false;
    List<Expr> list = new ArrayList<>();
    list.add(x);
    while (got(Token.COMMA)) {
      comma = true;
      Expr t = typeOrNull();
      if (t == null) {
        break;
      }
      list.add(t);
    }
    if (list.size() > 1) {
      x = new Expr.ListExpr(x.pos, list);
    }
    xnest--;
    return new TypeList(x, comma);
  }

  // --- Functions. ---

  /** A signature; with a context, which names what is declared, type parameters are an error. */
  final Signature funcType(String context) {
    Pos pos = pos();
    List<Expr.Field> tparams = List.of();
    if (got(Token.LBRACK)) {
      if (context != null) {
        syntaxErrorAt(pos, context + " must have no type parameters");
      }
      if (at(Token.RBRACK)) {
        syntaxError("empty type parameter list");
        next();
      } else {
        tparams = paramList(null, null, Token.RBRACK, true, false);
      }
    }
    want(Token.LPAREN);
    List<Expr.Field> parameters = paramList(null, null, Token.RPAREN, false, true);
    return new Signature(tparams, new Expr.FuncType(pos, parameters, funcResult()));
  }

  private List<Expr.Field> funcResult() {
    if (got(Token.LPAREN)) {
      return paramList(null, null, Token.RPAREN, false, false);
    }
    Pos pos = pos();
    Expr t = typeOrNull();
    return t == null ? List.of() : List.of(new Expr.Field(pos, null, t));
  }

  final List<Expr.Field> paramList(
      Expr.Name name, Expr type, Token close, boolean requireNames, boolean dotsAllowed) {
    return params.parse(name, type, close, requireNames, dotsAllowed);
  }

  /**
   * What follows a name that may be a field or parameter of array type, or a generic type: an array or slice type, or an
   * IndexExpr of the name.
   */
  final Expr arrayOrTypeArgs(Expr.Name name) {
    return nested(() -> bracketed(name));
  }

  private Expr bracketed(Expr.Name name) {
    Pos pos = pos();
    want(Token.LBRACK);
    if (got(Token.RBRACK)) {
      return sliceType(pos);
    }
    TypeList n = typeList(false);
    want(Token.RBRACK);
    if (!n.comma()) {
      Expr elem = typeOrNull();
      if (elem != null) {
        return new Expr.ArrayType(pos, n.x(), elem);
      }
    }
    return new Expr.IndexExpr(pos, name, n.x());
  }

  // --- Structs. ---

  private Expr structType(Pos pos) {
    want(Token.LBRACE);
    List<Expr.Field> fields = new ArrayList<>();
    List<Expr.BasicLit> tags = new ArrayList<>();
    list(
        "struct type",
        Token.SEMI,
        Token.RBRACE,
        () -> {
          fieldDecl(fields);
          Expr.BasicLit tag = literalOrNull();
          while (tags.size() < fields.size()) {
            tags.add(tag);
          }
          return false;
        });
    return new Expr.StructType(pos, fields, tags);
  }

  private void fieldDecl(List<Expr.Field> fields) {
    Pos pos = pos();
    switch (tok()) {
      case NAME -> namedFields(pos, fields);
      case STAR -> {
        next();
        Expr t;
        if (at(Token.LPAREN)) {
          syntaxError("cannot parenthesize embedded type");
          next();
          t = qualifiedName(null);
          got(Token.RPAREN);
        } else {
          t = qualifiedName(null);
        }
        fields.add(new Expr.Field(pos, null, pointerTo(pos, t)));
      }
      case LPAREN -> {
        syntaxError("cannot parenthesize embedded type");
        next();
        Pos inner = pos();
        Expr t = got(Token.STAR) ? pointerTo(inner, qualifiedName(null)) : qualifiedName(null);
        got(Token.RPAREN);
        fields.add(new Expr.Field(pos, null, t));
      }
      default -> {
        syntaxError("expected field name or embedded type");
        advance(Token.SEMI, Token.RBRACE);
      }
    }
  }

  private void namedFields(Pos pos, List<Expr.Field> fields) {
    Expr.Name first = name();
    if (at(Token.DOT) || at(Token.LITERAL) || at(Token.SEMI) || at(Token.RBRACE)) {
      fields.add(new Expr.Field(pos, null, qualifiedName(first)));
      return;
    }
    List<Expr.Name> names = nameList(first);
    Expr t;
    if (names.size() == 1 && at(Token.LBRACK)) {
      t = arrayOrTypeArgs(first);
      if (t instanceof Expr.IndexExpr) {
        fields.add(new Expr.Field(pos, null, t));
        return;
      }
    } else {
      t = type();
    }
    for (Expr.Name n : names) {
      fields.add(new Expr.Field(n.pos, n, t));
    }
  }

  // --- Interfaces. ---

  private Expr interfaceType(Pos pos) {
    want(Token.LBRACE);
    List<Expr.Field> methods = new ArrayList<>();
    list(
        "interface type",
        Token.SEMI,
        Token.RBRACE,
        () -> {
          Pos start = pos();
          Expr.Field f = at(Token.NAME) ? methodDecl() : null;
          if (f == null) {
            f = new Expr.Field(start, null, union(embeddedTerm()));
          } else if (f.name == null) {
            f = new Expr.Field(start, null, union(f.type));
          }
          methods.add(f);
          return false;
        });
    return new Expr.InterfaceType(pos, methods);
  }

  private Expr.Field methodDecl() {
    Pos pos = pos();
    Expr.Name name = name();
    return switch (tok()) {
      case LPAREN -> method(pos, name);
      case LBRACK -> methodOrInstance(pos, name);
      default -> new Expr.Field(pos, null, qualifiedName(name));
    };
  }

  private Expr.Field method(Pos pos, Expr.Name name) {
    return new Expr.Field(pos, name, funcType("interface method").type());
  }

  // A generic method, which is an error, or an embedded generic type with its arguments.
  private Expr.Field methodOrInstance(Pos pos, Expr.Name name) {
    Pos bracket = pos();
    next();
    if (at(Token.RBRACK)) {
      Pos close = pos();
      next();
      if (at(Token.LPAREN)) {
        errorAt(close, "empty type parameter list");
        return method(pos, name);
      }
      errorAt(close, "empty type argument list");
      return new Expr.Field(pos, null, name);
    }
    List<Expr.Field> list = paramList(null, null, Token.RBRACK, false, false);
    if (list.isEmpty()) { // errors have been reported
      return at(Token.LPAREN) ? method(pos, name) : new Expr.Field(pos, null, name);
    }
    if (list.getFirst().name != null) {
      Expr.Field f = method(pos, name);
      errorAt(bracket, "interface method must have no type parameters");
      return f;
    }
    Expr index;
    if (list.size() == 1) {
      index = list.getFirst().type;
    } else {
      List<Expr> types = list.stream().map(f -> f.type).toList();
      index = new Expr.ListExpr(list.getFirst().pos, types);
    }
    return new Expr.Field(pos, null, new Expr.IndexExpr(bracket, name, index));
  }

  /** The rest of a union of terms, the first of which has been read. */
  final Expr union(Expr first) {
    Expr x = first;
    while (atOperator(Operator.OR)) {
      Pos pos = pos();
      next();
      x = new Expr.Operation(pos, Operator.OR, x, embeddedTerm());
    }
    return x;
  }

  final Expr embeddedTerm() {
    if (atOperator(Operator.TILDE)) {
      Pos pos = pos();
      next();
      return new Expr.Operation(pos, Operator.TILDE, type(), null);
    }
    Expr t = typeOrNull();
    if (t == null) {
      t = badExpr();
      syntaxError("expected ~ term or type");
      advance(Token.OPERATOR, Token.SEMI, Token.RPAREN, Token.RBRACK, Token.RBRACE);
    }
    return t;
  }
}
