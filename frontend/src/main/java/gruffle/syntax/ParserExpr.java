package gruffle.syntax;

import java.util.ArrayList;
import java.util.List;

/** Parses expressions. */
abstract sealed class ParserExpr extends ParserType permits ParserDecl {
  ParserExpr(PosBase file, byte[] src, ErrorHandler errors, boolean std) {
    super(file, src, errors, std);
  }

  @Override
  final Expr expr() {
    return binaryExpr(null, 0);
  }

  /** One expression, or several as a ListExpr. */
  final Expr exprList() {
    Expr x = expr();
    if (!at(Token.COMMA)) {
      return x;
    }
    List<Expr> list = new ArrayList<>();
    list.add(x);
    while (got(Token.COMMA)) {
      list.add(expr());
    }
    return new Expr.ListExpr(x.pos, list);
  }

  /** Operations that bind tighter than the precedence; the first operand may have been read already. */
  final Expr binaryExpr(Expr first, int prec) {
    Expr x = first != null ? first : unaryExpr();
    for (int n = 1; (at(Token.OPERATOR) || at(Token.STAR)) && s.prec > prec; n++) {
      chainOf(n);
      Pos pos = pos();
      Operator op = s.op;
      next();
      x = new Expr.Operation(pos, op, x, binaryExpr(null, op.precedence));
    }
    return x;
  }

  private Expr unaryExpr() {
    return switch (tok()) {
      case OPERATOR, STAR, ARROW -> nested(this::unaryOperation);
      default -> primaryExpr(null, true);
    };
  }

  private Expr unaryOperation() {
    Pos pos = pos();
    if (at(Token.ARROW)) {
      next();
      // Only the operand tells a receive from a channel type.
      Expr x = unaryExpr();
      return x instanceof Expr.ChanType t
          ? receiveOnly(t)
          : new Expr.Operation(pos, Operator.RECV, x, null);
    }
    if (at(Token.EOF)) { // the nesting is too deep
      return primaryExpr(null, true);
    }
    Operator op = s.op;
    switch (op) {
      case MUL, ADD, SUB, NOT, XOR, TILDE -> {
        next();
        return new Expr.Operation(pos, op, unaryExpr(), null);
      }
      case AND -> {
        next();
        return new Expr.Operation(pos, op, Exprs.unparen(unaryExpr()), null);
      }
      default -> {
        return primaryExpr(null, true);
      }
    }
  }

  // <-(chan E) is the type (<-chan E), and in <-(chan<- (chan E)) each arrow moves one channel to
  // the right.
  private Expr receiveOnly(Expr.ChanType outer) {
    List<Expr.ChanType> chain = new ArrayList<>();
    Expr t = outer;
    var dir = Expr.ChanDir.SEND_ONLY;
    while (dir == Expr.ChanDir.SEND_ONLY && t instanceof Expr.ChanType c) {
      dir = c.dir;
      if (dir == Expr.ChanDir.RECV_ONLY) {
        syntaxError("unexpected <-, expected chan");
      }
      chain.add(c);
      t = c.elem;
    }
    if (dir == Expr.ChanDir.SEND_ONLY) {
      syntaxError("unexpected " + Printer.string(t) + ", expected chan");
    }
    Expr result = t;
    for (Expr.ChanType c : chain.reversed()) {
      result = new Expr.ChanType(c.pos, Expr.ChanDir.RECV_ONLY, result);
    }
    return result;
  }

  private Expr operand(boolean keepParens) {
    return switch (tok()) {
      case NAME -> name();
      case LITERAL -> literalOrNull();
      case LPAREN -> nested(() -> parenthesized(keepParens));
      case FUNC -> nested(this::funcLitOrType);
      case LBRACK, CHAN, MAP, STRUCT, INTERFACE -> type();
      default -> {
        Expr bad = badExpr();
        syntaxError("expected expression");
        advance(Token.RPAREN, Token.RBRACK, Token.RBRACE);
        yield bad;
      }
    };
  }

  private Expr parenthesized(boolean keepParens) {
    Pos pos = pos();
    next();
    xnest++;
    Expr x = expr();
    xnest--;
    want(Token.RPAREN);
    // Before a brace they are kept to be reported: the type of a composite literal has none.
    return keepParens || at(Token.LBRACE) ? new Expr.ParenExpr(pos, x) : x;
  }

  private Expr funcLitOrType() {
    Pos pos = pos();
    next();
    Expr.FuncType t = funcType("function type").type();
    if (!at(Token.LBRACE)) {
      return t;
    }
    xnest++;
    var lit = new Expr.FuncLit(pos, t, funcBody());
    xnest--;
    return lit;
  }

