package gruffle.syntax;

import java.util.ArrayList;
import java.util.List;

/** Parses lists of parameters, results and type parameters, where only the whole list tells names from types. */
final class ParamLists {
  private final ParserType p;

  ParamLists(ParserType p) {
    this.p = p;
  }

  // A parameter as far as it is known; while types are not distributed, one of name and type may be
  // null.
  private static final class Param {
    final Pos pos;
    Expr.Name name;
    Expr type;

    Param(Pos pos, Expr.Name name, Expr type) {
      this.pos = pos;
      this.name = name;
      this.type = type;
    }
  }

  /**
   * Parses a list after its opening token.
   *
   * @param name the first name, if it has been read already
   * @param type the first parameter's type, if it has been read already
   * @return fields that all have names, or all have none
   */
  List<Expr.Field> parse(
      Expr.Name name, Expr type, Token close, boolean requireNames, boolean dotsAllowed) {
    if (name != null && type != null && p.at(close)) {
      p.next();
      return List.of(new Expr.Field(name.pos, name, type));
    }
    List<Param> list = new ArrayList<>();
    boolean[] first = {true};
    Pos end =
        p.list(
            "parameter list",
            Token.COMMA,
            close,
            () -> {
              Param par =
                  !first[0]
                      ? paramOrNull(null, close)
                      : type != null ? new Param(name.pos, name, type) : paramOrNull(name, close);
              first[0] = false;
              if (par != null) {
                list.add(par);
              }
              return false;
            });
    if (list.isEmpty()) {
      return List.of();
    }
    long named = list.stream().filter(par -> par.name != null && par.type != null).count();
    if (named == 0 && !requireNames) {
      for (Param par : list) {
        if (par.name != null) { // what looks like a name is a type
          par.type = par.name;
          par.name = null;
        }
      }
    } else if (named != list.size()) {
      long typed = list.stream().filter(par -> par.type != null).count();
      distribute(list, end, named == typed, requireNames);
    }
    checkDots(list, dotsAllowed);
    return list.stream().map(par -> new Expr.Field(par.pos, par.name, par.type)).toList();
  }

  private Param paramOrNull(Expr.Name given, Token close) {
    boolean typeSets = close == Token.RBRACK;
    Pos pos = given != null ? given.pos : p.pos();
    if (given == null && typeSets && p.atOperator(Operator.TILDE)) {
      return new Param(pos, null, p.union(p.embeddedTerm()));
    }
    Expr.Name name = given;
    if (name == null && p.at(Token.NAME)) {
      name = p.name();
    }
    if (name != null) {
      if (p.at(Token.LBRACK)) {
        Expr t = p.arrayOrTypeArgs(name);
        return new Param(pos, t instanceof Expr.IndexExpr ? null : name, union(t, typeSets));
      }
      if (p.at(Token.DOT)) {
        return new Param(pos, null, union(p.qualifiedName(name), typeSets));
      }
      if (typeSets && p.atOperator(Operator.OR)) {
        return new Param(pos, null, p.union(name));
      }
    }
    if (p.at(Token.DOT_DOT_DOT)) {
      return new Param(pos, name, dots());
    }
    if (typeSets && p.atOperator(Operator.TILDE)) {
      return new Param(pos, name, p.union(p.embeddedTerm()));
    }
    Expr t = p.typeOrNull();
    if (t != null) {
      t = union(t, typeSets);
    }
    if (name != null || t != null) {
      return new Param(pos, name, t);
    }
    p.syntaxError("expected " + Tokens.describe(close));
    p.advance(Token.COMMA, close);
    return null;
  }

  private Expr union(Expr first, boolean typeSets) {
    return typeSets ? p.union(first) : first;
  }

  private Expr dots() {
    Pos pos = p.pos();
    p.next();
    Expr elem = p.typeOrNull();
    if (elem == null) {
      Expr bad = p.badExpr();
      p.syntaxError("... is missing type");
      return bad;
    }
    return new Expr.DotsType(pos, elem);
  }

  // Gives names their types, which stand to their right, and reports what is missing.
  private void distribute(List<Param> list, Pos end, boolean typesMissing, boolean requireNames) {
    Pos leftmost = null;
    Expr type = null;
    for (Param par : list.reversed()) {
      if (par.type != null) {
        type = par.type;
        if (par.name == null) {
          leftmost = Positions.startPos(type);
          par.name = new Expr.Name(leftmost, "_");
        }
      } else if (type != null) {
        par.type = type;
      } else {
        leftmost = par.name.pos;
        par.type = new Expr.BadExpr(leftmost);
      }
    }
    if (leftmost == null) {
      return;
    }
    if (typesMissing) { // they can only be missing at the end
      p.syntaxErrorAt(end, requireNames ? "missing type constraint" : "missing parameter type");
    } else if (requireNames) {
      String or = list.size() == 1 ? " or invalid array length" : "";
      p.syntaxErrorAt(leftmost, "missing type parameter name" + or);
    } else {
      p.syntaxErrorAt(leftmost, "missing parameter name");
    }
  }

  private void checkDots(List<Param> list, boolean allowed) {
    boolean reported = false;
    for (int i = 0; i < list.size(); i++) {
      Param par = list.get(i);
      if (par.type instanceof Expr.DotsType t && (!allowed || i + 1 < list.size())) {
        if (!reported) {
          reported = true;
          p.errorAt(
              t.pos, allowed ? "can only use ... with final parameter" : "invalid use of ...");
        }
        par.type = t.elem;
      }
    }
  }
}
