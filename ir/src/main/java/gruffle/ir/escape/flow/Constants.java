package gruffle.ir.escape.flow;

import gruffle.constant.Value;
import gruffle.ir.escape.AstWalk;
import gruffle.syntax.Expr;
import gruffle.syntax.Node;
import gruffle.syntax.Stmt;
import gruffle.types.BuiltinObj;
import gruffle.types.SliceType;
import gruffle.types.Type;
import gruffle.types.TypeAndValue;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.List;

/** Constants, and variables that keep one: gc writes the constant where such a variable is put into an interface. */
final class Constants {
  private final Walker w;

  Constants(Walker w) {
    this.w = w;
  }

  /** The value, null if it is no constant. */
  Value of(Expr e) {
    TypeAndValue tv = w.info().typeAndValue(e);
    if (tv != null && tv.isConstant()) {
      return tv.value();
    }
    return switch (Walker.unparen(e)) {
      case Expr.Name n when n.obj instanceof VarObj v -> variable(v);
      case Expr.CallExpr c
          when w.info().typeAndValue(c.fun).isType() && isSame(c.args.getFirst(), tv.type()) ->
          of(c.args.getFirst());
      case Expr.CallExpr c when w.callees.builtin(c) == BuiltinObj.Id.LEN ->
          length(c.args.getFirst());
      case Expr.CallExpr c -> result(c);
      default -> null;
    };
  }

  /** Of a slice literal, where a variable keeps it too. */
  private Value length(Expr slice) {
    return switch (Walker.unparen(slice)) {
      case Expr.CompositeLit l
          when w.info().typeOf(l).underlying() instanceof SliceType
              && l.elems.stream().noneMatch(e -> e instanceof Expr.KeyValueExpr) ->
          new Value.Int64(l.elems.size());
      case Expr.Name n when n.obj instanceof VarObj v && v.kind() != VarObj.Kind.PACKAGE -> {
        Frame f = w.callees.binding(v);
        if (f != null) {
          yield w.in(f.caller, () -> length(f.arguments.get(v)));
        }
        Expr value = w.analysis.values.of(v);
        yield value == null ? null : length(value);
      }
      default -> null;
    };
  }

  private Value variable(VarObj v) {
    Frame f = w.callees.binding(v);
    if (f != null) {
      return w.in(f.caller, () -> of(f.arguments.get(v)));
    }
    Expr value = w.analysis.values.of(v);
    return value == null || value.tv == null ? null : of(value);
  }

  /** The type of the one value that an interface keeps; null if it is not known. */
  Type concrete(Expr e) {
    Type t = w.info().typeOf(e);
    if (t == null || w.info().typeAndValue(e).isNil()) {
      return null;
    }
    if (!TypeFacts.isInterface(t)) {
      return t;
    }
    return switch (Walker.unparen(e)) {
      case Expr.CallExpr c when w.info().typeAndValue(c.fun).isType() ->
          concrete(c.args.getFirst());
      case Expr.Name n when n.obj instanceof VarObj v && v.kind() != VarObj.Kind.PACKAGE -> {
        Frame f = w.callees.binding(v);
        if (f != null) {
          yield w.in(f.caller, () -> concrete(f.arguments.get(v)));
        }
        Expr value = w.analysis.values.of(v);
        yield value == null ? null : concrete(value);
      }
      default -> null;
    };
  }

  /** The result of an inlined call of a function that returns at one place only. */
  private Value result(Expr.CallExpr c) {
    Inlining.Inlinee f = w.analysis.inlining.of(w, c);
    if (f == null
        || f.signature().results().len() != 1
        || !f.signature().results().at(0).name().isEmpty()) {
      return null;
    }
    var returns = new ArrayList<Stmt.ReturnStmt>();
    returns(f.block(), returns);
    if (returns.size() != 1) {
      return null;
    }
    var frame = new Frame(w.frame.fn, f.info(), f.outer(), w.frame, c.pos, f.body());
    w.calls.bind(frame, c, f.signature());
    return w.in(frame, () -> of(returns.getFirst().results));
  }

  private static void returns(Node n, List<Stmt.ReturnStmt> found) {
    switch (n) {
      case Stmt.ReturnStmt r -> found.add(r);
      case Expr.FuncLit f -> {}
      default -> AstWalk.children(n, c -> returns(c, found));
    }
  }

  /** A conversion that changes nothing but the name of the type. */
  private boolean isSame(Expr x, Type to) {
    return w.info().typeOf(x).underlying() == to.underlying();
  }

  /** The expression as it is printed where it is put into an interface. */
  String text(Expr e) {
    Value v = of(e);
    return v == null ? w.text.of(e) : w.text.constant(w.info().typeOf(e), v);
  }
}