  /** An operand with all that follows it: selectors, indices, calls, literal values. */
  final Expr primaryExpr(Expr first, boolean keepParens) {
    Expr x = first != null ? first : operand(keepParens);
    while (true) {
      switch (tok()) {
        case DOT -> x = selectorOrAssertion(x);
        case LBRACK -> {
          Expr operand = x;
          x = nested(() -> indexOrSlice(operand));
        }
        case LPAREN -> {
          Expr fun = x;
          x = nested(() -> call(fun));
        }
        case LBRACE -> {
          Expr t = Exprs.unparen(x);
          if (!startsCompositeLit(t)) {
            return x;
          }
          if (t != x) {
            syntaxError("cannot parenthesize type in composite literal");
          }
          x = compositeLit(x);
        }
        default -> {
          return x;
        }
      }
    }
  }

  private boolean startsCompositeLit(Expr type) {
    return switch (type) {
      case Expr.Name _, Expr.SelectorExpr _ -> xnest >= 0;
      case Expr.IndexExpr x -> xnest >= 0 && !Exprs.isValue(x);
      case Expr.ArrayType _, Expr.SliceType _, Expr.StructType _, Expr.MapType _ -> true;
      default -> false;
    };
  }

  private Expr selectorOrAssertion(Expr x) {
    Pos pos = pos();
    next();
    if (at(Token.NAME)) {
      return new Expr.SelectorExpr(pos, x, name());
    }
    if (got(Token.LPAREN)) {
      Expr result =
          got(Token.TYPE)
              ? new Expr.TypeSwitchGuard(pos, null, x)
              : new Expr.AssertExpr(pos, x, type());
      want(Token.RPAREN);
      return result;
    }
    syntaxError("expected name or (");
    advance(Token.SEMI, Token.RPAREN);
    return x;
  }

  private Expr indexOrSlice(Expr x) {
    Pos pos = pos();
    next();
    Expr lo = null;
    if (!at(Token.COLON)) {
      boolean comma = false;
      if (at(Token.RBRACK)) {
        syntaxError("expected operand");
        lo = badExpr();
      } else {
        TypeList list = typeList(false);
        lo = list.x();
        comma = list.comma();
      }
      if (comma || at(Token.RBRACK)) {
        want(Token.RBRACK);
        return new Expr.IndexExpr(pos, x, lo);
      }
    }
    if (!got(Token.COLON)) {
      syntaxError("expected comma, : or ]");
      advance(Token.COMMA, Token.COLON, Token.RBRACK);
    }
    xnest++;
    Expr hi = at(Token.COLON) || at(Token.RBRACK) ? null : expr();
    Expr max = null;
    boolean full = at(Token.COLON);
    if (full) {
      if (hi == null) {
        error("middle index required in 3-index slice");
        hi = badExpr();
      }
      next();
      if (at(Token.RBRACK)) {
        error("final index required in 3-index slice");
        max = badExpr();
      } else {
        max = expr();
      }
    }
    xnest--;
    want(Token.RBRACK);
    return new Expr.SliceExpr(pos, x, lo, hi, max, full);
  }

  private Expr call(Expr fun) {
    Pos pos = pos();
    next();
    List<Expr> args = new ArrayList<>();
    boolean[] dots = {false};
    xnest++;
    list(
        "argument list",
        Token.COMMA,
        Token.RPAREN,
        () -> {
          args.add(expr());
          dots[0] = got(Token.DOT_DOT_DOT);
          return dots[0];
        });
    xnest--;
    return new Expr.CallExpr(pos, fun, args, dots[0]);
  }

  private Expr compositeLit(Expr type) {
    return nested(() -> literalValue(type));
  }

  private Expr literalValue(Expr type) {
    Pos pos = pos();
    List<Expr> elems = new ArrayList<>();
    int[] nkeys = {0};
    xnest++;
    want(Token.LBRACE);
    Pos rbrace =
        list(
            "composite literal",
            Token.COMMA,
            Token.RBRACE,
            () -> {
              Expr e = element();
              if (at(Token.COLON)) {
                Pos colon = pos();
                next();
                e = new Expr.KeyValueExpr(colon, e, element());
                nkeys[0]++;
              }
              elems.add(e);
              return false;
            });
    xnest--;
    return new Expr.CompositeLit(pos, type, elems, nkeys[0], rbrace);
  }

  private Expr element() {
    return at(Token.LBRACE) ? compositeLit(null) : expr();
  }
}
